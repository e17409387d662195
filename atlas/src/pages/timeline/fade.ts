import type { Day } from "../../chronicle/days";

/** Where a bar is how certain: from 0, when it surely is not so, to 1, when it surely is. */
export interface Stop {
  readonly day: Day;
  readonly certainty: number;
}

interface Lasting {
  readonly began: readonly [Day, Day];
  readonly ended: readonly [Day, Day];
}

/**
 * The certainty of what began between two days and ended between two others, as a line between stops in order of days: it rises from the
 * first day on which it may have begun to the last, and falls likewise. Where the two overlap it never becomes certain.
 */
export function stopsOf({ began, ended }: Lasting): Stop[] {
  const [rise, risen] = began;
  const [fall, fallen] = ended;
  if (risen <= fall) {
    const stops = [{ day: rise, certainty: rise === risen ? 1 : 0 }];
    if (rise < risen) stops.push({ day: risen, certainty: 1 });
    if (risen < fall) stops.push({ day: fall, certainty: 1 });
    if (fall < fallen) stops.push({ day: fallen, certainty: 0 });
    return stops;
  }
  // Not certain on any day: it may have ended before it is sure to have begun.
  const middle = Math.min(Math.max((Math.max(rise, fall) + Math.min(risen, fallen)) / 2, rise), Math.max(rise, fallen));
  return [{ day: Math.min(rise, fall), certainty: 0 }, { day: middle, certainty: 0.5 }, { day: Math.max(risen, fallen), certainty: 0 }];
}

/** The part of a line of certainty between two days, with the certainty that it has at its new ends; empty if none of it lies there. */
export function clipped(stops: readonly Stop[], from: Day, to: Day): Stop[] {
  const first = stops[0]!;
  const last = stops.at(-1)!;
  const left = Math.max(first.day, from);
  const right = Math.min(last.day, to);
  if (left > right) return [];
  const inner = stops.filter((stop) => left < stop.day && stop.day < right);
  return [{ day: left, certainty: certaintyOn(stops, left) }, ...inner, { day: right, certainty: certaintyOn(stops, right) }];
}

function certaintyOn(stops: readonly Stop[], day: Day): number {
  const after = stops.findIndex((stop) => stop.day >= day);
  if (after <= 0) return stops[after < 0 ? stops.length - 1 : 0]!.certainty;
  const [one, other] = [stops[after - 1]!, stops[after]!];
  if (one.certainty === other.certainty) return one.certainty;
  return one.certainty + ((other.certainty - one.certainty) * (day - one.day)) / (other.day - one.day);
}
