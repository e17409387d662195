import type { RecordDocument } from "../../api/types";
import type { Day } from "../../chronicle/days";
import type { World } from "../../chronicle/World";
import { dayFor, standOf, type Stand } from "./claimed";

/** What a source does in the record, in claims. */
export interface SourceFigures extends Readonly<Record<Stand, number>> {
  readonly claims: number;
  /** How many of them bear a date. */
  readonly dated: number;
  /** The day of each, as near as it is known. */
  readonly days: readonly Day[];
  readonly first: Day;
  readonly last: Day;
}

/** The figures of a source that is cited for no event. */
export const noFigures: SourceFigures = { claims: 0, dated: 0, alone: 0, agrees: 0, overruled: 0, days: [], first: Infinity, last: -Infinity };

/** The figures of every source that is cited for an event, by entity. */
export function figuresOf(record: RecordDocument, world: World): Map<number, SourceFigures> {
  const figures = new Map<number, { -readonly [Name in keyof SourceFigures]: SourceFigures[Name] } & { days: Day[] }>();
  record.claims.forEach((claims, index) => {
    for (const claim of claims) {
      if (claim.source === undefined) continue;
      let known = figures.get(claim.source);
      if (!known) figures.set(claim.source, (known = { ...noFigures, days: [] }));
      const day = dayFor(claim, world.events[index]!);
      known.claims++;
      known[standOf(claim, claims)]++;
      if (claim.date !== undefined) known.dated++;
      known.days.push(day);
      known.first = Math.min(known.first, day);
      known.last = Math.max(known.last, day);
    }
  });
  return figures;
}
