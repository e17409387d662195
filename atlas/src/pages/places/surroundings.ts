import type { Chronicle } from "../../chronicle/Chronicle";
import type { Entity } from "../../chronicle/Entity";

const earthRadius = 6371.0088;
const radians = Math.PI / 180;

/** The length of the great circle between two places in km; null if one is not located. */
export function distanceBetween(one: Entity, other: Entity): number | null {
  if (!one.location || !other.location) return null;
  const [east, north] = one.location;
  const [otherEast, otherNorth] = other.location;
  const [up, right] = [((otherNorth - north) / 2) * radians, ((otherEast - east) / 2) * radians];
  const half = Math.sin(up) ** 2 + Math.cos(north * radians) * Math.cos(otherNorth * radians) * Math.sin(right) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A place that a route leads to without another between. */
export interface Neighbour {
  readonly place: Entity;
  readonly route: string;
  readonly distance: number | null;
}

/** The neighbours of a place on the routes of a chronicle, the nearest first. */
export function neighboursOf(chronicle: Chronicle, place: Entity): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { kind, stops } of chronicle.document.routes)
    stops.forEach((stop, at) => {
      if (stop !== place.id) return;
      for (const next of [stops[at - 1], stops[at + 1]]) {
        if (next === undefined) continue;
        const other = chronicle.entities[next]!;
        found.set(`${kind} ${String(next)}`, { place: other, route: kind, distance: distanceBetween(place, other) });
      }
    });
  return [...found.values()].sort((one, other) => (one.distance ?? Infinity) - (other.distance ?? Infinity));
}

/** The regions in which a place lies. */
export const regionsOf = (chronicle: Chronicle, place: Entity): Entity[] => chronicle.entities.filter((entity) => entity.members.includes(place));
