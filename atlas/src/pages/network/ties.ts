import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { StepFunction } from "../../chronicle/StepFunction";
import type { Relation, Standing, World } from "../../chronicle/World";

/** How two parties stand to one another, in the order in which the ties are drawn and listed. */
export const tieKinds = ["war", "allied", "vassal", "pays", "ranked"] as const satisfies readonly Relation[];

export type TieKind = (typeof tieKinds)[number];

/** One party standing somehow to another on a day. */
export interface Tie {
  /** The key under which it stands in an address. */
  readonly key: string;
  readonly kind: TieKind;
  /** The vassal, the payer, the one of the rank; of a war or an alliance either. */
  readonly from: Entity;
  readonly to: Entity;
  readonly standing: Standing;
  /** How sure the dates are that it stands: it does, it does by replay though they leave it open, or it only may. */
  readonly sure: "so" | "likely" | "perhaps";
}

/** What a step function says where it says nothing. */
const nothing = -1;

export const isTieKind = (text: string): text is TieKind => (tieKinds as readonly string[]).includes(text);

/** The kinds that an address names, in their own order; all of them where it names none. */
export function kindsOf(text: string | undefined): TieKind[] {
  if (text === undefined) return [...tieKinds];
  const named = text.split(",");
  return tieKinds.filter((kind) => named.includes(kind));
}

/** What an address says for kinds; null for all, "none" where there are none. */
export function kindsText(kinds: readonly TieKind[]): string | null {
  if (kinds.length === tieKinds.length) return null;
  return kinds.length === 0 ? "none" : tieKinds.filter((kind) => kinds.includes(kind)).join(",");
}

/** Whether it goes from one to the other, or stands between both alike. */
export const isDirected = (kind: TieKind): boolean => kind !== "war" && kind !== "allied";

/** Everything that stands, or may stand, between two parties on a day. */
export function tiesOn(world: World, day: Day, kinds: readonly TieKind[] = tieKinds): Tie[] {
  const ties: Tie[] = [];
  for (const kind of kinds) for (const known of world.functionsOf(kind)) add(ties, kind, known, world, day);
  return ties;
}

function add(ties: Tie[], kind: TieKind, known: StepFunction, world: World, day: Day): void {
  const subject = world.entities[known.subject]!;
  const other = known.other < 0 ? null : world.entities[known.other]!;
  const now = known.valueOn(day);
  const values = new Set([now, ...known.possibleOn(day).map((at) => known.turn(at).value)]);
  // Before the first turn nothing stands, and while that may not have come, nothing may stand yet.
  if (known.indexOn(day) === 0 && known.turn(0).latest > day) values.add(nothing);
  const standing = world.on(kind, subject, day, other);
  if (standing?.other) ties.push(tieOf(kind, standing, values.size === 1 ? "so" : "likely"));
  if (values.size === 1) return;
  const drawn = new Set([now]);
  for (const possible of world.possiblyOn(kind, subject, day, other)) {
    // A tie with a party is drawn once: a change of the amount alone leaves no doubt of it.
    const value = other ? 1 : possible.other!.id;
    if (!possible.other || drawn.has(value)) continue;
    drawn.add(value);
    ties.push(tieOf(kind, possible, "perhaps"));
  }
}

/** What stands by a relation as a tie. */
export function tieOf(kind: TieKind, standing: Standing, sure: Tie["sure"]): Tie {
  return { key: `${kind}:${standing.subject.name}:${standing.other!.name}`, kind, from: standing.subject, to: standing.other!, standing, sure };
}

/** The ties of one party, those of the same kind together. */
export const tiesOf = (ties: readonly Tie[], party: Entity): Tie[] => ties.filter(({ from, to }) => from === party || to === party);

/** All times at which one stands so to another. */
export function standingsOf(world: World, { kind, from, to }: Pick<Tie, "kind" | "from" | "to">): Standing[] {
  return kind === "vassal" ? world.through(kind, from).filter(({ other }) => other === to) : world.through(kind, from, to);
}
