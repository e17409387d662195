import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent, World } from "../../chronicle/World";

const year = 365;

/** A life: its ends as far as they are told, and the days that a page shows of it. */
export interface LifeSpan {
  readonly birth: HistoryEvent | null;
  readonly death: HistoryEvent | null;
  readonly first: Day;
  readonly last: Day;
}

const deaths: Readonly<Record<string, string>> = { die: "agent", kill: "patient" };

/** The life of a person, from what is told of it; where an end is not told, from its first or last event. */
export function spanOf(world: World, person: Entity, first: Day, last: Day): LifeSpan {
  const events = world.eventsOf(person);
  const birth = events.find((event) => event.type === "birth" && event.roles.agent?.includes(person.id)) ?? null;
  const death = events.findLast((event) => deaths[event.type] !== undefined && event.roles[deaths[event.type]!]?.includes(person.id)) ?? null;
  const from = birth?.at ?? (events[0]?.at ?? first) - year;
  const to = death?.at ?? (events.at(-1)?.at ?? last) + year;
  return { birth, death, first: Math.min(from, to - year), last: Math.max(to, from + year) };
}
