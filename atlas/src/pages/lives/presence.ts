import { birthsOf, deathOf } from "../../chronicle/ages";
import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent, World } from "../../chronicle/World";

/** Whether somebody or something is there on a day: surely, perhaps, or not. */
export type Presence = "so" | "perhaps" | "not";

/** A hundred years, in days: nobody is taken to have lived longer of whom the birth or the death is not told. */
const longestLife = 36525;

/** Whether a person lives, a polity or a treaty exists, or a place has a known holder on a day. */
export function presenceOn(world: World, entity: Entity, day: Day): Presence {
  switch (entity.kind) {
    case "person":
      return lives(world, entity, day);
    case "place":
      return stands(world, "holds", entity, day) ?? "not";
    case "treaty":
      return binds(world, entity, day);
    default:
      return stands(world, "exists", entity, day) ?? told(world.eventsOf(entity), day);
  }
}

/**
 * A life is certain between birth and death, or where one is not told, from the first or to the last thing that is told of it. On other days
 * it may be, but not for longer than anybody lives.
 */
function lives(world: World, person: Entity, day: Day): Presence {
  const births = birthsOf(world, person);
  const death = deathOf(world, person);
  const deeds = world.eventsOf(person).filter((event) => event !== death && !births.includes(event));
  const born = births.length > 0 ? hull(births) : null;
  const sureFrom = born ? born[1] : firstOf(deeds);
  const sureTo = death ? death.from ?? death.at : lastOf(deeds);
  if (day >= sureFrom && day <= sureTo) return "so";
  const mayFrom = born?.[0] ?? (death ? death.from ?? death.at : lastOf(deeds)) - longestLife;
  const mayTo = death ? death.to ?? Infinity : (born?.[1] ?? firstOf(deeds)) + longestLife;
  return day < mayFrom || day > mayTo ? "not" : "perhaps";
}

/** All days on which one of some events may have happened. */
const hull = (events: readonly HistoryEvent[]): [Day, Day] => [Math.min(...events.map((event) => event.from ?? -Infinity)), Math.max(...events.map((event) => event.to ?? Infinity))];

function binds(world: World, treaty: Entity, day: Day): Presence {
  const bound = world.functionsOf("bound").filter((known) => known.subject === treaty.id);
  if (bound.some((known) => known.valueOn(day) === 1 && known.isCertainOn(day))) return "so";
  return bound.some((known) => known.valueOn(day) === 1 || !known.isCertainOn(day)) ? "perhaps" : "not";
}

/** What a relation of one subject says; null if it says nothing of it on any day. */
function stands(world: World, relation: "holds" | "exists", entity: Entity, day: Day): Presence | null {
  const known = world.functionOf(relation, entity);
  if (!known) return null;
  const isSo = relation === "holds" ? known.valueOn(day) >= 0 : known.valueOn(day) === 1;
  if (known.isCertainOn(day)) return isSo ? "so" : "not";
  const others = known.possibleOn(day).map((at) => known.turn(at).value);
  const mayBe = others.some((value) => (relation === "holds" ? value >= 0 : value === 1));
  return isSo && relation === "holds" && others.every((value) => value >= 0) ? "so" : isSo || mayBe ? "perhaps" : "not";
}

/** What no relation speaks of is there between the first and the last event that names it, and perhaps on other days. */
const told = (events: readonly HistoryEvent[], day: Day): Presence => (day >= firstOf(events) && day <= lastOf(events) ? "so" : "perhaps");

const firstOf = (events: readonly HistoryEvent[]): Day => Math.min(...events.map((event) => event.to ?? event.at));
const lastOf = (events: readonly HistoryEvent[]): Day => Math.max(...events.map((event) => event.from ?? event.at));
