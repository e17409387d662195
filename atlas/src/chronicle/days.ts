/** A day, independent of any calendar: its Julian Day Number. */
export type Day = number;

export type CalendarName = "julian" | "gregorian";

export interface CalendarDate {
  /** The astronomical year: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const monthNames = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;

const floorDiv = (number: number, by: number): number => Math.floor(number / by);

/** The day of a date. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2013), §15.11. */
export function dayOf({ year, month, day }: CalendarDate, calendar: CalendarName): Day {
  const shift = floorDiv(14 - month, 12);
  const years = year + 4800 - shift;
  const months = month + 12 * shift - 3;
  const julian = day + floorDiv(153 * months + 2, 5) + 365 * years + floorDiv(years, 4);
  return calendar === "julian" ? julian - 32083 : julian - floorDiv(years, 100) + floorDiv(years, 400) - 32045;
}

/** The date of a day. */
export function dateOf(day: Day, calendar: CalendarName): CalendarDate {
  let centuries = 0;
  let rest = day + 32082;
  if (calendar === "gregorian") {
    const shifted = day + 32044;
    centuries = floorDiv(4 * shifted + 3, 146097);
    rest = shifted - floorDiv(146097 * centuries, 4);
  }
  const years = floorDiv(4 * rest + 3, 1461);
  const ofYear = rest - floorDiv(1461 * years, 4);
  const months = floorDiv(5 * ofYear + 2, 153);
  return {
    day: ofYear - floorDiv(153 * months + 2, 5) + 1,
    month: months + 3 - 12 * floorDiv(months, 10),
    year: 100 * centuries + years - 4800 + floorDiv(months, 10),
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number, calendar: CalendarName): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayOf(next, calendar) - dayOf({ year, month, day: 1 }, calendar);
}

const padded = (number: number, digits: number): string => String(Math.abs(number)).padStart(digits, "0");

/** As data writes it: 1127-01-09. */
export function isoOf(day: Day, calendar: CalendarName): string {
  const date = dateOf(day, calendar);
  return `${date.year < 0 ? "-" : ""}${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** As a reader says it: 9 January 1127; a year before 1 is counted BC. */
export function spokenOf(day: Day, calendar: CalendarName): string {
  const date = dateOf(day, calendar);
  const year = date.year > 0 ? String(date.year) : `${String(1 - date.year)} BC`;
  return `${String(date.day)} ${monthNames[date.month - 1]!} ${year}`;
}

/** The day so many months later; a day that the month has not becomes its last. */
export function addMonths(day: Day, months: number, calendar: CalendarName): Day {
  const date = dateOf(day, calendar);
  const count = date.year * 12 + (date.month - 1) + months;
  const year = floorDiv(count, 12);
  const month = count - year * 12 + 1;
  return dayOf({ year, month, day: Math.min(date.day, daysInMonth(year, month, calendar)) }, calendar);
}

/** The day of the week, 0 for Monday. */
export const weekdayOf = (day: Day): number => ((day % 7) + 7) % 7;

/** The first and last day that a plain date can mean: 1127, 1127-01, 1127-01-09, "9 January 1127", "Jan 1127"; null for another text. */
export function parseDate(text: string, calendar: CalendarName): readonly [Day, Day] | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === undefined) return [dayOf({ year, month: 1, day: 1 }, calendar), dayOf({ year, month: 12, day: 31 }, calendar)];
  if (month < 1 || month > 12) return null;
  const days = daysInMonth(year, month, calendar);
  if (day === undefined) return [dayOf({ year, month, day: 1 }, calendar), dayOf({ year, month, day: days }, calendar)];
  if (day < 1 || day > days) return null;
  const exact = dayOf({ year, month, day }, calendar);
  return [exact, exact];
}

function partsOf(text: string): { year: number; month?: number; day?: number } | null {
  const iso = /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return numbers(iso[1]!, iso[2], iso[3]);
  const spoken = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,4})$/.exec(text);
  if (!spoken) return null;
  const month = monthNames.findIndex((name) => name.toLowerCase().startsWith(spoken[2]!.toLowerCase())) + 1;
  return month === 0 ? null : numbers(spoken[3]!, String(month), spoken[1]);
}

function numbers(year: string, month?: string, day?: string): { year: number; month?: number; day?: number } {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
