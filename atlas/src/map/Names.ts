import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { StepFunction } from "../chronicle/StepFunction";
import type { World } from "../chronicle/World";
import { rankOf, reachOf, type SeatRank } from "./drawing/marks";
import type { Setting, Sprite, Sprites } from "./drawing/Sprites";
import type { Land } from "./drawing/territory";
import type { Theme } from "./drawing/theme";
import type { Holdings } from "./Holdings";
import type { MapGround } from "./MapGround";
import { namePlaceOf, type NamePlace } from "./plane/areas";
import { place as placeLabels, type Label, type Placed } from "./plane/labels";
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

/** What is to be drawn of names and seats. */
export interface Shown {
  readonly seats: readonly Seat[];
  readonly names: readonly { readonly sprite: Sprite; readonly x: number; readonly y: number }[];
}

/** A place of a lower rank is drawn where its weight times the scale, in pixels to a unit of the plane, reaches this. */
const drawnFrom = 15;
const scriptFrom = 2.2;
/** A place of a lower rank is named where its weight times the scale reaches this: the nearer the more names. */
const namedFrom = 42;
/** So few seats on the screen are all drawn and named, whatever they weigh. */
const few = 80;
const leastRoom = 9;
/** How large the name of a land is set, in px, by steps of two so that a land that grows a little keeps its picture; and how much of its room that takes. */
const landSizes = [12, 30] as const;
const landShare = 0.42;
/** A land with more room than this, in px, has its name in Chinese too. */
const landScriptFrom = 20;
/** So many pictures are kept. */
const most = 4000;
/** So many are drawn ahead of their days at most. */
const mostAhead = 1500;

/** Which names and seats a map shows, and where: lands first, then seats of courts, then the larger places. */
export class Names {
  private readonly weights: Float64Array;
  /** All who ever hold a site, and the sites where there ever is a court. */
  private readonly holders: readonly number[];
  private readonly courts: ReadonlySet<number>;
  /** The sites where people live or stand. */
  private readonly stations: readonly number[];
  /** The days on which places and states change their names. */
  private readonly renamings: readonly Day[];
  private readonly pictures = new Map<string, Sprite>();
  private places = new Map<number, { readonly land: Land; readonly place: NamePlace }>();
  private before = new Map<string, Placed>();
  private last: Shown = { seats: [], names: [] };

  constructor(
    private readonly ground: MapGround, private readonly world: World, private readonly holdings: Holdings, private readonly sprites: Sprites,
  ) {
    this.weights = Float64Array.from(ground.sites, ({ place }) => weightOf(place, world));
    this.holders = [...new Set(ground.sites.flatMap(({ holders: known }) => valuesOf(known)))];
    this.courts = new Set(world.functionsOf("capital").flatMap(valuesOf).map((place) => holdings.numberOf(place)));
    this.stations = [...ground.sites.keys()].filter((site) => ground.sites[site]!.place.isStation);
    this.renamings = [...new Set(world.entities.flatMap((entity) => renamingsOf(entity)))].sort((one, other) => one - other);
  }

  /** How many renamings a day has behind it: the same number means the same names. */
  nameTimes(day: Day): number {
    let low = 0;
    let high = this.renamings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.renamings[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The seats that are on the screen, the most important first. */
  get seats(): readonly Seat[] {
    return this.last.seats;
  }

  /** Whether there is a court at a site on any day: its symbol comes and goes. */
  isEverCourt(site: number): boolean {
    return this.courts.has(site);
  }

  forgetPictures(): void {
    this.sprites.clear();
    this.pictures.clear();
  }

  setLands(lands: Iterable<Land>): void {
    const places = new Map<number, { land: Land; place: NamePlace }>();
    for (const land of lands) {
      const { territory } = land;
      const before = this.places.get(territory.owner);
      const place = before?.land === land ? before.place : namePlaceOf(territory, before?.place);
      if (place) places.set(territory.owner, { land, place });
    }
    this.places = places;
  }

  /** The names that may be wanted on other days of the view, to be drawn ahead. */
  *ahead(transform: Transform, view: readonly [number, number], theme: Theme, ratio: number): Generator<Sprite> {
    let count = 0;
    for (const sprite of this.wanted(transform, view, theme, ratio)) {
      if (count++ === mostAhead) return;
      yield sprite;
    }
  }

  private *wanted(transform: Transform, view: readonly [number, number], theme: Theme, ratio: number): Generator<Sprite> {
    const seats = this.seatsIn(transform, view);
    for (const seat of seats) {
      if (!this.isNamed(seat, seats.length, transform.k)) continue;
      const ranks = this.courts.has(seat.site) ? [0, rankOf(seat.place.noun, false)] as const : [seat.rank];
      for (const day of [-Infinity, ...renamingsOf(seat.place)])
        for (const rank of ranks) yield this.seatName(seat.place, rank, transform.k, day, theme, ratio);
    }
    for (const holder of this.holders) {
      const entity = this.world.entities[holder]!;
      for (const day of [-Infinity, ...renamingsOf(entity)]) {
        yield this.landName(entity, landScriptFrom, day, theme, ratio);
        for (let size: number = landSizes[0]; size <= landSizes[1]; size += 2) yield this.landName(entity, size / landShare, day, theme, ratio);
      }
    }
  }

  /** Lays all names out for a view. */
  layOut(transform: Transform, view: readonly [number, number], day: Day, theme: Theme, ratio: number): Shown {
    const seats = this.seatsIn(transform, view);
    const sprites = new Map<string, Sprite>();
    const labels: Label[] = [];
    for (const [owner, { place: at }] of this.places) {
      const room = at.room * transform.k;
      if (room < leastRoom) continue;
      const sprite = this.landName(this.world.entities[owner]!, room, day, theme, ratio);
      const id = `land ${String(owner)}`;
      sprites.set(id, sprite);
      labels.push({ id, x: at.x * transform.k + transform.x, y: at.y * transform.k + transform.y, width: sprite.width, height: sprite.height, priority: 1e4 + at.area, reach: null });
    }
    for (const seat of seats) {
      if (!this.isNamed(seat, seats.length, transform.k)) continue;
      const sprite = this.seatName(seat.place, seat.rank, transform.k, day, theme, ratio);
      const id = `seat ${String(seat.site)}`;
      sprites.set(id, sprite);
      labels.push({ id, x: seat.x, y: seat.y, width: sprite.width - 3, height: sprite.height - 4, priority: (3 - seat.rank) * 100 + this.weights[seat.site]!, reach: reachOf(seat.rank) + 1.5 });
    }
    const obstacles = seats.filter((seat) => seat.rank < 2).map(({ x, y, rank }) => boxOf(x, y, reachOf(rank)));
    const placed = placeLabels(labels, obstacles, this.before, view);
    this.before = new Map(placed.map((one) => [one.id, one]));
    for (const seat of seats) seat.isNamed = this.before.has(`seat ${String(seat.site)}`);
    this.last = { seats, names: placed.map(({ id, x, y }) => ({ sprite: sprites.get(id)!, x, y })) };
    return this.last;
  }

  /** The seats that are drawn in a view, the most important first. */
  seatsIn({ k, x: left, y: top }: Transform, [width, height]: readonly [number, number]): Seat[] {
    const seats: Seat[] = [];
    for (const site of this.stations) {
      const x = this.ground.points[2 * site]! * k + left;
      const y = this.ground.points[2 * site + 1]! * k + top;
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
      const { place } = this.ground.sites[site]!;
      const rank = rankOf(place.noun, this.holdings.capitals.has(site));
      if (rank > 1 && this.ground.sites.length > few && this.weights[site]! * k < drawnFrom) continue;
      seats.push({ site, place, x, y, rank, isNamed: false });
    }
    return seats.sort((one, other) => one.rank - other.rank || this.weights[other.site]! - this.weights[one.site]! || one.site - other.site);
  }

  private isNamed({ site, rank }: Seat, count: number, scale: number): boolean {
    return rank < 2 || count <= few || this.weights[site]! * scale >= namedFrom;
  }

  /** The name of a land that has so much room, in px. */
  private landName(entity: Entity, room: number, day: Day, theme: Theme, ratio: number): Sprite {
    const size = Math.min(Math.max(Math.round((room * landShare) / 2) * 2, landSizes[0]), landSizes[1]);
    const script = room > landScriptFrom ? entity.scriptOn(day) : null;
    return this.picture(`land ${entity.name} ${script ?? ""} ${String(size)}`, () => this.drawLandName(entity.name, script, size, theme, ratio));
  }

  private drawLandName(name: string, script: string | null, size: number, theme: Theme, ratio: number): Sprite {
    const { ink } = theme;
    const halo = { halo: theme.isDark ? "rgb(20 22 25 / 70%)" : "rgb(250 245 232 / 75%)", haloWidth: 2.2, ink };
    const letters: Setting = { ...halo, font: `600 ${String(size)}px ${theme.serif}`, spacing: size * 0.12 };
    const lines = [{ text: name, setting: letters }];
    if (script) lines.unshift({ text: script, setting: { ...halo, font: `500 ${(size * 1.25).toFixed(0)}px ${theme.script}`, spacing: size * 0.2 } });
    return this.sprites.of(lines, ratio);
  }

  private seatName(place: Entity, rank: SeatRank, scale: number, day: Day, theme: Theme, ratio: number): Sprite {
    const name = place.nameOn(day);
    const script = rank === 0 || scale > scriptFrom ? place.scriptOn(day) : null;
    return this.picture(`seat ${name} ${script ?? ""} ${String(rank)}`, () => this.drawSeatName(name, script, rank, theme, ratio));
  }

  /** A picture that was made before, or is made now: the same key means the same letters. */
  private picture(key: string, draw: () => Sprite): Sprite {
    let known = this.pictures.get(key);
    if (!known) {
      if (this.pictures.size >= most) this.forgetPictures();
      known = draw();
      this.pictures.set(key, known);
    }
    return known;
  }

  private drawSeatName(name: string, script: string | null, rank: SeatRank, theme: Theme, ratio: number): Sprite {
    const size = [14.5, 13.5, 12, 11.5][rank]!;
    const setting: Setting = {
      font: `${rank < 2 ? "600" : "450"} ${String(size)}px ${theme.serif}`, ink: theme.ink, spacing: 0,
      halo: theme.isDark ? "rgb(20 22 25 / 85%)" : "rgb(252 248 238 / 88%)", haloWidth: 2.4,
    };
    const lines = [{ text: name, setting }];
    if (script) lines.push({ text: script, setting: { ...setting, font: `500 ${String(size - 2)}px ${theme.script}` } });
    return this.sprites.of(lines, ratio);
  }
}

/** The days from which on an entity bears other names. */
const renamingsOf = (entity: Entity): Day[] =>
  (entity.entry.names ?? []).flatMap((name) => [name.from, name.to === undefined ? undefined : name.to + 1]).filter((day) => day !== undefined);

/** Everyone a function names, once each. */
const valuesOf = (known: StepFunction | null): number[] =>
  known ? [...new Set(Array.from({ length: known.length }, (_, at) => known.turn(at).value))].filter((value) => value >= 0) : [];

const boxOf = (x: number, y: number, reach: number): [number, number, number, number] => [x - reach, y - reach, x + reach, y + reach];

const importance: Readonly<Record<string, number>> = { capital: 60, city: 30, prefecture: 14, port: 14, fortress: 8, pass: 6 };

/** How much a place matters to a reader: what it is, how many lived there, how often it is told of. */
function weightOf(place: Entity, world: World): number {
  const counted = world.functionOf("population", place);
  const people = counted ? Number(/[\d,]+/.exec(world.extra(counted.turn(counted.length - 1).extra) ?? "")?.[0].replaceAll(",", "") ?? 0) : 0;
  return (importance[place.noun] ?? 2) + Math.log2(1 + people / 2000) * 3 + Math.log2(1 + world.eventsOf(place).length) * 6;
}
