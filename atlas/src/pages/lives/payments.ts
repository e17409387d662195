import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Standing, World } from "../../chronicle/World";

/** A yearly payment of one kind of goods during a time. */
export interface Payment {
  readonly unit: string;
  /** How much a year; null where the source gives no number. */
  readonly amount: number | null;
  /** Whether it is received; otherwise it is paid. */
  readonly isIn: boolean;
  readonly other: Entity;
  readonly standing: Standing;
}

/** Amounts as annals write them: "250,000 taels of silver and 250,000 bolts of silk". */
export const amountsOf = (words: string): { unit: string; amount: number | null }[] =>
  words.split(/ and |, (?=\d)/).filter((part) => part !== "").map((part) => {
    const match = /^([\d,]+) (.+)$/.exec(part);
    return match ? { unit: match[2]!, amount: Number(match[1]!.replaceAll(",", "")) } : { unit: part, amount: null };
  });

/** All yearly payments of a polity, in and out, in order of time. */
export function paymentsOf(world: World, polity: Entity): Payment[] {
  return world.throughAll("pays")
    .filter((standing) => standing.subject === polity || standing.other === polity)
    .flatMap((standing) => {
      const isIn = standing.other === polity;
      const other = isIn ? standing.subject : standing.other!;
      return (standing.extra === null ? [{ unit: "a payment", amount: null }] : amountsOf(standing.extra)).map((part) => ({ ...part, isIn, other, standing }));
    })
    .sort((one, other) => one.standing.from - other.standing.from);
}

/** What is paid and received a year of one kind on the days on which that changes. */
export function balanceOf(payments: readonly Payment[], first: Day, last: Day): { readonly day: Day; readonly paid: number; readonly received: number }[] {
  const days = [...new Set(payments.flatMap(({ standing }) => [standing.from, standing.to]).filter(Number.isFinite).concat(first))]
    .filter((day) => day >= first && day <= last).sort((one, other) => one - other);
  return days.map((day) => {
    const sum = (isIn: boolean): number => payments.filter((one) => one.isIn === isIn && one.standing.from <= day && day < one.standing.to).reduce((all, one) => all + (one.amount ?? 0), 0);
    return { day, paid: sum(false), received: sum(true) };
  });
}

/** How many places that one can stand in a polity holds through time: a number for each of so many days, evenly spread. */
export function heldThrough(world: World, polity: Entity, first: Day, last: Day, points: number): number[] {
  const counts = new Array<number>(points).fill(0);
  const step = (last - first) / (points - 1);
  for (const known of world.functionsOf("holds")) {
    if (!world.entities[known.subject]!.isStation) continue;
    for (let at = 0; at < known.length; at++) {
      if (known.turn(at).value !== polity.id) continue;
      const from = Math.max(0, Math.ceil((known.dayOf(at) - first) / step));
      const to = at + 1 < known.length ? Math.min(points, Math.ceil((known.dayOf(at + 1) - first) / step)) : points;
      for (let point = from; point < to; point++) counts[point] = counts[point]! + 1;
    }
  }
  return counts;
}
