import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { World } from "../chronicle/World";
import { rankOf, reachOf } from "./drawing/marks";
import type { Sprite } from "./drawing/Sprite";
import type { Land } from "./drawing/territory";
import type { Theme } from "./drawing/theme";
import type { MapGround } from "./MapGround";
import { NamePictures } from "./NamePictures";
import { namePlaceOf, type NamePlace } from "./plane/areas";
import { place as placeLabels, type Label, type Placed } from "./plane/labels";
import type { Seat, Seats, View } from "./Seats";

/** What is to be drawn of names and seats. */
export interface Shown {
  readonly seats: readonly Seat[];
  readonly names: readonly { readonly sprite: Sprite; readonly x: number; readonly y: number }[];
}

/** How names are drawn: in which colours, and how many pixels of the screen are one of CSS. */
export interface Manner {
  readonly theme: Theme;
  readonly ratio: number;
}

interface Name extends Label {
  readonly sprite: Sprite;
  /** The seat that it names; null for a land. */
  readonly seat: Seat | null;
}

/** A land with less room than this has no name, in px. */
const leastRoom = 9;
/** So many names are drawn ahead of their days at most. */
const mostAhead = 1500;

/** Which names a map shows, and where: lands first, then seats of courts, then the larger places. */
export class Names {
  /** All who ever hold a site. */
  private readonly holders: readonly number[];
  /** The days on which places and states change their names. */
  private readonly renamings: readonly Day[];
  private readonly pictures = new NamePictures();
  private places = new Map<number, { readonly land: Land; readonly place: NamePlace }>();
  private before = new Map<string, Placed<Name>>();
  private last: Shown = { seats: [], names: [] };
  /** The names of seats without a court, by site: the same while view, renamings and pictures are. */
  private readonly plain = new Map<number, Name>();
  private plainOf: readonly [View, number] | null = null;

  constructor(ground: MapGround, private readonly world: World, private readonly seats: Seats) {
    this.renamings = [...new Set(world.entities.flatMap((entity) => renamingsOf(entity)))].sort((one, other) => one - other);
    this.holders = [...new Set(ground.sites.flatMap(({ place }) => world.functionOf("holds", place)?.everyValue ?? []))];
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
  get shown(): readonly Seat[] {
    return this.last.seats;
  }

  forgetPictures(): void {
    this.pictures.clear();
    this.plain.clear();
  }

  /** Forgets the pictures with letters of type that has arrived only now. */
  forgetType(type: readonly FontFace[]): void {
    this.pictures.forget(type);
    this.plain.clear();
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

  /** Lays all names out for a view. */
  layOut(view: View, day: Day, manner: Manner): Shown {
    const seats = this.seats.in(view);
    const names = this.landNames(view, day, manner);
    const times = this.nameTimes(day);
    if (this.plainOf?.[0] !== view || this.plainOf[1] !== times) this.plain.clear();
    this.plainOf = [view, times];
    for (const seat of seats) {
      seat.isNamed = false;
      if (!this.seats.wantsName(seat, seats.length, view.transform.k)) continue;
      let name = seat.rank === 0 ? undefined : this.plain.get(seat.site);
      if (!name) {
        name = this.seatName(seat, view, day, manner);
        if (seat.rank > 0) this.plain.set(seat.site, name);
      }
      names.push(name);
    }
    const obstacles = seats.filter((seat) => seat.rank < 2).map(({ x, y, rank }) => boxOf(x, y, reachOf(rank)));
    const placed = placeLabels(names, obstacles, this.before, view.size);
    this.before = new Map(placed.map((one) => [one.id, one]));
    for (const { label } of placed) if (label.seat) label.seat.isNamed = true;
    this.last = { seats, names: placed.map(({ label, x, y }) => ({ sprite: label.sprite, x, y })) };
    return this.last;
  }

  /** The names that may be wanted on other days of a view, to be drawn ahead. */
  *ahead(view: View, manner: Manner): Generator<Sprite> {
    let count = 0;
    for (const sprite of this.wanted(view, manner)) {
      if (count++ === mostAhead) return;
      yield sprite;
    }
  }

  private *wanted(view: View, { theme, ratio }: Manner): Generator<Sprite> {
    const { k } = view.transform;
    const seats = this.seats.in(view);
    for (const seat of seats) {
      if (!this.seats.wantsName(seat, seats.length, k)) continue;
      const ranks = this.seats.isEverCourt(seat.site) ? [0, rankOf(seat.place.noun, false)] as const : [seat.rank];
      for (const day of namedAnewOn(seat.place))
        for (const rank of ranks) yield* this.pictures.ofSeatAhead(seat.place, rank, k, day, theme, ratio);
    }
    for (const holder of this.holders) {
      const entity = this.world.entities[holder]!;
      for (const day of namedAnewOn(entity)) yield* this.pictures.ofLandAhead(entity, day, theme, ratio);
    }
  }

  private landNames({ transform: { k, x, y } }: View, day: Day, { theme, ratio }: Manner): Name[] {
    const names: Name[] = [];
    for (const [owner, { place }] of this.places) {
      const room = place.room * k;
      if (room < leastRoom) continue;
      const sprite = this.pictures.ofLand(this.world.entities[owner]!, room, day, theme, ratio);
      names.push({
        id: `land ${String(owner)}`, x: place.x * k + x, y: place.y * k + y, width: sprite.width, height: sprite.height,
        priority: 1e4 + place.area, reach: null, sprite, seat: null,
      });
    }
    return names;
  }

  private seatName(seat: Seat, { transform }: View, day: Day, { theme, ratio }: Manner): Name {
    const { site, x, y, rank } = seat;
    const sprite = this.pictures.ofSeat(seat.place, rank, transform.k, day, theme, ratio);
    return {
      id: `seat ${String(site)}`, x, y, width: sprite.width - 3, height: sprite.height - 4,
      priority: (3 - rank) * 100 + this.seats.weightOf(site), reach: reachOf(rank) + 1.5, sprite, seat,
    };
  }
}

/** The days from which on an entity bears other names. */
const renamingsOf = (entity: Entity): Day[] =>
  (entity.entry.names ?? []).flatMap((name) => [name.from, name.to === undefined ? undefined : name.to + 1]).filter((day) => day !== undefined);

/** One day of each of its names. */
const namedAnewOn = (entity: Entity): Day[] => [-Infinity, ...renamingsOf(entity)];

const boxOf = (x: number, y: number, reach: number): [number, number, number, number] => [x - reach, y - reach, x + reach, y + reach];
