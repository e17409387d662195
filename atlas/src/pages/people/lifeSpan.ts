import { birthsOf, deathOf } from "../../chronicle/ages";
import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Cause, HistoryEvent, Standing, World } from "../../chronicle/World";

const year = 365;

/** A life: its ends as far as they are told, and the days that a page shows of it. */
export interface LifeSpan {
  readonly births: readonly HistoryEvent[];
  readonly death: HistoryEvent | null;
  readonly first: Day;
  readonly last: Day;
  /** The life as something that lasted: where an end is not told, it fades beyond the first or last event. Null if nothing is told. */
  readonly life: Standing | null;
}

/** The life of a person, from what is told of it; where an end is not told, from its first or last event. */
export function spanOf(world: World, person: Entity, first: Day, last: Day): LifeSpan {
  const events = world.eventsOf(person);
  const births = birthsOf(world, person);
  const death = deathOf(world, person);
  const from = births.length > 0 ? Math.min(...births.map((birth) => birth.from ?? birth.at)) : (events[0]?.at ?? first) - year;
  const to = death ? death.to ?? death.at : (events.at(-1)?.at ?? last) + year;
  const shown = { first: Math.min(from, to - year), last: Math.max(to, from + year) };
  return { births, death, ...shown, life: lifeOf(person, events, births, death) };
}

function lifeOf(person: Entity, events: readonly HistoryEvent[], births: readonly HistoryEvent[], death: HistoryEvent | null): Standing | null {
  const [early, late] = [events[0], events.at(-1)];
  if (!early || !late) return null;
  const birth = births[0];
  return {
    subject: person, other: null, extra: null,
    from: birth?.at ?? early.at,
    to: death?.at ?? late.at + 1,
    began: birth ? [Math.min(...births.map((one) => one.from ?? -Infinity)), Math.max(...births.map((one) => one.to ?? one.at))] : [-Infinity, early.at],
    ended: death ? [death.from ?? death.at, death.to ?? Infinity] : [late.at + 1, Infinity],
    since: birth ? causeOf(birth) : null,
    until: death ? causeOf(death) : null,
  };
}

/** An event as the cause of what it brings about. */
const causeOf = (event: HistoryEvent): Cause => ({ says: event.says, date: event.date, cites: event.cites, file: event.file, line: event.line, event });
