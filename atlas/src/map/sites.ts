import type { Chronicle } from "../chronicle/Chronicle";
import type { Entity } from "../chronicle/Entity";
import type { StepFunction } from "../chronicle/StepFunction";
import type { World } from "../chronicle/World";

/** Lands that stand for themselves where no towns are told of: they have a cell like a town. */
const openCountry = new Set(["steppe", "country", "island", "oasis", "valley", "desert"]);

/** A place with a cell on the map. */
export interface Site {
  readonly place: Entity;
  /** Degrees east and north. */
  readonly at: readonly [number, number];
  /** Who held it through time; null if nobody is ever said to. */
  readonly holders: StepFunction | null;
}

/** Whether a place has a cell: people live or stand there, or it is open country without towns of its own. */
export const hasCell = (place: Entity): boolean =>
  place.location !== null && (place.isStation || (openCountry.has(place.noun) && place.members.length === 0));

/** The places with cells, in the order of names: those that anyone ever holds, in any world of the chronicle. */
export function sitesOf(chronicle: Chronicle, world: World): Site[] {
  const holders = new Map(world.functionsOf("holds").map((known) => [known.subject, known]));
  return chronicle.entities
    .filter((entity) => entity.kind === "place" && hasCell(entity))
    .map((place) => ({ place, at: place.location!, holders: holders.get(place.id) ?? null }));
}
