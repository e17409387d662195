import type { Day } from "../../chronicle/days";
import type { HistoryEvent } from "../../chronicle/World";

/** How many of some events, in the order of replay, have happened by the end of a day. */
export function countUpTo(events: readonly HistoryEvent[], day: Day): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.at <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
