import type { Day } from "../../chronicle/days";
import type { View } from "./View";

/** The first of some days in order that is not before a day. */
export function firstFrom(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some days in order fall into each column of a view. */
export function columnsOf(days: Float64Array, view: View, columns: number): Uint32Array {
  const counts = new Uint32Array(columns);
  const perDay = columns / (view.to - view.from);
  const end = firstFrom(days, view.to);
  for (let at = firstFrom(days, view.from); at < end; at++) {
    const column = Math.min(columns - 1, Math.floor((days[at]! - view.from) * perDay));
    counts[column] = counts[column]! + 1;
  }
  return counts;
}

/** How high a mark for so many events stands, from 0 to 1: one event is seen, and the fullest column fills its room. */
export function heightOf(count: number, most: number): number {
  if (count === 0) return 0;
  return most <= 1 ? 0.5 : 0.3 + 0.7 * Math.sqrt((count - 1) / (most - 1));
}
