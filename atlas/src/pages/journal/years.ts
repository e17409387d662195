import type { Court } from "../../chronicle/courts";
import { inChinese } from "../../chronicle/courts";
import { dayOf, type CalendarName } from "../../chronicle/days";

/** A year of the list, and which of the lines are its. */
export interface YearSection {
  readonly year: number;
  /** The place of its first line among all that are shown. */
  readonly first: number;
  readonly count: number;
}

/** Cuts lines, given by the places of their events, into years. Lines are in the order of replay, so years do not come back. */
export function sectionsOf(lines: readonly number[], years: Int32Array): YearSection[] {
  const sections: YearSection[] = [];
  for (let first = 0; first < lines.length; ) {
    const year = years[lines[first]!]!;
    let end = first + 1;
    while (end < lines.length && years[lines[end]!] === year) end++;
    sections.push({ year, first, count: end - first });
    first = end;
  }
  return sections;
}

/** The eras of one court in a year: "靖康二年", "Jingkang 2". */
export interface CourtYear {
  readonly court: Court;
  readonly eras: readonly { readonly script: string; readonly name: string; readonly year: number; readonly chinese: string }[];
}

/** Which eras the courts counted in a year of the calendar; an era of a few days is named too. Courts without an era are left out. */
export function courtYears(year: number, calendar: CalendarName, courts: readonly Court[]): CourtYear[] {
  const [first, last] = [dayOf({ year, month: 1, day: 1 }, calendar), dayOf({ year, month: 12, day: 31 }, calendar)];
  return courts.flatMap((court) => {
    const eras = court.entry.eras.filter((era) => era.from <= last && era.to >= first).flatMap((era) => {
      // Its last day in this year tells its number, for a lunar year begins in January or February.
      const date = court.dateOf(Math.min(era.to, last));
      const number = date && date.era === era ? date.year : null;
      return number === null ? [] : [{ script: era.script, name: era.name, year: number, chinese: `${era.script}${number === 1 ? "元" : inChinese(number)}年` }];
    });
    return eras.length === 0 ? [] : [{ court, eras }];
  });
}
