import type { Day } from "../chronicle/days";
import type { StepFunction } from "../chronicle/StepFunction";
import type { World } from "../chronicle/World";
import type { Site } from "./sites";

/** A cell of which it is not certain who holds it. */
export interface DoubtfulCell {
  readonly site: number;
  /** Who else may hold it; −1 for nobody. */
  readonly other: number;
  /** How far the days in which it may have changed hands have gone by, from 0 to 1: how much of the other to draw. */
  readonly share: number;
}

/** Who holds the cells of a map on a day. */
export class Holdings {
  /** The holder of each site, an entity; −1 for nobody. */
  readonly owners: Int32Array;
  doubtful: readonly DoubtfulCell[] = [];
  /** Vassals and puppets by their overlords. */
  overlords: ReadonlyMap<number, number> = new Map();
  /** Besiegers by besieged site. */
  sieges: ReadonlyMap<number, number> = new Map();
  /** Sites that are seats of courts, with whose. */
  capitals: ReadonlyMap<number, number> = new Map();
  private readonly numbers: ReadonlyMap<number, number>;
  /** Who held each site through time in this world, which need not be the one with which the sites were found. */
  private readonly holders: readonly (StepFunction | null)[];

  constructor(sites: readonly Site[], private readonly world: World) {
    this.holders = sites.map(({ place }) => world.functionOf("holds", place));
    this.owners = new Int32Array(sites.length).fill(-1);
    this.numbers = new Map(sites.map((site, number) => [site.place.id, number]));
  }

  /** The number of the site of a place; −1 if it has none. */
  numberOf(place: number): number {
    return this.numbers.get(place) ?? -1;
  }

  /** Moves to a day. Returns whether anything that colours the map is different from the day before the call. */
  moveTo(day: Day): boolean {
    const doubtful: DoubtfulCell[] = [];
    let isChanged = false;
    this.holders.forEach((holders, number) => {
      const owner = holders ? holders.valueOn(day) : -1;
      if (owner !== this.owners[number]) {
        this.owners[number] = owner;
        isChanged = true;
      }
      if (!holders || holders.isCertainOn(day)) return;
      const doubt = doubtOf(holders, day, owner);
      if (doubt) doubtful.push({ site: number, ...doubt });
    });
    isChanged ||= !sameDoubts(doubtful, this.doubtful);
    this.doubtful = doubtful;
    const overlords = this.valuesOn("vassal", day);
    isChanged ||= !sameMap(overlords, this.overlords);
    this.overlords = overlords;
    this.sieges = this.siegesOn(day);
    this.capitals = this.capitalsOn(day);
    return isChanged;
  }

  private valuesOn(relation: "vassal" | "capital", day: Day): Map<number, number> {
    const values = new Map<number, number>();
    for (const known of this.world.functionsOf(relation)) {
      const value = known.valueOn(day);
      if (value >= 0) values.set(known.subject, value);
    }
    return values;
  }

  private capitalsOn(day: Day): Map<number, number> {
    const capitals = new Map<number, number>();
    for (const [polity, place] of this.valuesOn("capital", day)) {
      const number = this.numberOf(place);
      if (number >= 0) capitals.set(number, polity);
    }
    return capitals;
  }

  private siegesOn(day: Day): Map<number, number> {
    const sieges = new Map<number, number>();
    for (const known of this.world.functionsOf("besieges")) {
      if (known.valueOn(day) === 1 && this.numberOf(known.other) >= 0) sieges.set(this.numberOf(known.other), known.subject);
    }
    return sieges;
  }
}

/** Who else may hold on a day, and how likely by the days gone by; null if only the same may. */
function doubtOf(holders: StepFunction, day: Day, owner: number): { other: number; share: number } | null {
  for (const at of holders.possibleOn(day)) {
    const other = holders.turn(at).value;
    if (other === owner) continue;
    const change = holders.turn(at > holders.indexOn(day) ? at : at + 1);
    const span = change.latest - change.earliest + 1;
    const gone = Number.isFinite(span) ? (day - change.earliest + 1) / span : 0.5;
    // By replay a change comes in the middle of its days: before it the other is the next holder, after it the one before.
    return { other, share: Math.min(Math.max(day < change.day ? gone : 1 - gone, 0.1), 0.5) };
  }
  // The first holder of all may not have come yet.
  return owner >= 0 && holders.indexOn(day) === 0 ? { other: -1, share: 0.5 } : null;
}

const sameDoubts = (some: readonly DoubtfulCell[], others: readonly DoubtfulCell[]): boolean =>
  some.length === others.length
  && some.every((one, at) => {
    const other = others[at]!;
    return one.site === other.site && one.other === other.other && Math.abs(one.share - other.share) < 0.02;
  });

const sameMap = (some: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): boolean =>
  some.size === others.size && [...some].every(([key, value]) => others.get(key) === value);
