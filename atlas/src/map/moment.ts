import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { HistoryEvent, World } from "../chronicle/World";

/** How long an event stays on the map after its day, in days. */
export const afterglow = 40;

/** The longest time between two doings of one army that are taken for one march, and the farthest way, in days and degrees. */
const march = { commander: { days: 120, degrees: 12 }, polity: { days: 30, degrees: 4 } } as const;

/** The most that an army goes in a day, in degrees: large bodies of horse rode up to 48 km (Engels, Alexander the Great and the Logistics of the Macedonian Army, 1978). */
const dailyMarch = 48 / 111;

const kinds: Readonly<Record<string, MarkKind>> = {
  battle: "battle", raid: "battle", suppress: "battle", rebel: "revolt", capture: "capture", cede: "capture", sack: "sack",
  besiege: "siege", lift_siege: "relief", treaty: "treaty", flee: "flight", weapon: "battle",
};

const moving = new Set(["invade", "battle", "capture", "besiege", "raid", "sack", "withdraw", "flee", "suppress"]);

export type MarkKind = "battle" | "capture" | "sack" | "siege" | "relief" | "revolt" | "treaty" | "flight";

/** Something that happens at a place. */
export interface Mark {
  readonly event: HistoryEvent;
  readonly kind: MarkKind;
  readonly place: Entity;
}

/** An army or a court that goes from one place to another; drawn from the order of events, not from a source that tells the way. */
export interface March {
  readonly event: HistoryEvent;
  readonly from: Entity;
  readonly to: Entity;
  /** Whose army it is: the first actor. */
  readonly actor: Entity;
  /** The days from setting out to arriving. */
  readonly days: readonly [Day, Day];
}

/** What happens on the map around a day. */
export class Moment {
  private readonly marks: readonly Mark[];
  private readonly marches: readonly March[];

  constructor(world: World) {
    this.marks = world.events.flatMap((event) => {
      const kind = kinds[event.type];
      return kind ? placesOf(world, event).map((place) => ({ event, kind, place })) : [];
    });
    this.marches = marchesOf(world);
  }

  /** The marks to draw on a day, with their strength: 1 on the day, fading to 0 after it; faint while it may have happened already. */
  marksOn(day: Day): { mark: Mark; strength: number }[] {
    const shown: { mark: Mark; strength: number }[] = [];
    for (let at = firstFrom(this.marks, day - afterglow); at < this.marks.length && this.marks[at]!.event.at <= day; at++) {
      const mark = this.marks[at]!;
      shown.push({ mark, strength: 1 - (day - mark.event.at) / afterglow });
    }
    return shown;
  }

  /** The marches under way on a day, with how far they have come: from 0 to 1. */
  marchesOn(day: Day): { march: March; gone: number }[] {
    const shown: { march: March; gone: number }[] = [];
    for (let at = firstFrom(this.marches, day - afterglow / 4); at < this.marches.length; at++) {
      const known = this.marches[at]!;
      const [from, to] = known.days;
      if (from > day + march.commander.days) break;
      if (from <= day) shown.push({ march: known, gone: Math.min(1, (day - from + 1) / Math.max(1, to - from + 1)) });
    }
    return shown;
  }
}

function firstFrom(some: readonly { readonly event: HistoryEvent }[], day: Day): number {
  let low = 0;
  let high = some.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (some[middle]!.event.at < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The located places at which an event happens; of a flight where it ends. */
function placesOf(world: World, event: HistoryEvent): Entity[] {
  const places = [...world.role(event, "place"), ...world.role(event, "destination")];
  return places.filter((place) => place.kind === "place" && place.location !== null);
}

function marchesOf(world: World): March[] {
  const last = new Map<number, { place: Entity; day: Day }>();
  const marches: March[] = [];
  for (const event of world.events) {
    if (!moving.has(event.type)) continue;
    const commanders = [...world.role(event, "commander"), ...world.role(event, "agent").filter((actor) => actor.kind === "person")];
    const actor = commanders[0] ?? world.role(event, "agent")[0];
    const places = placesOf(world, event);
    const to = places.at(-1);
    if (!actor || !to) continue;
    const limits = commanders.length > 0 ? march.commander : march.polity;
    const before = last.get(actor.id);
    const from = world.role(event, "origin").find((place) => place.location !== null) ?? before?.place;
    const gap = before === undefined ? Infinity : event.at - before.day;
    const way = from ? degreesBetween(from, to) : Infinity;
    if (before && from && from !== to && gap <= limits.days && way <= Math.min(limits.degrees, (gap + 1) * dailyMarch)) {
      const whose = world.role(event, "agent")[0] ?? actor;
      marches.push({ event, from, to, actor: whose, days: [Math.max(before.day, event.at - march.polity.days), event.at] });
    }
    last.set(actor.id, { place: to, day: event.at });
  }
  return marches;
}

function degreesBetween(one: Entity, other: Entity): number {
  const [east, north] = one.location!;
  const [otherEast, otherNorth] = other.location!;
  return Math.hypot(north - otherNorth, (east - otherEast) * Math.cos((north * Math.PI) / 180));
}
