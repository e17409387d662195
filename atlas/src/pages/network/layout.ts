import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3-force";
import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";
import { tieKinds } from "./ties";

interface Node extends SimulationNodeDatum {
  readonly entity: Entity;
  readonly home: readonly [number, number];
}

/** How far apart parties are kept, and how large the picture is, in its own units. */
const [apart, width, height] = [46, 1000, 620];
const rounds = 260;

/**
 * Where each party stands in the picture, for all of time: near where its places lie, drawn towards those with whom it has most to do, and no
 * two too near. Dates have no part in it, so nobody jumps while time moves.
 */
export function layOut(world: World): Map<Entity, readonly [number, number]> {
  const weights = new Map<string, { one: Entity; other: Entity; days: number }>();
  for (const kind of tieKinds)
    for (const { subject, other, from, to } of world.throughAll(kind)) {
      if (!other) continue;
      const key = [subject.id, other.id].sort((a, b) => a - b).join("-");
      const days = Number.isFinite(to - from) ? to - from : 3650;
      weights.set(key, { one: subject, other, days: (weights.get(key)?.days ?? 0) + days });
    }
  const parties = [...new Set([...weights.values()].flatMap(({ one, other }) => [one, other]))].sort((one, other) => one.id - other.id);
  const homes = homesOf(world);
  const ends = [...homes.values()];
  const [west, east] = [Math.min(...ends.map((at) => at[0])), Math.max(...ends.map((at) => at[0]))];
  const [south, north] = [Math.min(...ends.map((at) => at[1])), Math.max(...ends.map((at) => at[1]))];
  const scaled = (at: readonly [number, number]): [number, number] =>
    [((at[0] - west) / (east - west || 1)) * (width - 200) + 100, ((north - at[1]) / (north - south || 1)) * (height - 160) + 80];
  const nodes: Node[] = parties.map((entity, number) => {
    const related = [...weights.values()].filter(({ one, other }) => one === entity || other === entity).map(({ one, other }) => homes.get((one === entity ? other : one).id)).find((at) => at);
    const at = homes.get(entity.id) ?? homes.get(entity.of?.id ?? -1) ?? related ?? [(west + east) / 2, (south + north) / 2];
    const home = scaled(at);
    // Those of one home set out on a circle round it: from one point nothing can drive them apart.
    return { entity, home, x: home[0] + Math.cos(number * 2.4) * 8, y: home[1] + Math.sin(number * 2.4) * 8 };
  });
  const numbers = new Map(parties.map((entity, number) => [entity, number]));
  const links: SimulationLinkDatum<Node>[] = [...weights.values()].map(({ one, other }) => ({ source: numbers.get(one)!, target: numbers.get(other)! }));
  const simulation = forceSimulation(nodes)
    .force("home x", forceX<Node>((node) => node.home[0]).strength(0.25))
    .force("home y", forceY<Node>((node) => node.home[1]).strength(0.3))
    .force("apart", forceCollide<Node>(apart).iterations(3))
    .force("together", forceLink<Node, SimulationLinkDatum<Node>>(links).distance(150).strength(0.02))
    .stop();
  for (let round = 0; round < rounds; round++) simulation.tick();
  const within = (value: number, most: number): number => Math.min(Math.max(value, 60), most - 40);
  return new Map(nodes.map((node) => [node.entity, [within(node.x!, width), within(node.y!, height)] as const]));
}

/** The middle of all places that a party ever holds, by the time for which it holds them, in degrees. */
function homesOf(world: World): Map<number, readonly [number, number]> {
  const sums = new Map<number, { east: number; north: number; weight: number }>();
  for (const { subject, other, from, to } of world.throughAll("holds")) {
    if (!other || !subject.location) continue;
    const weight = Number.isFinite(to - from) ? Math.max(1, to - from) : 3650;
    const known = sums.get(other.id) ?? { east: 0, north: 0, weight: 0 };
    sums.set(other.id, { east: known.east + subject.location[0] * weight, north: known.north + subject.location[1] * weight, weight: known.weight + weight });
  }
  return new Map([...sums].map(([id, { east, north, weight }]) => [id, [east / weight, north / weight] as const]));
}

/** The size of the picture. */
export const picture = { width, height } as const;
