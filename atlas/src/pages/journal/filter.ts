import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";
import type { Entity, EntityKind } from "../../chronicle/Entity";
import type { HistoryEvent } from "../../chronicle/World";
import { folded } from "./folding";
import type { JournalIndex } from "./JournalIndex";

export type Certainty = "exact" | "uncertain" | "disputed";

/** The names under which filters stand in an address. */
export const filterNames = ["q", "actor", "place", "kind", "source", "certainty", "from", "to"] as const;
export type FilterName = (typeof filterNames)[number];

export const actorKinds: readonly EntityKind[] = ["person", "group", "polity", "people", "period"];

/** Which events are to be shown. */
export interface Filter {
  /** Folded words that all must occur, in the sentence, its date, or a name of what it speaks of. */
  readonly words: readonly string[];
  readonly actor: Entity | null;
  readonly place: Entity | null;
  readonly source: Entity | null;
  /** Event types; none for all. */
  readonly kinds: ReadonlySet<string>;
  readonly certainty: Certainty | null;
  readonly from: Day;
  readonly to: Day;
  /** What the address asks for and the chronicle does not have: each as a sentence. */
  readonly unknown: readonly string[];
}

/** What passes a filter. */
export interface Matches {
  /** The places of the events, in order. */
  readonly events: readonly number[];
  /** How many events of each type pass everything but the choice of types. */
  readonly ofKind: ReadonlyMap<string, number>;
}

/** Reads the filters of an address. */
export function filterOf(address: Readonly<Record<string, string>>, chronicle: Chronicle): Filter {
  const unknown: string[] = [];
  const entity = (name: FilterName, kinds: readonly EntityKind[], what: string): Entity | null => {
    const text = address[name];
    if (!text) return null;
    const found = entityCalled(text, chronicle, kinds);
    if (!found) unknown.push(`No ${what} is called “${text}”.`);
    return found;
  };
  const day = (name: "from" | "to", end: 0 | 1, open: Day): Day => {
    const text = address[name];
    if (!text) return open;
    const found = chronicle.parseDate(text);
    if (!found) unknown.push(`“${text}” is no date.`);
    return found?.[end] ?? open;
  };
  const certainty = address.certainty;
  return {
    words: folded(address.q ?? "").split(/\s+/).filter((word) => word !== ""),
    actor: entity("actor", actorKinds, "person or polity"),
    place: entity("place", ["place"], "place"),
    source: entity("source", ["source"], "source"),
    kinds: new Set((address.kind ?? "").split(",").filter((kind) => kind !== "")),
    certainty: certainty === "exact" || certainty === "uncertain" || certainty === "disputed" ? certainty : null,
    from: day("from", 0, -Infinity),
    to: day("to", 1, Infinity),
    unknown,
  };
}

/** What bears a name: a declared name first, then another name or script of it, then the title of a source; null if nothing does. */
export function entityCalled(text: string, chronicle: Chronicle, kinds: readonly EntityKind[]): Entity | null {
  const exact = chronicle.named(text, ...kinds);
  if (exact) return exact;
  const wanted = folded(text.trim());
  const all = chronicle.ofKind(...kinds);
  return all.find((entity) => folded(entity.name) === wanted || folded(entity.spoken) === wanted)
    ?? all.find((entity) => entity.entry.names?.some((name) => folded(name.text) === wanted) || folded(entity.entry.title ?? "") === wanted)
    ?? null;
}

/** Whether a filter lets everything pass. */
export const isOpen = (filter: Filter): boolean =>
  filter.words.length === 0 && !filter.actor && !filter.place && !filter.source && filter.kinds.size === 0 && !filter.certainty
  && filter.from === -Infinity && filter.to === Infinity && filter.unknown.length === 0;

/** The events that pass. */
export function matching(index: JournalIndex, filter: Filter): Matches {
  const events: number[] = [];
  const ofKind = new Map<string, number>();
  if (filter.unknown.length > 0) return { events, ofKind };
  const tests = testsOf(index, filter);
  for (let at = 0; at < index.events.length; at++) {
    if (!tests.every((test) => test(index.events[at]!, at))) continue;
    const kind = index.events[at]!.type;
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
    if (filter.kinds.size === 0 || filter.kinds.has(kind)) events.push(at);
  }
  return { events, ofKind };
}

type Test = (event: HistoryEvent, at: number) => boolean;

/** Only what the filter asks for is tested, the cheap first. */
function testsOf(index: JournalIndex, filter: Filter): Test[] {
  const tests: Test[] = [];
  const { from, to, certainty, actor, place, source } = filter;
  // An event of uncertain date is shown where it may have happened.
  if (from !== -Infinity) tests.push((event) => (event.to ?? Infinity) >= from);
  if (to !== Infinity) tests.push((event) => (event.from ?? -Infinity) <= to);
  if (certainty) tests.push((event) => hasCertainty(event, certainty));
  if (source) tests.push((event) => event.cites.some((cite) => cite.source === source.id));
  for (const marked of [actor && markedFor(index, actor), place && markedFor(index, place)])
    if (marked) tests.push((_, at) => index.speaksOf(at, marked));
  for (const word of filter.words) {
    const named = index.entitiesNamed(word);
    tests.push((_, at) => index.texts[at]!.includes(word) || index.speaksOf(at, named));
  }
  return tests;
}

export function hasCertainty(event: HistoryEvent, certainty: Certainty): boolean {
  if (certainty === "disputed") return event.differs === true;
  return (event.from !== undefined && event.from === event.to) === (certainty === "exact");
}

/** An entity with what counts as it: the phases of a polity, the places of a region and of the regions within. */
function markedFor(index: JournalIndex, entity: Entity): Uint8Array {
  const marked = new Uint8Array(index.world.entities.length);
  const mark = (one: Entity): void => {
    if (marked[one.id]) return;
    marked[one.id] = 1;
    one.members.forEach(mark);
  };
  mark(entity);
  for (const other of index.world.entities) if (other.kind === "period" && other.of === entity) marked[other.id] = 1;
  return marked;
}
