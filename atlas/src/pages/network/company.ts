import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Standing, World } from "../../chronicle/World";
import { tieKinds } from "./ties";

/** What a time without an end weighs, in days. */
const endless = 3650;

/** One that ever stands to another, holds a place, or exists as a state. */
export interface Party {
  readonly entity: Entity;
  /** Longitude and latitude of the middle of what it holds, or of those it belongs to or has to do with; null if nobody is located. */
  readonly home: readonly [number, number] | null;
  /** The first and last day on which it may be drawn. */
  readonly from: Day;
  readonly to: Day;
  /** How many places it holds at the most. */
  readonly most: number;
}

/** Two that ever stand to one another, by their places among the parties, and for how many days they do. */
export interface Bond {
  readonly one: number;
  readonly other: number;
  readonly days: number;
}

/** All parties of a world through all of time, in the order of their declaration, and what binds them. */
export interface Company {
  readonly parties: readonly Party[];
  readonly bonds: readonly Bond[];
}

/** Whether it is drawn for its existence alone: a state, but no phase of another. */
export const standsAlone = (entity: Entity): boolean => entity.isState && entity.kind !== "period";

/** Gathers them. */
export function companyOf(world: World): Company {
  const spans = new Map<Entity, [Day, Day]>();
  const live = (entity: Entity, { began, ended }: Standing): void => {
    const known = spans.get(entity) ?? [Infinity, -Infinity];
    spans.set(entity, [Math.min(known[0], began[0]), Math.max(known[1], ended[1])]);
  };
  const bonds = new Map<string, { one: Entity; other: Entity; days: number }>();
  for (const kind of tieKinds)
    for (const standing of world.throughAll(kind)) {
      const { subject, other } = standing;
      if (!other || other === subject) continue;
      live(subject, standing);
      live(other, standing);
      const key = [subject.id, other.id].sort((a, b) => a - b).join("-");
      const known = bonds.get(key) ?? { one: subject, other, days: 0 };
      bonds.set(key, { ...known, days: known.days + daysOf(standing) });
    }
  for (const standing of world.throughAll("holds")) if (standing.other && standing.subject.isStation) live(standing.other, standing);
  for (const standing of world.throughAll("exists")) if (standsAlone(standing.subject)) live(standing.subject, standing);
  const entities = [...spans.keys()].sort((one, other) => one.id - other.id);
  const numbers = new Map(entities.map((entity, number) => [entity, number]));
  const known = [...bonds.values()].map(({ one, other, days }) => ({ one: numbers.get(one)!, other: numbers.get(other)!, days }));
  const homes = homesOf(world);
  const most = mostOf(world);
  const own = entities.map((entity) => homes.get(entity.id) ?? homes.get(entity.of?.id ?? -1) ?? null);
  const parties = entities.map((entity, number) => {
    const [from, to] = spans.get(entity)!;
    return { entity, home: own[number] ?? middleOf(number, known, own), from, to, most: most.get(entity.id) ?? 0 };
  });
  return { parties, bonds: known };
}

const daysOf = ({ from, to }: Standing): number => (Number.isFinite(to - from) ? Math.max(1, to - from) : endless);

/** The middle of those that one has to do with. */
function middleOf(number: number, bonds: readonly Bond[], homes: readonly (readonly [number, number] | null)[]): readonly [number, number] | null {
  const near = bonds.filter(({ one, other }) => one === number || other === number).map(({ one, other }) => homes[one === number ? other : one]!).filter((home) => home !== null);
  return near.length === 0 ? null : [0, 1].map((axis) => near.reduce((sum, home) => sum + home[axis]!, 0) / near.length) as [number, number];
}

/** The middle of all places that a party ever holds, by the time for which it holds them, in degrees. */
function homesOf(world: World): Map<number, readonly [number, number]> {
  const sums = new Map<number, { east: number; north: number; weight: number }>();
  for (const standing of world.throughAll("holds")) {
    const { subject, other } = standing;
    if (!other || !subject.location) continue;
    const weight = daysOf(standing);
    const known = sums.get(other.id) ?? { east: 0, north: 0, weight: 0 };
    sums.set(other.id, { east: known.east + subject.location[0] * weight, north: known.north + subject.location[1] * weight, weight: known.weight + weight });
  }
  return new Map([...sums].map(([id, { east, north, weight }]) => [id, [east / weight, north / weight] as const]));
}

/** How many places each holds when it holds most. */
function mostOf(world: World): Map<number, number> {
  const turns = world.throughAll("holds").filter(({ subject, other }) => other && subject.isStation)
    .flatMap(({ other, from, to }) => [{ holder: other!.id, day: from, change: 1 }, { holder: other!.id, day: to, change: -1 }])
    .sort((one, other) => (one.day === other.day ? one.change - other.change : one.day - other.day));
  const counts = new Map<number, number>();
  const most = new Map<number, number>();
  for (const { holder, change } of turns) {
    const count = (counts.get(holder) ?? 0) + change;
    counts.set(holder, count);
    most.set(holder, Math.max(most.get(holder) ?? 0, count));
  }
  return most;
}
