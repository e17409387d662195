import type { EntityEntry } from "../api/types";
import type { Day } from "./days";

export type EntityKind =
  | "person" | "polity" | "people" | "group" | "period" | "place" | "weapon" | "treaty" | "source" | "era";

const han = /^[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+$/u;

/** A declared person, polity, people, group, place, weapon, treaty, source or era. */
export class Entity {
  /** Its name in Chinese writing; null if the chronicle gives none. */
  readonly script: string | null;
  readonly kind: EntityKind;

  constructor(
    /** Its place among the entities of the chronicle. */
    readonly id: number,
    readonly entry: EntityEntry,
    private readonly all: readonly Entity[],
  ) {
    this.kind = entry.kind as EntityKind;
    this.script = entry.names?.find((name) => han.test(name.text))?.text ?? null;
  }

  get name(): string {
    return this.entry.name;
  }

  get noun(): string {
    return this.entry.noun;
  }

  /** With its article: "the Huai River". */
  get spoken(): string {
    return this.entry.the ? `the ${this.entry.name}` : this.entry.name;
  }

  /** The polity or people it belongs to, or of which a period is a phase. */
  get of(): Entity | null {
    return this.entry.of === undefined ? null : this.all[this.entry.of]!;
  }

  /** The places inside a region. */
  get members(): readonly Entity[] {
    return (this.entry.members ?? []).map((id) => this.all[id]!);
  }

  /** Longitude and latitude in degrees; null if nobody located it. */
  get location(): readonly [number, number] | null {
    return this.entry.lat === undefined || this.entry.lon === undefined ? null : [this.entry.lon, this.entry.lat];
  }

  /** Whether it can act as a state: a polity, a people, or a phase of one. */
  get isState(): boolean {
    return this.kind === "polity" || this.kind === "people" || this.kind === "period";
  }

  /** Whether people live or stand there, so that it has a cell on the map: no land, no water, no mountains. */
  get isStation(): boolean {
    return this.kind === "place" && stations.has(this.noun);
  }

  /** The name it bore on a day: one whose time holds the day, else its own. */
  nameOn(day: Day): string {
    const borne = this.entry.names?.find((name) =>
      (name.from !== undefined || name.to !== undefined) && (name.from ?? -Infinity) <= day && day <= (name.to ?? Infinity) && !han.test(name.text));
    return borne?.text ?? this.name;
  }

  /** The name in Chinese that it bore on a day; null if there is none. */
  scriptOn(day: Day): string | null {
    const borne = this.entry.names?.find((name) =>
      (name.from !== undefined || name.to !== undefined) && (name.from ?? -Infinity) <= day && day <= (name.to ?? Infinity) && han.test(name.text));
    return borne?.text ?? this.script;
  }
}

const stations = new Set(["capital", "city", "town", "village", "prefecture", "market", "fortress", "pass", "port", "camp"]);
