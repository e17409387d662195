import type { Entity } from "../chronicle/Entity";
import type { World } from "../chronicle/World";
import { rankOf, type SeatRank } from "./drawing/marks";
import type { Holdings } from "./Holdings";
import type { MapGround } from "./MapGround";
import type { Transform } from "./Transform";

/** A place that is drawn, on the screen. */
export interface Seat {
  readonly site: number;
  readonly place: Entity;
  readonly x: number;
  readonly y: number;
  readonly rank: SeatRank;
  /** Whether its name is written too. */
  isNamed: boolean;
}

/** Where and how large a map is shown; the same object as long as it is the same. */
export interface View {
  readonly transform: Transform;
  /** Width and height of the screen, in px. */
  readonly size: readonly [number, number];
}

/** A place of a lower rank is drawn where its weight times the scale, in pixels to a unit of the plane, reaches this. */
const drawnFrom = 15;
/** A place of a lower rank is named where its weight times the scale reaches this: the nearer the more names. */
const namedFrom = 42;
/** So few seats on the screen are all drawn and named, whatever they weigh. */
const few = 80;
/** So far beyond the edge of the screen seats are drawn, in px. */
const beyond = 20;

/** Which places a map draws: seats of courts, then the larger places. */
export class Seats {
  private readonly weights: Float64Array;
  /** The sites where people live or stand. */
  private readonly stations: readonly number[];
  /** The sites where there is a court on any day. */
  private readonly courts: ReadonlySet<number>;
  private view: View | null = null;
  /** Every seat of the view as it is without a court; the most important first. */
  private plain: readonly Seat[] = [];

  constructor(private readonly ground: MapGround, world: World, private readonly holdings: Holdings) {
    this.weights = Float64Array.from(ground.sites, ({ place }) => weightOf(place, world));
    this.stations = [...ground.sites.keys()].filter((site) => ground.sites[site]!.place.isStation);
    this.courts = new Set(world.functionsOf("capital").flatMap((known) => known.everyValue).map((place) => holdings.numberOf(place)));
  }

  /** How much the place at a site matters. */
  weightOf(site: number): number {
    return this.weights[site]!;
  }

  /** Whether there is a court at a site on any day: its symbol comes and goes. */
  isEverCourt(site: number): boolean {
    return this.courts.has(site);
  }

  /** The seats that are drawn in a view, the most important first; those without a court are the same objects as long as the view is. */
  in(view: View): Seat[] {
    if (view !== this.view) {
      this.view = view;
      this.plain = this.plainIn(view);
    }
    const { capitals } = this.holdings;
    const courts = this.plain.filter(({ site }) => capitals.has(site)).map((seat): Seat => ({ ...seat, rank: 0 }))
      .sort((one, other) => this.inOrder(one, other));
    return [...courts, ...this.plain.filter((seat) => !capitals.has(seat.site) && this.isDrawn(seat, view.transform.k))];
  }

  /** Whether a seat wants its name written, among so many, at a scale. */
  wantsName({ site, rank }: Seat, count: number, scale: number): boolean {
    return rank < 2 || count <= few || this.weights[site]! * scale >= namedFrom;
  }

  private plainIn({ transform: { k, x: left, y: top }, size: [width, height] }: View): Seat[] {
    const seats: Seat[] = [];
    for (const site of this.stations) {
      const x = this.ground.points[2 * site]! * k + left;
      const y = this.ground.points[2 * site + 1]! * k + top;
      if (x < -beyond || y < -beyond || x > width + beyond || y > height + beyond) continue;
      const { place } = this.ground.sites[site]!;
      const seat: Seat = { site, place, x, y, rank: rankOf(place.noun, false), isNamed: false };
      if (this.courts.has(site) || this.isDrawn(seat, k)) seats.push(seat);
    }
    return seats.sort((one, other) => this.inOrder(one, other));
  }

  private isDrawn({ site, rank }: Seat, scale: number): boolean {
    return rank < 2 || this.ground.sites.length <= few || this.weights[site]! * scale >= drawnFrom;
  }

  private inOrder(one: Seat, other: Seat): number {
    return one.rank - other.rank || this.weights[other.site]! - this.weights[one.site]! || one.site - other.site;
  }
}

const importance: Readonly<Record<string, number>> = { capital: 60, city: 30, prefecture: 14, port: 14, fortress: 8, pass: 6 };

/** How much a place matters to a reader: what it is, how many lived there, how often it is told of. */
function weightOf(place: Entity, world: World): number {
  const counted = world.functionOf("population", place);
  const people = counted ? Number(/[\d,]+/.exec(world.extra(counted.turn(counted.length - 1).extra) ?? "")?.[0].replaceAll(",", "") ?? 0) : 0;
  return (importance[place.noun] ?? 2) + Math.log2(1 + people / 2000) * 3 + Math.log2(1 + world.eventsOf(place).length) * 6;
}
