import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

/** One of the two worlds that are compared, on its day. */
export interface Side {
  readonly world: World;
  readonly day: Day;
}

/** Something on which two worlds differ: a place held by others, a polity ruled by others. */
export interface Difference {
  readonly relation: Relation;
  /** What it is about, as the left world has it; as the right has it where the left knows nothing of it. */
  readonly subject: Entity;
  readonly left: Standing | null;
  readonly right: Standing | null;
}

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
export function differencesOf(left: Side, right: Side): Difference[] {
  return compared.flatMap(({ relation }) => {
    const [ours, theirs] = [standings(relation, left), standings(relation, right)];
    return [...new Set([...ours.keys(), ...theirs.keys()])].sort()
      .map((key) => ({ left: ours.get(key) ?? null, right: theirs.get(key) ?? null }))
      .filter(({ left: one, right: other }) => one?.other?.name !== other?.other?.name || one?.extra !== other?.extra || (one === null) !== (other === null))
      .map(({ left: one, right: other }) => ({ relation, subject: (one ?? other)!.subject, left: one, right: other }));
  });
}

/** What a relation says on a day: functions by their subject, pairs by both names. */
function standings(relation: Relation, { world, day }: Side): Map<string, Standing> {
  const isPair = relation === "war" || relation === "allied" || relation === "pays";
  return new Map(world.allOn(relation, day).map((standing) => [
    isPair ? [standing.subject.name, standing.other?.name ?? ""].join("|") : standing.subject.name, standing,
  ]));
}
