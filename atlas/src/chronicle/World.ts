import type { CauseEntry, CitationEntry, EventEntry, WorldDocument } from "../api/types";
import type { Day } from "./days";
import type { Entity } from "./Entity";
import { StepFunction } from "./StepFunction";

export type Relation =
  | "holds" | "rules" | "regent" | "capital" | "exists" | "war" | "allied" | "vassal" | "pays" | "besieges" | "bound" | "alive"
  | "captive" | "serves" | "knows" | "border" | "era" | "ranked" | "population" | "terrain" | "walled";

/** Relations that give their subject one entity; the others are true or false of a subject or a pair. */
const functions = new Set<Relation>(["holds", "rules", "regent", "capital", "era", "vassal", "captive", "serves"]);
const symmetric = new Set<Relation>(["war", "allied"]);

/** What happened, with its place among the events of its world. */
export interface HistoryEvent extends EventEntry {
  readonly index: number;
}

/** Why something is so: the sentence, its date, who says so, and where it stands. */
export interface Cause {
  readonly says: string;
  readonly date: string;
  readonly cites: readonly CitationEntry[];
  readonly file: number;
  readonly line: number;
  /** The event; null for a given state. */
  readonly event: HistoryEvent | null;
}

/** A value of a relation during a time. */
export interface Standing {
  readonly subject: Entity;
  /** The entity of a function, or the other of a pair; null for a relation of one subject. */
  readonly other: Entity | null;
  /** An amount, office or rank that goes with it. */
  readonly extra: string | null;
  /** The first day by replay; −∞ if it was always so. */
  readonly from: Day;
  /** The first day by replay on which it is no longer so; ∞ if it never ends. */
  readonly to: Day;
  /** The days on which it may have begun. */
  readonly began: readonly [Day, Day];
  /** The days on which it may have ended; [∞, ∞] if it never did. */
  readonly ended: readonly [Day, Day];
  readonly since: Cause | null;
  readonly until: Cause | null;
}

/** The world of the whole record, or of one source, on any day. Nothing in it changes. */
export class World {
  /** The only source that is heard; null for the whole record. */
  readonly accordingTo: string | null;
  readonly events: readonly HistoryEvent[];
  private readonly functions = new Map<Relation, readonly StepFunction[]>();
  private readonly byKey = new Map<Relation, Map<number, StepFunction>>();
  private readonly mentions = new Map<number, HistoryEvent[]>();

  constructor(private readonly document: WorldDocument, readonly entities: readonly Entity[]) {
    this.accordingTo = document.accordingTo ?? null;
    this.events = document.events.map((entry, index) => ({ ...entry, index }));
    for (const [relation, entries] of Object.entries(document.relations))
      this.functions.set(relation as Relation, entries.map((entry) => new StepFunction(entry)));
    for (const event of this.events)
      for (const id of new Set(Object.values(event.roles).flat())) {
        const known = this.mentions.get(id);
        if (known) known.push(event);
        else this.mentions.set(id, [event]);
      }
  }

  /** All step functions of a relation. */
  functionsOf(relation: Relation): readonly StepFunction[] {
    return this.functions.get(relation) ?? [];
  }

  /** The step function of a subject, or of a pair; null if nothing is ever said of it. */
  functionOf(relation: Relation, subject: Entity, other: Entity | null = null): StepFunction | null {
    let keyed = this.byKey.get(relation);
    if (!keyed) {
      keyed = new Map(this.functionsOf(relation).map((known) => [this.key(known.subject, known.other), known]));
      this.byKey.set(relation, keyed);
    }
    const swap = other && symmetric.has(relation) && other.id < subject.id;
    return keyed.get(swap ? this.key(other.id, subject.id) : this.key(subject.id, other?.id ?? -1)) ?? null;
  }

  /** How something stands on a day by replay; null if it is not so, or nobody says. */
  on(relation: Relation, subject: Entity, day: Day, other: Entity | null = null): Standing | null {
    const known = this.functionOf(relation, subject, other);
    return known && this.standing(relation, known, known.indexOn(day));
  }

  /** How a step function of a relation stands on a day by replay; null if it is not so, or nobody says. */
  standingOf(relation: Relation, known: StepFunction, day: Day): Standing | null {
    return this.standing(relation, known, known.indexOn(day));
  }

  /** Everything that a relation says on a day by replay; only what is so. */
  allOn(relation: Relation, day: Day): Standing[] {
    const all: Standing[] = [];
    for (const known of this.functionsOf(relation)) {
      const standing = this.standing(relation, known, known.indexOn(day));
      if (standing) all.push(standing);
    }
    return all;
  }

  /** All that a relation says of a subject or pair through time; times when it is not so are left out. */
  through(relation: Relation, subject: Entity, other: Entity | null = null): Standing[] {
    const known = this.functionOf(relation, subject, other);
    return known ? this.throughOf(relation, known) : [];
  }

  /** All that a relation says of anyone through time, in the order of subjects. */
  throughAll(relation: Relation): Standing[] {
    return this.functionsOf(relation).flatMap((known) => this.throughOf(relation, known));
  }

  /** What else may be so on a day where dates leave it open. */
  possiblyOn(relation: Relation, subject: Entity, day: Day, other: Entity | null = null): Standing[] {
    const known = this.functionOf(relation, subject, other);
    return known ? known.possibleOn(day).map((at) => this.standing(relation, known, at)).filter((standing) => standing !== null) : [];
  }

  /** The events that speak of an entity, in the order of replay. */
  eventsOf(entity: Entity): readonly HistoryEvent[] {
    return this.mentions.get(entity.id) ?? [];
  }

  /** The first event by replay on or after a day; the number of events if there is none. */
  firstEventFrom(day: Day): number {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.at < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The entities of a role of an event; none if it is not filled. */
  role(event: HistoryEvent, role: string): Entity[] {
    return (event.roles[role] ?? []).map((id) => this.entities[id]!);
  }

  /** The terms of a treaty: what events that name it say beside their own sentence. */
  termsOf(treaty: Entity): Cause[] {
    const events = new Set(this.eventsOf(treaty).map((event) => event.index));
    return this.document.causes.flatMap((entry, number) => (entry.event !== undefined && entry.says !== undefined && events.has(entry.event) ? [this.cause(number)!] : []));
  }

  cause(number: number): Cause | null {
    const entry: CauseEntry | undefined = number < 0 ? undefined : this.document.causes[number];
    if (!entry) return null;
    const event = entry.event === undefined ? null : this.events[entry.event]!;
    return {
      says: entry.says ?? event?.says ?? "",
      date: entry.date ?? event?.date ?? "",
      cites: entry.cites ?? event?.cites ?? [],
      file: entry.file ?? event?.file ?? 0,
      line: entry.line ?? event?.line ?? 1,
      event,
    };
  }

  extra(number: number): string | null {
    return this.document.extras[number] ?? null;
  }

  private throughOf(relation: Relation, known: StepFunction): Standing[] {
    const all: Standing[] = [];
    for (let at = 0; at < known.length; at++) {
      const standing = this.standing(relation, known, at);
      if (standing && standing.from < standing.to) all.push(standing);
    }
    return all;
  }

  private standing(relation: Relation, known: StepFunction, at: number): Standing | null {
    if (at < 0) return null;
    const turn = known.turn(at);
    const isFunction = functions.has(relation);
    if (isFunction ? turn.value < 0 : turn.value !== 1) return null;
    const next = at + 1 < known.length ? known.turn(at + 1) : null;
    const other = isFunction ? turn.value : known.other;
    return {
      subject: this.entities[known.subject]!,
      other: other < 0 ? null : this.entities[other]!,
      extra: this.extra(turn.extra),
      from: turn.day,
      to: next?.day ?? Infinity,
      began: [turn.earliest, turn.latest],
      ended: next ? [next.earliest, next.latest] : [Infinity, Infinity],
      since: this.cause(turn.cause),
      until: next ? this.cause(next.cause) : null,
    };
  }

  private key(subject: number, other: number): number {
    return subject * (this.entities.length + 1) + other + 1;
  }
}
