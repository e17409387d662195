import type { Entity } from "../chronicle/Entity";
import { atlas } from "../state/atlas.svelte";

const hues = [28, 210, 140, 330, 260, 85, 0, 180, 300, 50, 235, 110];

/** The colour of a polity for fills, in the theme of the page. */
export function colourOf(entity: Entity): string {
  const chosen = atlas.chronicle?.document.atlas.colours[entity.name];
  return chosen ?? `hsl(${String(hues[entity.id % hues.length]!)} 32% 58%)`;
}

/** The colour of a polity for lines and words. */
export function inkOf(entity: Entity): string {
  return `color-mix(in oklab, ${colourOf(entity)} 55%, var(--ink))`;
}
