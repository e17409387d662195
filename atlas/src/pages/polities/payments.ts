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

/** Goods of which the record says only that something is paid. */
export const unnamed = "unnamed goods";

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
      return (standing.extra === null ? [{ unit: unnamed, amount: null }] : amountsOf(standing.extra)).map((part) => ({ ...part, isIn, other, standing }));
    })
    .sort((one, other) => one.standing.from - other.standing.from);
}

/** The treaty by which something is paid; null where the sentence names none. */
export function treatyOf(world: World, { since }: Standing): Entity | null {
  const named = Object.values(since?.event?.roles ?? {}).flat().map((id) => world.entities[id]!);
  return named.find((entity) => entity.kind === "treaty") ?? null;
}
