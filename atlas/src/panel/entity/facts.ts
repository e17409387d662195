import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

/** One thing that is so of an entity on a day. */
export interface Fact {
  readonly label: string;
  readonly standing: Standing;
  /** Whom or what it names; null where the standing says all. */
  readonly entity: Entity | null;
  /** Words beside it: an office, an amount. */
  readonly words: string | null;
  /** What else may be so, where dates leave it open. */
  readonly or: readonly Standing[];
}

type Side = "subject" | "other";

/** What is told of an entity, by what it is: which relation, from which side, under which heading. */
const told: Readonly<Record<string, readonly (readonly [Relation, Side, string])[]>> = {
  place: [
    ["holds", "subject", "Held by"], ["besieges", "other", "Besieged by"], ["capital", "other", "Seat of the court of"],
    ["population", "subject", "Counted"], ["terrain", "subject", "Lies in"], ["walled", "subject", "Wall"],
  ],
  state: [
    ["rules", "subject", "Ruler"], ["regent", "subject", "Regent"], ["capital", "subject", "Capital"], ["vassal", "subject", "Vassal of"],
    ["vassal", "other", "Overlord of"], ["war", "subject", "At war with"], ["allied", "subject", "Allied with"], ["pays", "subject", "Pays"],
    ["pays", "other", "Is paid by"], ["ranked", "subject", "Rank to"], ["era", "subject", "Era"], ["besieges", "subject", "Besieges"],
    ["bound", "other", "Bound by"], ["knows", "subject", "Knows"],
  ],
  person: [
    ["rules", "other", "Rules"], ["regent", "other", "Regent of"], ["serves", "subject", "Serves"], ["captive", "subject", "Captive of"],
    ["captive", "other", "Holds captive"],
  ],
  treaty: [["bound", "subject", "Binds"]],
  weapon: [["knows", "other", "Known to"]],
  era: [["era", "other", "Era of"]],
};

const symmetric = new Set<Relation>(["war", "allied"]);
const single = new Set<Relation>(["population", "terrain", "walled"]);

/** Everything that is so of an entity on a day by replay, in the order in which a reader wants it. */
export function factsOn(world: World, entity: Entity, day: Day): Fact[] {
  const kind = entity.isState || entity.kind === "group" ? "state" : entity.kind;
  return (told[kind] ?? []).flatMap(([relation, side, label]) => standings(world, relation, side, entity, day).map((standing) => {
    const other = standing.subject === entity ? standing.other : standing.subject;
    const or = side === "subject" && !symmetric.has(relation) && !single.has(relation) ? world.possiblyOn(relation, entity, day).filter((one) => one.other !== standing.other) : [];
    return { label, standing, entity: single.has(relation) ? null : other, words: standing.extra, or };
  }));
}

function standings(world: World, relation: Relation, side: Side, entity: Entity, day: Day): Standing[] {
  const isPair = symmetric.has(relation);
  const found: Standing[] = [];
  for (const known of world.functionsOf(relation)) {
    const isSubject = known.subject === entity.id;
    const isOther = known.other === entity.id || (known.other < 0 && known.valueOn(day) === entity.id);
    if (!(isPair ? isSubject || isOther : side === "subject" ? isSubject : isOther)) continue;
    const standing = world.standingOf(relation, known, day);
    if (standing) found.push(standing);
  }
  return found;
}

/** How many places that one can stand in a polity holds on a day. */
export const placesHeld = (world: World, polity: Entity, day: Day): number =>
  world.functionsOf("holds").filter((known) => known.valueOn(day) === polity.id && world.entities[known.subject]!.isStation).length;
