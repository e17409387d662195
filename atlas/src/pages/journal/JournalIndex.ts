import { dateOf, type CalendarName } from "../../chronicle/days";
import type { HistoryEvent, World } from "../../chronicle/World";
import { folded } from "./folding";

/** The events of a world, made ready so that tens of thousands are filtered between two keystrokes. */
export class JournalIndex {
  readonly events: readonly HistoryEvent[];
  /** The year under which each event is told. */
  readonly years: Int32Array;
  /** The sentence and the written date of each, folded. */
  readonly texts: readonly string[];
  /** Every type that occurs. */
  readonly kinds: ReadonlySet<string>;
  private readonly starts: Int32Array;
  private readonly ids: Int32Array;
  private names: readonly string[] | null = null;

  constructor(readonly world: World, calendar: CalendarName) {
    this.events = world.events;
    this.years = Int32Array.from(world.events, (event) => dateOf(event.at, calendar).year);
    this.texts = world.events.map((event) => folded(`${event.says} ${event.date}`));
    this.kinds = new Set(world.events.map((event) => event.type));
    const ids: number[] = [];
    this.starts = new Int32Array(world.events.length + 1);
    world.events.forEach((event, at) => {
      for (const role of Object.values(event.roles)) ids.push(...role);
      this.starts[at + 1] = ids.length;
    });
    this.ids = Int32Array.from(ids);
  }

  /** Whether an event speaks of any entity that is marked. */
  speaksOf(at: number, marked: Uint8Array): boolean {
    for (let place = this.starts[at]!; place < this.starts[at + 1]!; place++) if (marked[this.ids[place]!]) return true;
    return false;
  }

  /** The entities of which one name, script or alias holds a folded text. */
  entitiesNamed(text: string): Uint8Array {
    this.names ??= this.world.entities.map((entity) => folded([entity.name, ...(entity.entry.names ?? []).map((name) => name.text)].join("\n")));
    return Uint8Array.from(this.names, (name) => (name.includes(text) ? 1 : 0));
  }
}
