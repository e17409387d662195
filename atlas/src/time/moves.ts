import { addMonths, type CalendarName, type Day } from "../chronicle/days";

/** How far one step leads. */
export type Step = "day" | "tenDays" | "month" | "year";

/** Back or forward. */
export type Direction = -1 | 1;

/** The day one step away. Months and years are those of the calendar; a day that the month has not becomes its last. */
export function stepFrom(day: Day, step: Step, direction: Direction, calendar: CalendarName): Day {
  switch (step) {
    case "day":
      return day + direction;
    case "tenDays":
      return day + 10 * direction;
    case "month":
      return addMonths(day, direction, calendar);
    case "year":
      return addMonths(day, 12 * direction, calendar);
  }
}

/** The days on which something happens, each once, in order, within bounds. */
export function daysOf(events: readonly { readonly at: Day }[], first: Day, last: Day): Float64Array {
  const days = new Set(events.map((event) => event.at).filter((day) => first <= day && day <= last));
  return Float64Array.from(days).sort();
}

/** The nearest of the days before or after a day, never the day itself; null if there is none. */
export function neighbourOf(day: Day, days: Float64Array, direction: Direction): Day | null {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (direction === 1 ? days[middle]! <= day : days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return days[direction === 1 ? low : low - 1] ?? null;
}
