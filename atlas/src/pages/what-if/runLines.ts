import { dayOf } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent, World } from "../../chronicle/World";

/** What changes neither who holds or rules what, nor who fights whom: of it runs tell most. */
const small = new Set(["appoint", "die", "famine", "levy"]);

/** Whether an event is one of those that a reader of a run wants to see first. */
export const isGreat = ({ type }: Pick<HistoryEvent, "type">): boolean => !small.has(type);

/** The events of a year, or all that are about a place, in order of time. */
export function linesIn(world: World, year: number, about: Entity | null, onlyGreat: boolean): readonly HistoryEvent[] {
  const wanted = onlyGreat ? isGreat : () => true;
  if (about) return world.eventsOf(about).filter(wanted);
  const [first, next] = [dayOf({ year, month: 1, day: 1 }, "julian"), dayOf({ year: year + 1, month: 1, day: 1 }, "julian")];
  return world.events.filter((event) => event.at >= first && event.at < next && wanted(event));
}

/** The events that led to one, the nearest first. */
export function chainOf(causes: readonly number[], event: number): number[] {
  const chain: number[] = [];
  for (let at = causes[event] ?? -1; at >= 0 && !chain.includes(at); at = causes[at] ?? -1) chain.push(at);
  return chain;
}
