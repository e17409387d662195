import type { Day } from "../../chronicle/days";
import type { Standing } from "../../chronicle/World";
import { clipped, stopsOf } from "../timeline/fade";

/** A stretch of a strip, in parts of its width, and how certain it is along itself. */
export interface Segment {
  readonly standing: Standing;
  readonly from: number;
  readonly to: number;
  /** From 0 at its beginning to 1 at its end; a certainty of 1 is certain. */
  readonly stops: readonly { readonly at: number; readonly certainty: number }[];
}

/** Lays standings on a strip from a first day to a last: what is uncertain of their ends becomes a fading. */
export function segmentsOf(standings: readonly Standing[], first: Day, last: Day): Segment[] {
  const whole = last - first || 1;
  return standings.flatMap((standing) => {
    const { from, to } = standing;
    const stops = clipped(stopsOf({ began: bounded(from, standing.began, first, last), ended: bounded(to, standing.ended, first, last) }), first, last);
    if (stops.length === 0 || from > last || to < first) return [];
    const [left, right] = [stops[0]!.day, stops.at(-1)!.day];
    const along = stops.map(({ day, certainty }) => ({ at: right === left ? 0 : (day - left) / (right - left), certainty }));
    return [{ standing, from: (left - first) / whole, to: (right - first) / whole, stops: along }];
  });
}

/** The bounds of an end; what nobody bounds reaches to the edge of the strip, and what was always so has no end to be uncertain of. */
function bounded(day: Day, [earliest, latest]: readonly [Day, Day], first: Day, last: Day): [Day, Day] {
  if (!Number.isFinite(day)) return [day, day];
  return [Number.isFinite(earliest) ? earliest : Math.min(first, day), Number.isFinite(latest) ? latest : Math.max(last, day)];
}

/** Puts bars into as few rows as hold them, each into the first that is free: bars overlap only in the days on which one may give way to the next. */
export function rowsOf<T extends { readonly standing: Pick<Standing, "from" | "to"> }>(bars: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const bar of [...bars].sort((one, other) => (one.standing.from === other.standing.from ? 0 : one.standing.from - other.standing.from))) {
    const free = rows.find((row) => row.at(-1)!.standing.to <= bar.standing.from);
    if (free) free.push(bar);
    else rows.push([bar]);
  }
  return rows;
}

/** The day at a part of the width of a strip. */
export const dayAt = (part: number, first: Day, last: Day): Day => Math.round(first + Math.min(Math.max(part, 0), 1) * (last - first));
