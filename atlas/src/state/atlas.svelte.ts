import { Chronicle } from "../chronicle/Chronicle";
import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import { loadAccordingTo, loadChronicle, loadRecord, loadWorld } from "../chronicle/load";
import { World, type HistoryEvent } from "../chronicle/World";
import type { CourseEntry, RecordDocument } from "../api/types";
import { addressText, parseAddress, type Address } from "./address";

/** How long the date must stand still before the address follows it, in ms: browsers allow few changes of address a second. */
const addressRest = 300;

/** What is selected: an entity, an event, the courses of a river or wall, or the ground under all of them. */
export type Seen =
  | { readonly kind: "entity"; readonly entity: Entity }
  | { readonly kind: "event"; readonly event: HistoryEvent }
  | { readonly kind: "courses"; readonly courses: readonly CourseEntry[] }
  | { readonly kind: "ground" };

/** How the ground and a course stand in an address: no name begins so. */
export const groundKey = "*ground";
const courseKey = "*course ";

/** The state of the page as a whole: the chronicle, the world that is looked at, the date, the selection, the address. */
class Atlas {
  chronicle = $state.raw<Chronicle | null>(null);
  /** The world of the whole record. */
  record = $state.raw<World | null>(null);
  /** The world that pages show: the whole record, or that of the source in the address. */
  world = $state.raw<World | null>(null);
  /** Why nothing can be shown; null while all is well. */
  failure = $state<string | null>(null);
  /** The source that was asked to speak alone, and whose telling could not be had; null for none. */
  unheard = $state<string | null>(null);
  address = $state.raw<Address>({ page: "map", of: null, with: {} });
  day = $state<Day>(0);
  private rest: ReturnType<typeof setTimeout> | undefined;
  private details: Promise<RecordDocument> | null = null;
  private readonly bySource = new Map<number, Promise<World>>();

  /** Loads the chronicle and begins to follow the address. */
  async open(): Promise<void> {
    try {
      const [chronicle, world] = await Promise.all([loadChronicle(), loadWorld()]);
      this.show(new Chronicle(chronicle), world);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      return;
    }
    this.follow();
    addEventListener("hashchange", () => { this.follow(); });
    addEventListener("pagehide", () => { this.settle(); });
  }

  /** Loads everything anew, after a file has changed. */
  async reload(): Promise<void> {
    const [chronicle, world] = await Promise.all([loadChronicle(), loadWorld()]);
    this.details = null;
    this.bySource.clear();
    this.show(new Chronicle(chronicle), world);
    this.follow();
  }

  /** Claims, reasons for dates and findings of the whole record; fetched when first asked for. */
  recordDetails(): Promise<RecordDocument> {
    this.details ??= loadRecord();
    return this.details;
  }

  /** The world of one source alone; fetched when first asked for. */
  worldAccordingTo(source: Entity): Promise<World> {
    const entities = this.chronicle!.entities;
    let known = this.bySource.get(source.id);
    if (!known) {
      known = loadAccordingTo(source.id).then((document) => new World(document, entities));
      this.bySource.set(source.id, known);
      // What could not be had now is asked for again the next time.
      known.catch(() => { this.bySource.delete(source.id); });
    }
    return known;
  }

  /** What the address selects; null for nothing. */
  get seen(): Seen | null {
    const see = this.address.with.see;
    if (!see || !this.chronicle || !this.world) return null;
    if (see === groundKey) return { kind: "ground" };
    if (see.startsWith(courseKey)) {
      const courses = this.coursesNamed(see.slice(courseKey.length));
      return courses.length === 0 ? null : { kind: "courses", courses };
    }
    const event = this.eventAt(see);
    if (event) return { kind: "event", event };
    const entity = this.chronicle.named(see, "place") ?? this.chronicle.named(see);
    return entity && { kind: "entity", entity };
  }

  /** Goes to a page or changes what the address holds; a value of null takes a name out. A step that can be gone back. */
  go(page: string | null, of: string | null = null, change: Readonly<Record<string, string | null>> = {}): void {
    this.write(page ?? this.address.page, page === null ? this.address.of : of, change, "push");
  }

  /** Changes what the address holds without a step of its own: filters while they are typed. */
  refine(change: Readonly<Record<string, string | null>>): void {
    this.write(this.address.page, this.address.of, change, "replace");
  }

  /** The address of a page, keeping date and source: for links. */
  href(page: string, of: string | null = null, change: Readonly<Record<string, string | null>> = {}): string {
    return addressText({ page, of, with: this.changed(page, change) });
  }

  /** Moves to a day; the address follows when the day has come to rest. */
  moveTo(day: Day): void {
    this.day = Math.round(Math.min(Math.max(day, this.chronicle!.first), this.chronicle!.last));
    clearTimeout(this.rest);
    this.rest = setTimeout(() => { this.settle(); }, addressRest);
  }

  /** The key under which an event stands in an address: its file and line. */
  keyOf(event: HistoryEvent): string {
    return `${this.chronicle!.files[event.file]!}:${String(event.line)}`;
  }

  /** Selects an event or an entity. */
  see(seen: HistoryEvent | Entity | null): void {
    this.go(null, null, { see: seen === null ? null : "index" in seen ? this.keyOf(seen) : seen.name });
  }

  /** The courses of a river, canal or wall, in the order of the chronicle's settings. */
  coursesNamed(name: string): CourseEntry[] {
    return this.chronicle!.document.atlas.courses.filter((course) => course.name === name);
  }

  /** Selects a river, canal or wall, or the ground. */
  seeGround(course: CourseEntry | null): void {
    this.go(null, null, { see: course ? courseKey + course.name : groundKey });
  }

  private show(chronicle: Chronicle, world: ConstructorParameters<typeof World>[0]): void {
    this.record = new World(world, chronicle.entities);
    this.world = this.record;
    this.chronicle = chronicle;
    document.title = `${chronicle.title} · Tongjian`;
    if (this.day === 0) this.day = chronicle.document.atlas.opening;
  }

  private follow(): void {
    this.address = parseAddress(location.hash);
    const date = this.address.with.date ? this.chronicle?.parseDate(this.address.with.date) : null;
    if (date) this.day = Math.min(Math.max(date[0], this.chronicle!.first), this.chronicle!.last);
    void this.hear(this.address.with.by ?? null);
  }

  /** Lets one source alone speak, or the whole record. */
  private async hear(name: string | null): Promise<void> {
    this.unheard = null;
    const source = name === null ? null : this.chronicle?.named(name, "source") ?? null;
    if (!source) {
      this.world = this.record;
      return;
    }
    try {
      const world = await this.worldAccordingTo(source);
      if (this.address.with.by === name) this.world = world;
    } catch {
      if (this.address.with.by !== name) return;
      this.world = this.record;
      this.unheard = name;
    }
  }

  private eventAt(key: string): HistoryEvent | null {
    const place = /^(.+):(\d+)$/.exec(key);
    const file = place ? this.chronicle!.files.indexOf(place[1]!) : -1;
    return file < 0 ? null : this.world!.events.find((event) => event.file === file && event.line === Number(place![2])) ?? null;
  }

  private settle(): void {
    clearTimeout(this.rest);
    if (this.address.with.date !== this.chronicle?.iso(this.day)) this.refine({});
  }

  private changed(page: string, change: Readonly<Record<string, string | null>>): Record<string, string> {
    const shared = page === this.address.page ? this.address.with : only(this.address.with, ["by", "court"]);
    const date = this.chronicle ? { date: this.chronicle.iso(this.day) } : {};
    const all: Readonly<Record<string, string | null>> = { ...shared, ...date, ...change };
    return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ""));
  }

  private write(page: string, of: string | null, change: Readonly<Record<string, string | null>>, how: "push" | "replace"): void {
    const next = { page, of, with: this.changed(page, change) };
    const text = addressText(next);
    if (text === location.hash) return;
    if (how === "push") history.pushState(null, "", text);
    else history.replaceState(null, "", text);
    this.follow();
  }
}

const only = (from: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]!]));

export const atlas = new Atlas();
