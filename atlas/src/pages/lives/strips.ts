import type { Day } from "../../chronicle/days";
import type { Standing } from "../../chronicle/World";

/** A stretch of a strip, in parts of its width: it fades in between its first two numbers, and out between its last. */
export interface Segment {
  readonly standing: Standing;
  readonly from: number;
  readonly full: number;
  readonly wane: number;
  readonly to: number;
}

/** Lays standings on a strip from a first day to a last: what is uncertain of their ends becomes a fading. */
export function segmentsOf(standings: readonly Standing[], first: Day, last: Day): Segment[] {
  const part = (day: Day): number => Math.min(Math.max((day - first) / (last - first || 1), 0), 1);
  return standings.filter((standing) => standing.from < last && standing.to > first).map((standing) => {
    const [began, sure] = Number.isFinite(standing.from) ? standing.began : [standing.from, standing.from];
    const [wanes, ended] = Number.isFinite(standing.to) ? standing.ended : [standing.to, standing.to];
    const full = part(Math.max(sure, standing.from));
    return { standing, from: part(began), full, wane: Math.max(full, part(Math.min(wanes, standing.to))), to: part(ended) };
  });
}

/** Puts bars into as few rows as hold them without overlap, each into the first that is free. */
export function rowsOf<T extends { readonly from: number; readonly to: number }>(bars: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const bar of [...bars].sort((one, other) => one.from - other.from)) {
    const free = rows.find((row) => row.at(-1)!.to <= bar.from);
    if (free) free.push(bar);
    else rows.push([bar]);
  }
  return rows;
}

/** Years to write below a strip: at most so many, at round distances. */
export function yearsOf(firstYear: number, lastYear: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => (lastYear - firstYear) / one <= most) ?? 2000;
  const years: number[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) years.push(year);
  return years;
}
