import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { World } from "../chronicle/World";
import { rankOf, reachOf, type SeatRank } from "./drawing/marks";
import type { Setting, Sprite, Sprites } from "./drawing/Sprites";
import type { Theme } from "./drawing/theme";
import type { Holdings } from "./Holdings";
import type { MapGround } from "./MapGround";
import { namePlaceOf, type NamePlace } from "./plane/areas";
import { place as placeLabels, type Label, type Placed } from "./plane/labels";
import type { Territory } from "./plane/Territories";
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

/** Which names and seats a map shows, and where: lands first, then seats of courts, then the larger places. */
export class Names {
  private readonly weights: Float64Array;
  /** The days on which places and states change their names. */
  private readonly renamings: readonly Day[];
  private readonly pictures = new Map<string, Sprite>();
  private places = new Map<number, NamePlace>();
  private before = new Map<string, Placed>();
  private last: Shown = { seats: [], names: [] };

  constructor(
    private readonly ground: MapGround, private readonly world: World, private readonly holdings: Holdings, private readonly sprites: Sprites,
  ) {
    this.weights = Float64Array.from(ground.sites, ({ place }) => weightOf(place, world));
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

  forgetPictures(): void {
    this.sprites.clear();
    this.pictures.clear();
  }

  setLands(territories: readonly Territory[]): void {
    const places = new Map<number, NamePlace>();
    for (const territory of territories) {
      const found = namePlaceOf(territory, this.places.get(territory.owner));
      if (found) places.set(territory.owner, found);
    }
    this.places = places;
  }

  /** Lays all names out for a view. */
  layOut(transform: Transform, view: readonly [number, number], day: Day, theme: Theme, ratio: number): Shown {
    const seats = this.seatsIn(transform, view);
    const sprites = new Map<string, Sprite>();
    const labels: Label[] = [];
    for (const [owner, at] of this.places) {
      const sprite = this.landName(owner, at, transform.k, day, theme, ratio);
      if (!sprite) continue;
      const id = `land ${String(owner)}`;
      sprites.set(id, sprite);
      labels.push({ id, x: at.x * transform.k + transform.x, y: at.y * transform.k + transform.y, width: sprite.width, height: sprite.height, priority: 1e4 + at.area, reach: null });
    }
    for (const seat of seats) {
      if (seat.rank > 1 && seats.length > few && this.weights[seat.site]! * transform.k < namedFrom) continue;
      const sprite = this.seatName(seat, transform.k, day, theme, ratio);
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

  private seatsIn({ k, x: left, y: top }: Transform, [width, height]: readonly [number, number]): Seat[] {
    const seats: Seat[] = [];
    this.ground.sites.forEach(({ place }, site) => {
      if (!place.isStation) return;
      const [x, y] = [this.ground.points[2 * site]! * k + left, this.ground.points[2 * site + 1]! * k + top];
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) return;
      const rank = rankOf(place.noun, this.holdings.capitals.has(site));
      if (rank > 1 && this.ground.sites.length > few && this.weights[site]! * k < drawnFrom) return;
      seats.push({ site, place, x, y, rank, isNamed: false });
    });
    return seats.sort((one, other) => one.rank - other.rank || this.weights[other.site]! - this.weights[one.site]! || one.site - other.site);
  }

  private landName(owner: number, at: NamePlace, scale: number, day: Day, theme: Theme, ratio: number): Sprite | null {
    const entity = this.world.entities[owner]!;
    const room = at.room * scale;
    if (room < leastRoom) return null;
    // By steps of two, so that a land that grows a little keeps its picture.
    const size = Math.round(Math.min(Math.max(room * 0.42, 11), 30) / 2) * 2;
    const script = room > 20 ? entity.scriptOn(day) : null;
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

  private seatName({ place, rank }: Seat, scale: number, day: Day, theme: Theme, ratio: number): Sprite {
    const name = place.nameOn(day);
    const script = rank === 0 || scale > scriptFrom ? place.scriptOn(day) : null;
    return this.picture(`seat ${name} ${script ?? ""} ${String(rank)}`, () => this.drawSeatName(name, script, rank, theme, ratio));
  }

  /** A picture that was made before, or is made now: the same key means the same letters. */
  private picture(key: string, draw: () => Sprite): Sprite {
    let known = this.pictures.get(key);
    if (!known) {
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

const boxOf = (x: number, y: number, reach: number): [number, number, number, number] => [x - reach, y - reach, x + reach, y + reach];

const importance: Readonly<Record<string, number>> = { capital: 60, city: 30, prefecture: 14, port: 14, fortress: 8, pass: 6 };

/** How much a place matters to a reader: what it is, how many lived there, how often it is told of. */
function weightOf(place: Entity, world: World): number {
  const counted = world.functionOf("population", place);
  const people = counted ? Number(/[\d,]+/.exec(world.extra(counted.turn(counted.length - 1).extra) ?? "")?.[0].replaceAll(",", "") ?? 0) : 0;
  return (importance[place.noun] ?? 2) + Math.log2(1 + people / 2000) * 3 + Math.log2(1 + world.eventsOf(place).length) * 6;
}
