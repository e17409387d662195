import type { HistoryEvent, World } from "../../chronicle/World";

/** How many neighbours on each side are shown. */
const shown = 2;

/** The events just before and just after another, in the order of time. */
export interface Neighbours {
  readonly before: readonly HistoryEvent[];
  readonly after: readonly HistoryEvent[];
}

/** What the record tells just before and just after an event. */
export function nearInTime(world: World, event: HistoryEvent): Neighbours {
  return around(world.events, event);
}

/** What it tells just before and just after at the places of an event; nothing where the event has no place. */
export function nearInPlace(world: World, event: HistoryEvent): Neighbours {
  const here = new Set<HistoryEvent>();
  for (const id of placesOf(world, event)) for (const other of world.eventsOf(world.entities[id]!)) here.add(other);
  return around([...here].sort((one, other) => one.index - other.index), event);
}

function placesOf(world: World, event: HistoryEvent): number[] {
  return Object.values(event.roles).flat().filter((id) => world.entities[id]!.kind === "place");
}

function around(events: readonly HistoryEvent[], event: HistoryEvent): Neighbours {
  const at = events.indexOf(event);
  return at < 0 ? { before: [], after: [] } : { before: events.slice(Math.max(0, at - shown), at), after: events.slice(at + 1, at + 1 + shown) };
}
