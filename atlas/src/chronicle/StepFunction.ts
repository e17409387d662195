import type { FunctionEntry } from "../api/types";
import type { Day } from "./days";

const numbersPerTurn = 6;

/** A change in a step function. */
export interface Turn {
  /** The day on which replay lets it happen; −∞ for what was always so. */
  readonly day: Day;
  /** The first day on which it may have happened. */
  readonly earliest: Day;
  /** The last such day. */
  readonly latest: Day;
  /** An entity, or 1 and 0 for yes and no; −1 for none. */
  readonly value: number;
  /** The place of an extra; −1 for none. */
  readonly extra: number;
  /** The place of a cause; −1 for none. */
  readonly cause: number;
}

/** What a relation says of one subject, or one pair, through all of time: turns in order of days. */
export class StepFunction {
  /** The subject: the place of a holder, the polity of a ruler. */
  readonly subject: number;
  /** The other of a pair; −1 for a function of one subject. */
  readonly other: number;
  private readonly days: Float64Array;
  private readonly earliest: Float64Array;
  private readonly latest: Float64Array;
  private readonly values: Int32Array;

  constructor(private readonly entry: FunctionEntry) {
    this.subject = entry.s;
    this.other = entry.o ?? -1;
    const count = entry.t.length / numbersPerTurn;
    this.days = new Float64Array(count);
    this.earliest = new Float64Array(count);
    this.latest = new Float64Array(count);
    this.values = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const [day, before, after] = entry.t.slice(at * numbersPerTurn, at * numbersPerTurn + 3) as [number, number, number];
      this.days[at] = day === -1 ? -Infinity : day;
      this.earliest[at] = before === -1 ? -Infinity : this.days[at]! - before;
      this.latest[at] = after === -1 ? Infinity : this.days[at]! + after;
      this.values[at] = entry.t[at * numbersPerTurn + 3]!;
    }
  }

  /** How many turns there are; at least one. */
  get length(): number {
    return this.days.length;
  }

  /** The last turn on or before a day; −1 if the day is before all. */
  indexOn(day: Day): number {
    let low = 0;
    let high = this.days.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.days[middle]! <= day) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  /** The value on a day by replay: an entity, or 1 and 0; −1 for none, and before the first turn. */
  valueOn(day: Day): number {
    const at = this.indexOn(day);
    return at < 0 ? -1 : this.values[at]!;
  }

  /** Every value that it ever has, once each, in the order in which it first has them; without −1. */
  get everyValue(): number[] {
    return [...new Set(this.values)].filter((value) => value >= 0);
  }

  turn(at: number): Turn {
    const from = at * numbersPerTurn;
    const numbers = this.entry.t;
    return {
      day: this.days[at]!,
      earliest: this.earliest[at]!,
      latest: this.latest[at]!,
      value: this.values[at]!,
      extra: numbers[from + 4]!,
      cause: numbers[from + 5]!,
    };
  }

  /** The day of a turn by replay. */
  dayOf(at: number): Day {
    return this.days[at]!;
  }

  /**
   * What else may be so on a day, because the days of neighbouring turns reach over it: later turns that may have come already, and what
   * stood before turns that may not have come yet.
   */
  possibleOn(day: Day): number[] {
    const at = this.indexOn(day);
    const possible: number[] = [];
    for (let later = at + 1; later < this.length && this.earliest[later]! <= day; later++) possible.push(later);
    for (let earlier = at; earlier > 0 && this.latest[earlier]! > day; earlier--) possible.push(earlier - 1);
    return possible;
  }

  /** Whether nothing else may be so on a day. */
  isCertainOn(day: Day): boolean {
    const at = this.indexOn(day);
    if (at >= 0 && this.latest[at]! > day) return false;
    return at + 1 >= this.length || this.earliest[at + 1]! > day;
  }
}
