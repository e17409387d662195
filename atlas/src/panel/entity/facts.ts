import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";
import { ageOn } from "./age";
import { held, heldWithin } from "./holdings";

/** One thing that a fact says: of whom, in what words, and on what it rests. */
export interface Told {
  readonly entity: Entity | null;
  /** An office, an amount, a number; null if the entity says all. */
  readonly text: string | null;
  /** What it rests on; null for a count, which rests on many. */
  readonly standing: Standing | null;
}

/** What is so of an entity on a day. */
export interface Fact {
  readonly label: string;
  readonly told: readonly Told[];
  /** What may be so instead or as well, because the dates leave it open. */
  readonly possibly: readonly Told[];
}

/** Which end of a pair an entity stands at. */
type Side = "subject" | "other" | "either";

/** What is so of an entity on a day, the weightiest first; facts of which nobody says anything are left out. */
export function factsOn(world: World, entity: Entity, day: Day): Fact[] {
  return allFacts(world, entity, day).filter((fact) => fact.told.length > 0 || fact.possibly.length > 0);
}

function allFacts(world: World, entity: Entity, day: Day): Fact[] {
  switch (entity.kind) {
    case "place":
      return placeFacts(world, entity, day);
    case "person":
      return personFacts(world, entity, day);
    case "treaty":
      return [paired(world, "Binds", "bound", entity, "subject", day)];
    case "era":
      return [holders(world, "The era of", "era", entity, day)];
    case "weapon":
      return [paired(world, "Known to", "knows", entity, "other", day)];
    case "polity":
    case "people":
    case "period":
    case "group":
      return stateFacts(world, entity, day);
    default:
      return [];
  }
}

function placeFacts(world: World, place: Entity, day: Day): Fact[] {
  const within = heldWithin(world, place, day).map(({ entity, count }) => ({
    entity, text: `${String(count)} of ${String(place.members.length)} ${place.members.length === 1 ? "place" : "places"}`, standing: null,
  }));
  return [
    value(world, "Held by", "holds", place, day),
    { label: "Its places", told: within, possibly: [] },
    paired(world, "Besieged by", "besieges", place, "other", day),
    holders(world, "Capital of", "capital", place, day),
    paired(world, "Border", "border", place, "subject", day, () => "the border follows it"),
    paired(world, "Counted", "population", place, "subject", day),
    paired(world, "Wall", "walled", place, "subject", day),
    paired(world, "Lies in", "terrain", place, "subject", day),
  ];
}

function stateFacts(world: World, state: Entity, day: Day): Fact[] {
  const count = held(world, state, day);
  return [
    paired(world, "Exists", "exists", state, "subject", day, () => "yes"),
    value(world, "Ruler", "rules", state, day),
    value(world, "Regent", "regent", state, day),
    value(world, "Capital", "capital", state, day),
    value(world, "Vassal of", "vassal", state, day),
    holders(world, "Overlord of", "vassal", state, day),
    paired(world, "At war with", "war", state, "either", day),
    paired(world, "Allied with", "allied", state, "either", day),
    paired(world, "Besieges", "besieges", state, "subject", day),
    paired(world, "Pays", "pays", state, "subject", day, (extra) => (extra === null ? "tribute" : `${extra} a year`)),
    paired(world, "Is paid by", "pays", state, "other", day, (extra) => (extra === null ? "tribute" : `${extra} a year`)),
    paired(world, "Stands to", "ranked", state, "subject", day, (extra) => `as ${extra ?? "one of rank"}`),
    paired(world, "Bound by", "bound", state, "other", day),
    value(world, "Era", "era", state, day),
    { label: "Holds", told: count === 0 ? [] : [{ entity: null, text: count === 1 ? "1 place" : `${String(count)} places`, standing: null }], possibly: [] },
    paired(world, "Counted", "population", state, "subject", day),
    paired(world, "Knows", "knows", state, "subject", day),
  ];
}

function personFacts(world: World, person: Entity, day: Day): Fact[] {
  return [
    paired(world, "Lives", "alive", person, "subject", day, (_, standing) => ageOn(standing, day) ?? "yes"),
    holders(world, "Rules", "rules", person, day),
    holders(world, "Regent of", "regent", person, day),
    value(world, "Serves", "serves", person, day, (extra) => (extra === null ? null : `as ${extra}`)),
    value(world, "Captive of", "captive", person, day),
  ];
}

type Wording = (extra: string | null, standing: Standing) => string | null;
const asWritten: Wording = (extra) => extra;

/** What a function gives its subject: the holder of a place. */
function value(world: World, label: string, relation: Relation, subject: Entity, day: Day, words: Wording = asWritten): Fact {
  const tell = (standing: Standing): Told => ({ entity: standing.other, text: words(standing.extra, standing), standing });
  const now = world.on(relation, subject, day);
  const possibly = world.possiblyOn(relation, subject, day).filter((standing) => standing.other !== now?.other);
  return { label, told: now ? [tell(now)] : [], possibly: distinct(possibly.map(tell)) };
}

/** The subjects to which a function gives an entity: the polities that a person rules. */
function holders(world: World, label: string, relation: Relation, entity: Entity, day: Day): Fact {
  const told: Told[] = [];
  const possibly: Told[] = [];
  for (const known of world.functionsOf(relation)) {
    const subject = world.entities[known.subject]!;
    const tell = (standing: Standing): Told => ({ entity: subject, text: standing.extra, standing });
    if (known.valueOn(day) === entity.id) told.push(tell(world.on(relation, subject, day)!));
    else if (!known.isCertainOn(day)) possibly.push(...world.possiblyOn(relation, subject, day).filter((standing) => standing.other === entity).map(tell));
  }
  return { label, told, possibly: distinct(possibly) };
}

/** What is true of an entity, alone or with another. */
function paired(world: World, label: string, relation: Relation, entity: Entity, side: Side, day: Day, words: Wording = asWritten): Fact {
  const told: Told[] = [];
  const possibly: Told[] = [];
  for (const known of world.functionsOf(relation)) {
    const isSubject = known.subject === entity.id && side !== "other";
    if (!isSubject && (known.other !== entity.id || side === "subject")) continue;
    const [subject, other] = [world.entities[known.subject]!, known.other < 0 ? null : world.entities[known.other]!];
    const tell = (standing: Standing): Told => ({ entity: isSubject ? other : subject, text: words(standing.extra, standing), standing });
    const now = world.on(relation, subject, day, other);
    if (now) told.push(tell(now));
    else possibly.push(...world.possiblyOn(relation, subject, day, other).map(tell));
  }
  return { label, told, possibly: distinct(possibly) };
}

/** Each of them once: several turns may bring the same. */
const distinct = (told: readonly Told[]): Told[] =>
  told.filter((one, at) => told.findIndex((other) => other.entity === one.entity && other.text === one.text) === at);
