import type { Day } from "../../chronicle/days";
import type { HistoryEvent, World } from "../../chronicle/World";

/** How far back "lately" goes, in days. */
const lately = 60;

/** What fills courts and registers, and does not show on a map. */
const quiet = new Set(["appoint", "dismiss", "birth", "census", "era", "settle"]);

/** The last events on or before a day, the latest first. */
export function latelyOn(world: World, day: Day, most: number): HistoryEvent[] {
  const found: HistoryEvent[] = [];
  for (let at = world.firstEventFrom(day + 1) - 1; at >= 0 && found.length < most; at--) {
    const event = world.events[at]!;
    if (event.at < day - lately) break;
    if (!quiet.has(event.type)) found.push(event);
  }
  return found;
}
