import type { ChronicleDocument } from "../api/types";
import { Court } from "./courts";
import { isoOf, parseDate, spokenOf, type CalendarName, type Day } from "./days";
import { Entity, type EntityKind } from "./Entity";

/** What a chronicle speaks of, and how it wants to be shown. Nothing in it changes. */
export class Chronicle {
  readonly entities: readonly Entity[];
  readonly courts: readonly Court[];
  readonly calendar: CalendarName;
  private readonly byName = new Map<string, Entity[]>();

  constructor(readonly document: ChronicleDocument) {
    const entities: Entity[] = [];
    document.entities.forEach((entry, id) => entities.push(new Entity(id, entry, entities)));
    this.entities = entities;
    this.courts = document.courts.map((entry) => new Court(entry));
    this.calendar = document.calendar === "gregorian" ? "gregorian" : "julian";
    for (const entity of entities) {
      const known = this.byName.get(entity.name);
      if (known) known.push(entity);
      else this.byName.set(entity.name, [entity]);
    }
  }

  get title(): string {
    return this.document.title ?? "A chronicle";
  }

  /** The first day that it vouches for. */
  get first(): Day {
    return this.document.first;
  }

  /** The last such day. */
  get last(): Day {
    return this.document.last;
  }

  get files(): readonly string[] {
    return this.document.files;
  }

  /** What bears a declared name, of one of some kinds if any are named; null if nothing does. */
  named(name: string, ...kinds: EntityKind[]): Entity | null {
    return this.byName.get(name)?.find((entity) => kinds.length === 0 || kinds.includes(entity.kind)) ?? null;
  }

  ofKind(...kinds: EntityKind[]): Entity[] {
    return this.entities.filter((entity) => kinds.includes(entity.kind));
  }

  iso(day: Day): string {
    return isoOf(day, this.calendar);
  }

  spoken(day: Day): string {
    return spokenOf(day, this.calendar);
  }

  /** The first and last day of what a person typed, in this calendar or a court's; null if it is no date. */
  parseDate(text: string): readonly [Day, Day] | null {
    return parseDate(text, this.calendar) ?? this.courts.map((court) => court.parse(text)).find((found) => found !== null) ?? null;
  }
}
