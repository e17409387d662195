import type { WorldDocument } from "../../api/types";
import type { Chronicle } from "../../chronicle/Chronicle";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { dayOf } from "./question";
import { changesAt, holdersAt, type PartyShare, type Summary } from "./summary";

/** What a map is of: a history, or how a what-if differs from the base. */
export type Side = { readonly kind: "history"; readonly history: number } | { readonly kind: "difference"; readonly history: number };

/** A change of less than this part of the runs is not drawn: chance alone makes as much. */
const leastChange = 0.02;
/** A change of so much of the runs is drawn in the full colour. */
const fullChange = 0.25;

/** A world in which everybody holds what he holds most likely, as a map draws it, and how sure that is. */
export interface LikelyWorld {
  readonly world: World;
  /** For each time how much of the paper lies over a place, by its entity: 0 where all runs agree. */
  readonly veils: readonly ReadonlyMap<number, number>[];
}

/** The names of parties as entities of the chronicle; one of no name of its own gets one behind all others. */
export class Parties {
  readonly entities: readonly Entity[];
  private readonly byParty: readonly number[];

  constructor(chronicle: Chronicle, summary: Summary) {
    const all: Entity[] = [...chronicle.entities];
    this.byParty = summary.parties.map((name) => {
      if (name === "nobody") return -1;
      const known = chronicle.named(name, "polity", "people", "period");
      if (known) return known.id;
      all.push(new Entity(all.length, { name, kind: "polity", noun: "polity", file: 0, line: 1 }, all));
      return all.length - 1;
    });
    this.entities = all;
  }

  /** The place of a party among the entities; −1 for nobody. */
  idOf(party: number): number {
    return this.byParty[party]!;
  }

  /** The entity of a party; null for nobody. */
  entityOf(party: number): Entity | null {
    return this.entities[this.idOf(party)] ?? null;
  }
}

/** Makes the world of a side. */
export function likelyWorld(chronicle: Chronicle, summary: Summary, parties: Parties, side: Side): LikelyWorld {
  const days = summary.times.map((time) => dayOf(time)!);
  const veils = days.map(() => new Map<number, number>());
  const holds: WorldDocument["relations"][string] = [];
  summary.places.forEach((name, place) => {
    const entity = chronicle.named(name, "place");
    if (!entity) return;
    const turns: number[] = [];
    let before: number | null = null;
    days.forEach((day, time) => {
      const first = foremost(summary, side, place, time);
      const value = first ? parties.idOf(first.party) : -1;
      veils[time]!.set(entity.id, first ? veilOf(side, first.share) : 0);
      if (value === before) return;
      turns.push(day, 0, 0, value, -1, -1);
      before = value;
    });
    holds.push({ s: entity.id, t: turns });
  });
  return { world: new World({ events: [], causes: [], relations: { holds }, extras: [] }, parties.entities), veils };
}

/** Who is drawn at a place: the likeliest holder; in a difference the party that becomes likelier. */
function foremost(summary: Summary, side: Side, place: number, time: number): PartyShare | null {
  if (side.kind === "difference") return changesAt(summary, side.history, place, time).find(({ share }) => share >= leastChange) ?? null;
  const holders = holdersAt(summary, side.history, place, time);
  const nobody = 1 - holders.reduce((sum, { share }) => sum + share, 0);
  return holders[0] && holders[0].share >= nobody ? holders[0] : null;
}

const veilOf = ({ kind }: Side, share: number): number => (kind === "difference" ? 1 - Math.min(1, share / fullChange) : 1 - share);

/** The time at which a day is told: the last that has come, and the first before all. */
export function timeOf(days: readonly number[], day: number): number {
  let at = 0;
  while (at + 1 < days.length && days[at + 1]! <= day) at++;
  return at;
}
