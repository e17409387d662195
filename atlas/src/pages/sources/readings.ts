import type { ClaimEntry } from "../../api/types";
import type { Day } from "../../chronicle/days";
import type { HistoryEvent } from "../../chronicle/World";
import { daysClaimed, isFollowed } from "./claimed";

/** A date that a source gives, against that of the record. */
export interface Reading {
  readonly claim: ClaimEntry;
  /** The first and last day that it allows, infinite where there is no bound; null if it gives no date. */
  readonly days: readonly [Day, Day] | null;
  /** Those days by the letter, without what "about" allows. */
  readonly letter: readonly [Day, Day] | null;
  readonly isFollowed: boolean;
  /** How many days it lies after the record's date, before it if negative; 0 where both can be true. Of uncertain dates the middles count. */
  readonly apart: number;
}

/** The readings of an event, the best first. */
export function readingsOf(claims: readonly ClaimEntry[], event: HistoryEvent): Reading[] {
  return claims.map((claim) => {
    const days = daysClaimed(claim, event);
    const { letter } = claim;
    return {
      claim, days,
      letter: days && letter ? [letter.from ?? -Infinity, letter.to ?? Infinity] as const : days,
      isFollowed: isFollowed(claim),
      apart: days ? apartFrom(days, [event.from ?? -Infinity, event.to ?? Infinity]) : 0,
    };
  });
}

function apartFrom([first, last]: readonly [Day, Day], [from, to]: readonly [Day, Day]): number {
  if (first <= to && last >= from) return 0;
  const middles = Math.round((first + last - from - to) / 2);
  return Number.isFinite(middles) ? middles : first > to ? first - to : last - from;
}

/** A stretch of time, from the beginning of a day to that of another. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
}

/** The room left on either side of what lies on an axis, as a part of it, and at least so many days. */
const [margin, leastMargin] = [0.06, 2];

/** An axis that holds every bound of the readings and of the record's date; null if there are none. */
export function axisOf(readings: readonly Reading[], event: HistoryEvent): Axis | null {
  const bounds = [event.from, event.to, ...readings.flatMap(({ days, letter }) => [...(days ?? []), ...(letter ?? [])])]
    .filter((day): day is Day => day !== undefined && Number.isFinite(day));
  if (bounds.length === 0) return null;
  const [first, last] = [Math.min(...bounds), Math.max(...bounds) + 1];
  const room = Math.max(leastMargin, (last - first) * margin);
  return { from: first - room, to: last + room };
}

/** Where days lie on an axis: left and right as parts of it, and whether they go on beyond it. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
}

/** Lays days on an axis; the last day has its width too. */
export function stretchOf([first, last]: readonly [Day, Day], { from, to }: Axis): Stretch {
  const at = (day: Day): number => Math.min(1, Math.max(0, (day - from) / (to - from)));
  return { left: at(first), right: at(last + 1), goesOnBefore: first < from, goesOnAfter: last + 1 > to };
}
