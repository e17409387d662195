import type { Chronicle } from "../../chronicle/Chronicle";
import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent, Relation, World } from "../../chronicle/World";
import { barsOf, rootOf, type Bar } from "./Bar";
import { stack } from "./stack";
import { themeOf, themes, weightOf } from "./themes";

/** What happened of one kind, or to one polity, and what lasted. */
export interface Lane {
  /** Its name in addresses: that of a theme or of a polity. */
  readonly id: string;
  readonly title: string;
  readonly script: string | null;
  /** In order of time. */
  readonly events: readonly HistoryEvent[];
  /** Their days. */
  readonly days: Float64Array;
  /** Those that most ask to be told in words come first. */
  readonly byWeight: readonly HistoryEvent[];
  /** The bars of each row, in order of time. */
  readonly rows: readonly (readonly Bar[])[];
}

export type LaneKind = "theme" | "polity";

/** The relations of bars in the lane of a polity, in the order of their rows. */
const ofPolity: readonly Relation[] = ["exists", "rules", "war", "besieges", "bound", "allied", "vassal", "pays"];

/** How many days are kept free between bars of a row, where bars are so short that their names stand beside them. */
const gaps: Partial<Record<Relation, number>> = { war: 400, besieges: 600, allied: 400, vassal: 400, captive: 400 };

/** How many of the events speak of each polity, phases and all; the most important first. */
export function importance(world: World): Map<Entity, number> {
  const counts = new Map<Entity, number>();
  for (const event of world.events)
    for (const root of statesIn(event, world)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return new Map([...counts].sort(([one, many], [other, more]) => more - many || one.id - other.id));
}

/** A lane for each theme. */
export function themeLanes(world: World, chronicle: Pick<Chronicle, "iso">): Lane[] {
  const ranks = ranksOf(world);
  return themes.map((theme) => laneOf({
    id: theme.id, title: theme.title, script: null,
    events: world.events.filter((event) => themeOf(event.type) === theme),
    rows: courtByCourt(theme.bars.flatMap((relation) => rowsOf(barsOf(relation, world, chronicle), relation, ranks)), ranks),
  }));
}

/** A lane for each of some polities, in their order. */
export function polityLanes(polities: readonly Entity[], world: World, chronicle: Pick<Chronicle, "iso">): Lane[] {
  const ranks = ranksOf(world);
  const bars = ofPolity.map((relation) => ({ relation, all: barsOf(relation, world, chronicle) }));
  return polities.map((polity) => laneOf({
    id: polity.name, title: polity.name, script: polity.script,
    events: world.events.filter((event) => statesIn(event, world).has(polity)),
    rows: bars.flatMap(({ relation, all }) => rowsOf(all.filter((bar) => bar.states.includes(polity)), relation, ranks)),
  }));
}

/** Every bar of some lanes, once. */
export function barsIn(lanes: readonly Lane[]): Bar[] {
  return [...new Map(lanes.flatMap((lane) => lane.rows.flat()).map((bar) => [bar.key, bar])).values()];
}

function laneOf(lane: Pick<Lane, "id" | "title" | "script" | "events" | "rows">): Lane {
  const events = [...lane.events].sort((one, other) => one.at - other.at || one.index - other.index);
  const weights = new Map(events.map((event) => [event, weightOf(event)]));
  return {
    ...lane,
    events,
    days: Float64Array.from(events, (event) => event.at),
    byWeight: [...events].sort((one, other) => weights.get(other)! - weights.get(one)! || one.index - other.index),
  };
}

/** The rows of the bars of one relation: courts in the order of their importance, all else in order of time. */
function rowsOf(bars: readonly Bar[], relation: Relation, ranks: ReadonlyMap<Entity, number>): Bar[][] {
  const byChain = new Map<string, Bar[]>();
  for (const bar of bars) {
    const known = byChain.get(bar.chain);
    if (known) known.push(bar);
    else byChain.set(bar.chain, [bar]);
  }
  const chains = [...byChain.values()];
  if (isOfCourt(relation)) chains.sort((one, other) => rankOf(one[0]!, ranks) - rankOf(other[0]!, ranks));
  const places = stack(chains, gaps[relation] ?? 0);
  const rows: Bar[][] = [];
  chains.forEach((chain, at) => (rows[places[at]!] ??= []).push(...chain));
  return rows.map((row) => row.sort((one, other) => one.from - other.from));
}

/** Sets the reigns of a polity under it; other rows stay in their order, after them. */
function courtByCourt(rows: readonly (readonly Bar[])[], ranks: ReadonlyMap<Entity, number>): (readonly Bar[])[] {
  const leading = (row: readonly Bar[]): number =>
    row.reduce((least, bar) => (isOfCourt(bar.relation) ? Math.min(least, rankOf(bar, ranks)) : least), ranks.size);
  return rows.map((row) => ({ row, rank: leading(row) })).sort((one, other) => one.rank - other.rank).map(({ row }) => row);
}

const isOfCourt = (relation: Relation): boolean => relation === "exists" || relation === "rules";

function statesIn(event: HistoryEvent, world: World): Set<Entity> {
  const states = new Set<Entity>();
  for (const id of Object.values(event.roles).flat()) {
    const entity = world.entities[id]!;
    if (entity.isState) states.add(rootOf(entity));
  }
  return states;
}

const ranksOf = (world: World): Map<Entity, number> => new Map([...importance(world).keys()].map((entity, rank) => [entity, rank]));

const rankOf = (bar: Bar, ranks: ReadonlyMap<Entity, number>): number => (bar.states[0] ? ranks.get(bar.states[0]) : undefined) ?? Infinity;
