import type { Chronicle } from "../../chronicle/Chronicle";
import { courtDateInChinese, courtDateInLetters, inChinese, type Court, type CourtDate } from "../../chronicle/courts";
import { dateOf, monthNames, type CalendarName, type Day } from "../../chronicle/days";
import type { HistoryEvent } from "../../chronicle/World";

/** The first and last day on which an event may have happened; infinite where nobody bounds it. */
export const daysOf = (event: HistoryEvent): readonly [Day, Day] => [event.from ?? -Infinity, event.to ?? Infinity];

/** Whether an event lies on one day. */
export const isExact = (event: HistoryEvent): boolean => event.from !== undefined && event.from === event.to;

/** The possible days in words, no longer than needed: "on 9 January 1127", "between 9 and 31 January 1127", "in 1127". */
export function daysInWords([first, last]: readonly [Day, Day], chronicle: Chronicle): string {
  if (!Number.isFinite(first) && !Number.isFinite(last)) return "at a time that nobody gives";
  if (!Number.isFinite(first)) return `on or before ${chronicle.spoken(last)}`;
  if (!Number.isFinite(last)) return `on or after ${chronicle.spoken(first)}`;
  if (first === last) return `on ${chronicle.spoken(first)}`;
  return whole(first, last, chronicle.calendar) ?? `between ${fromTo(first, last, chronicle)}`;
}

/** "in 1127", "in January 1127" where the days are just those; null where they are not. */
function whole(first: Day, last: Day, calendar: CalendarName): string | null {
  const [from, after] = [dateOf(first, calendar), dateOf(last + 1, calendar)];
  if (from.day !== 1 || after.day !== 1) return null;
  const months = (after.year - from.year) * 12 + after.month - from.month;
  if (months === 1) return `in ${monthNames[from.month - 1]!} ${yearName(from.year)}`;
  if (from.month !== 1 || after.month !== 1) return null;
  return months === 12 ? `in ${yearName(from.year)}` : `in ${yearName(from.year)} to ${yearName(after.year - 1)}`;
}

function fromTo(first: Day, last: Day, chronicle: Chronicle): string {
  const [from, to] = [dateOf(first, chronicle.calendar), dateOf(last, chronicle.calendar)];
  const isYear = from.year === to.year;
  const begun = isYear && from.month === to.month ? String(from.day) : isYear ? `${String(from.day)} ${monthNames[from.month - 1]!}` : chronicle.spoken(first);
  return `${begun} and ${chronicle.spoken(last)}`;
}

export const yearName = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} BC`);

/** A date as a court would have written it, as near as the possible days allow. */
export interface CourtReading {
  readonly court: Court;
  readonly chinese: string;
  readonly letters: string;
}

/** How the courts wrote the day, the month or the year in which an event lies; nothing where it straddles two of their years. */
export function courtReadings([first, last]: readonly [Day, Day], courts: readonly Court[]): CourtReading[] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  return courts.flatMap((court) => {
    const [from, to] = [court.dateOf(first), court.dateOf(last)];
    if (!from || !to || from.era !== to.era || from.year !== to.year) return [];
    if (first === last) return [{ court, chinese: courtDateInChinese(from, first), letters: courtDateInLetters(from) }];
    const isMonth = from.month === to.month && from.isIntercalary === to.isIntercalary;
    return [{ court, chinese: yearInChinese(from) + (isMonth ? monthInChinese(from) : ""), letters: partInLetters(from, isMonth) }];
  });
}

export const yearInChinese = (date: CourtDate): string => `${date.era.script}${date.year === 1 ? "元" : inChinese(date.year)}年`;

const monthInChinese = (date: CourtDate): string => `${date.isIntercalary ? "閏" : ""}${date.month === 1 ? "正" : inChinese(date.month)}月`;

function partInLetters(date: CourtDate, isMonth: boolean): string {
  const month = isMonth ? `, ${date.isIntercalary ? "intercalary " : ""}month ${String(date.month)}` : "";
  return `${date.era.name} ${String(date.year)}${month}`;
}

/** How far apart two days are, as one says it: "3 days later", "about 5 months before", "on the same day". */
export function distanceInWords(from: Day, to: Day, isCertain: boolean): string {
  const days = Math.abs(to - from);
  if (days === 0) return isCertain ? "the same day" : "about the same time";
  const way = to > from ? "later" : "before";
  if (days <= 90) return `${isCertain ? "" : "about "}${counted(days, "day")} ${way}`;
  return days < 730 ? `about ${counted(Math.round(days / 30.44), "month")} ${way}` : `about ${counted(Math.round(days / 365.25), "year")} ${way}`;
}

const counted = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
