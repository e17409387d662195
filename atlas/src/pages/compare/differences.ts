import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

/** One of the two worlds that are compared, on its day. */
export interface Side {
  readonly chronicle: Chronicle;
  readonly world: World;
  readonly day: Day;
  /** Whose world it is: a source, another history; empty for the whole record. */
  readonly by: string;
}

/** A side in words: its date, and whose world it is. */
export const headOf = ({ chronicle, day, by }: Side): string => `${chronicle.spoken(day)}${by === "" ? "" : `, ${by}`}`;

/** Something on which two worlds differ: a place held by others, a polity ruled by others. */
export interface Difference {
  /** What tells it from all others. */
  readonly key: string;
  readonly relation: Relation;
  /** What it is about, as the left world has it; as the right has it where the left knows nothing of it. */
  readonly subject: Entity;
  readonly left: Standing | null;
  readonly right: Standing | null;
}

/** How many there are, in words. */
export const countOf = (found: readonly Difference[]): string =>
  found.length === 0 ? "They do not differ" : `${String(found.length)} ${found.length === 1 ? "difference" : "differences"}`;

/** The relations that are compared, in the order in which a reader wants them. */
export const compared: readonly { readonly relation: Relation; readonly title: string }[] = [
  { relation: "holds", title: "Who holds" },
  { relation: "rules", title: "Who rules" },
  { relation: "capital", title: "Where the court is" },
  { relation: "vassal", title: "Whose vassal" },
  { relation: "war", title: "At war" },
  { relation: "allied", title: "Allied" },
  { relation: "pays", title: "Yearly payments" },
];

/** Everything on which two worlds differ, by relation and name. Two histories need not number things alike, so names decide. */
export function differencesOf(left: Pick<Side, "world" | "day">, right: Pick<Side, "world" | "day">): Difference[] {
  return compared.flatMap(({ relation }) => {
    const [ours, theirs] = [standings(relation, left), standings(relation, right)];
    return [...new Set([...ours.keys(), ...theirs.keys()])].sort()
      .map((key) => ({ key, left: ours.get(key) ?? null, right: theirs.get(key) ?? null }))
      .filter(({ left: one, right: other }) => one?.other?.name !== other?.other?.name || one?.extra !== other?.extra || (one === null) !== (other === null))
      .map(({ key, left: one, right: other }) => ({ key: `${relation}|${key}`, relation, subject: (one ?? other)!.subject, left: one, right: other }));
  });
}

/** What a relation says on a day: functions by their subject, pairs by both names. */
function standings(relation: Relation, { world, day }: Pick<Side, "world" | "day">): Map<string, Standing> {
  const isPair = relation === "war" || relation === "allied" || relation === "pays";
  return new Map(world.allOn(relation, day).map((standing) => [
    isPair ? [standing.subject.name, standing.other?.name ?? ""].join("|") : standing.subject.name, standing,
  ]));
}
