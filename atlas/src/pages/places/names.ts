import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";

/** A name that a place bore, and when, as far as its declaration says. */
export interface BorneName {
  readonly text: string;
  /** The first day; null where none is declared. */
  readonly from: Day | null;
  /** The last day; null where none is declared. */
  readonly to: Day | null;
}

/** The names whose time is declared, in order of time; those of no declared time stand in the head of the page. */
export const namesThrough = (place: Entity): BorneName[] =>
  (place.entry.names ?? [])
    .filter((name) => name.from !== undefined || name.to !== undefined)
    .map((name) => ({ text: name.text, from: name.from ?? null, to: name.to ?? null }))
    .sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity) || (one.to ?? Infinity) - (other.to ?? Infinity));
