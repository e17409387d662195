import { dateOf, dayOf, monthNames, type CalendarName, type Day } from "../chronicle/days";

/** A mark on an axis of time. */
export interface Tick {
  readonly day: Day;
  /** What is written at it; empty for a mark without words. */
  readonly label: string;
  /** Whether it begins something greater: a century among decades, a year among months. */
  readonly isGreat: boolean;
}

/** A distance between ticks: so many years, months, or days of a month. */
interface Unit {
  readonly of: "year" | "month" | "day";
  readonly count: number;
  /** Its length in days, on average. */
  readonly days: number;
}

const year = 365.25;
const years = (count: number): Unit => ({ of: "year", count, days: count * year });
const months = (count: number): Unit => ({ of: "month", count, days: (count * year) / 12 });
const days = (count: number): Unit => ({ of: "day", count, days: count });

/** From the finest to the coarsest. */
const units: readonly Unit[] = [
  days(1), days(2), days(5), days(10), months(1), months(3), months(6), years(1), years(2), years(5), years(10), years(20), years(50), years(100), years(200), years(500), years(1000),
];

/** The least room between two words, and between two marks without words, in pixels. */
export interface Room {
  readonly words: number;
  readonly marks: number;
}

/** The ticks from one day to another on an axis so many pixels wide, in order: words where there is room, marks between them. */
export function ticksOf(from: Day, to: Day, width: number, calendar: CalendarName, room: Room = { words: 72, marks: 9 }): Tick[] {
  const perDay = width / Math.max(to - from, 1e-6);
  const fitting = (pixels: number, given: readonly Unit[]): Unit => given.find((unit) => unit.days * perDay >= pixels) ?? units.at(-1)!;
  const worded = fitting(room.words, units);
  const marked = fitting(room.marks, units.filter((unit) => divides(unit, worded)));
  const ticks = new Map<Day, Tick>();
  for (const day of daysOf(marked, from, to, calendar)) ticks.set(day, { day, label: "", isGreat: false });
  for (const day of daysOf(worded, from, to, calendar)) ticks.set(day, { day, ...wordsOf(day, worded, calendar) });
  return [...ticks.values()].sort((one, other) => one.day - other.day);
}

/** What the left edge of an axis stands in, where no tick tells it: the month and year among days, the year among months. */
export function contextOf(from: Day, to: Day, width: number, calendar: CalendarName): string {
  const span = ((to - from) / width) * 72;
  const date = dateOf(Math.ceil(from), calendar);
  if (span > (year / 12) * 6) return "";
  return span > 10 ? yearText(date.year) : `${monthNames[date.month - 1]!} ${yearText(date.year)}`;
}

/** A year as one writes it; those before 1 are counted BC. */
export const yearText = (astronomical: number): string => (astronomical > 0 ? String(astronomical) : `${String(1 - astronomical)} BC`);

function divides(fine: Unit, coarse: Unit): boolean {
  return fine.days <= coarse.days && (fine.of !== coarse.of || coarse.count % fine.count === 0);
}

function daysOf(unit: Unit, from: Day, to: Day, calendar: CalendarName): Day[] {
  const all: Day[] = [];
  const start = dateOf(Math.floor(from), calendar);
  if (unit.of === "day") {
    for (let month = start.year * 12 + start.month - 1; ; month++) {
      const first = dayOf({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 }, calendar);
      const next = dayOf({ year: Math.floor((month + 1) / 12), month: ((((month + 1) % 12) + 12) % 12) + 1, day: 1 }, calendar);
      for (let day = first; day < next; day += day === first && unit.count > 2 ? unit.count - 1 : unit.count) {
        // The last tick of a month gives way to the first of the next.
        if (day >= from && day <= to && next - day >= Math.min(unit.count * 0.6, unit.count)) all.push(day);
      }
      if (next > to) return all;
    }
  }
  const step = unit.of === "year" ? unit.count * 12 : unit.count;
  for (let month = Math.floor((start.year * 12 + start.month - 1) / step) * step; ; month += step) {
    const day = dayOf({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 }, calendar);
    if (day > to) return all;
    if (day >= from) all.push(day);
  }
}

function wordsOf(day: Day, unit: Unit, calendar: CalendarName): { label: string; isGreat: boolean } {
  const date = dateOf(day, calendar);
  if (unit.of === "year") return { label: yearText(date.year), isGreat: date.year % (unit.count >= 10 ? 100 : unit.count >= 2 ? 50 : 10) === 0 };
  if (date.month === 1 && date.day === 1) return { label: yearText(date.year), isGreat: true };
  if (unit.of === "month") return { label: monthNames[date.month - 1]!.slice(0, 3), isGreat: false };
  return date.day === 1 ? { label: monthNames[date.month - 1]!, isGreat: true } : { label: String(date.day), isGreat: false };
}
