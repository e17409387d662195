import { untrack } from "svelte";
import { atlas } from "./atlas.svelte";
import type { Day } from "../chronicle/days";

/**
 * The day of the page for what is read after the map: it follows when the frame that shows the day has been painted. For use while a component
 * is made. While time runs it follows as often as frames leave room.
 */
export function dayAfterPaint(): { readonly day: Day } {
  let day = $state(untrack(() => atlas.day));
  let isAsked = false;
  $effect(() => {
    if (atlas.day === untrack(() => day) || isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        isAsked = false;
        day = atlas.day;
      });
    });
  });
  return { get day() { return day; } };
}
