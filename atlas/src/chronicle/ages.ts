import { dateOf, type CalendarName, type Day } from "./days";
import type { Entity } from "./Entity";
import type { HistoryEvent, World } from "./World";

/** Completed years, as far as the days of birth and of the date bound them. */
export interface Age {
  /** The least that it can be; 0 or more. */
  readonly least: number;
  /** The most; infinite where nobody says before when the birth cannot lie. */
  readonly most: number;
  /** Whether sources give the birth on days other than those that were reckoned with. */
  readonly isDisputed: boolean;
  /** Whether the person may be dead already. */
  readonly isPerhapsDead: boolean;
}

/** The event types that end a life, and the role of the one who dies. */
const deaths: Readonly<Record<string, string>> = { die: "agent", kill: "patient" };

/** The sentences that tell of a birth; several where sources were not joined. */
export const birthsOf = (world: World, person: Entity): HistoryEvent[] =>
  world.eventsOf(person).filter((event) => event.type === "birth" && event.roles.agent?.includes(person.id));

/** The sentence that tells of a death; null if none does. */
export const deathOf = (world: World, person: Entity): HistoryEvent | null =>
  world.eventsOf(person).findLast((event) => deaths[event.type] !== undefined && event.roles[deaths[event.type]!]?.includes(person.id)) ?? null;

/** The age of a person on a day; null if the birth is not told, is still to come, or the person is surely dead. */
export function ageOn(world: World, person: Entity, day: Day, calendar: CalendarName): Age | null {
  const death = deathOf(world, person);
  if (death && day > (death.to ?? Infinity)) return null;
  return between(birthsOf(world, person), [day, day], death !== null && day >= (death.from ?? -Infinity), calendar);
}

/** The age at death; null if birth or death is not told, or nobody bounds the day of the death. */
export function ageAtDeath(world: World, person: Entity, calendar: CalendarName): Age | null {
  const death = deathOf(world, person);
  if (death?.from === undefined || death.to === undefined) return null;
  const age = between(birthsOf(world, person), [death.from, death.to], false, calendar);
  return age && { ...age, isDisputed: age.isDisputed || (death.differs ?? false) };
}

function between(births: readonly HistoryEvent[], [first, last]: readonly [Day, Day], isPerhapsDead: boolean, calendar: CalendarName): Age | null {
  const earliest = Math.min(...births.map((birth) => birth.from ?? -Infinity));
  const latest = Math.max(...births.map((birth) => birth.to ?? Infinity));
  if (births.length === 0 || last < earliest || (earliest === -Infinity && latest === Infinity)) return null;
  return {
    least: latest === Infinity ? 0 : Math.max(0, yearsBetween(latest, first, calendar)),
    most: earliest === -Infinity ? Infinity : yearsBetween(earliest, last, calendar),
    isDisputed: births.some((birth) => birth.differs),
    isPerhapsDead,
  };
}

/** How many birthdays lie between two days. */
function yearsBetween(from: Day, to: Day, calendar: CalendarName): number {
  const [born, now] = [dateOf(from, calendar), dateOf(to, calendar)];
  const isBefore = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (isBefore ? 1 : 0);
}

/** An age in words, never more exact than it is known: "38", "38 or 39", "30 to 43", "at least 20", "about 38". */
export function ageInWords({ least, most, isDisputed, isPerhapsDead }: Age): string {
  const range = least === most ? String(least)
    : most === Infinity ? `at least ${String(least)}`
      : least === 0 ? `at most ${String(most)}`
        : `${String(least)} ${most - least === 1 ? "or" : "to"} ${String(most)}`;
  const words = isDisputed ? (/^\d/.test(range) ? `about ${range}` : `${range}, or about that`) : range;
  return isPerhapsDead ? `${words}, if still alive` : words;
}
