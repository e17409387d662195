import type { CourtEntry, EraEntry } from "../api/types";
import type { Day } from "./days";

/** A day as a court wrote it. */
export interface CourtDate {
  readonly era: EraEntry;
  /** The year of the era, from 1. */
  readonly year: number;
  readonly month: number;
  readonly isIntercalary: boolean;
  /** The day of the month, from 1. */
  readonly day: number;
}

const stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
const branches = ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"];
const digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

interface Month {
  readonly first: Day;
  readonly length: number;
  readonly number: number;
  readonly isIntercalary: boolean;
  readonly year: number;
}

/** The calendar of a court: its eras, and its months one by one. */
export class Court {
  private readonly months: readonly Month[];

  constructor(readonly entry: CourtEntry) {
    this.months = monthsOf(entry);
  }

  get name(): string {
    return this.entry.name;
  }

  /** The day as the court wrote it; null if it had no era then, or its months are not known. */
  dateOf(day: Day): CourtDate | null {
    const era = this.entry.eras.findLast((known) => known.from <= day && day <= known.to);
    const month = this.monthOf(day);
    if (!era || !month) return null;
    return {
      era, year: month.year - era.firstYear + 1, month: month.number, isIntercalary: month.isIntercalary, day: day - month.first + 1,
    };
  }

  /** The first and last day of "靖康元年", "靖康元年閏十一月" or "靖康元年閏十一月廿五"; null if it is no date of this court. */
  parse(text: string): readonly [Day, Day] | null {
    const match = /^(.{2,6}?)(元|[〇一二三四五六七八九十廿卅]+)年(?:(閏)?(正|[一二三四五六七八九十]+)月(?:(初?[一二三四五六七八九十廿卅]+)日?)?)?$/.exec(text.trim());
    if (!match) return null;
    const era = this.entry.eras.find((known) => known.script === match[1]);
    if (!era) return null;
    const year = era.firstYear - 1 + (match[2] === "元" ? 1 : numberOf(match[2]!));
    const ofYear = this.months.filter((month) => month.year === year);
    if (ofYear.length === 0) return null;
    if (match[4] === undefined) return [ofYear[0]!.first, endOf(ofYear.at(-1)!)];
    const number = match[4] === "正" ? 1 : numberOf(match[4]);
    const month = ofYear.find((known) => known.number === number && known.isIntercalary === (match[3] === "閏"));
    if (!month) return null;
    if (match[5] === undefined) return [month.first, endOf(month)];
    const day = numberOf(match[5].replace("初", ""));
    return day >= 1 && day <= month.length ? [month.first + day - 1, month.first + day - 1] : null;
  }

  private monthOf(day: Day): Month | undefined {
    let low = 0;
    let high = this.months.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.months[middle]!.first <= day) low = middle + 1;
      else high = middle - 1;
    }
    const month = this.months[high];
    return month && day < month.first + month.length ? month : undefined;
  }
}

const endOf = (month: Month): Day => month.first + month.length - 1;

function monthsOf({ months: table }: CourtEntry): Month[] {
  const months: Month[] = [];
  let first = table.first;
  let year = table.year - 1;
  for (let at = 0; at < table.months.length; at += 2) {
    const letter = table.months[at]!;
    const isIntercalary = letter < "a";
    const number = letter.toLowerCase().charCodeAt(0) - 96;
    const length = table.months[at + 1] === "9" ? 29 : 30;
    if (number === 1 && !isIntercalary) year++;
    months.push({ first, length, number, isIntercalary, year });
    first += length;
  }
  return months;
}

/** The place of a day in the cycle of sixty: 丁巳. */
export function sexagenaryOf(day: Day): string {
  const place = (((day - 11) % 60) + 60) % 60;
  return stems[place % 10]! + branches[place % 12]!;
}

/** A number from 1 to 99 in Chinese: 十二, 廿五 as 二十五. */
export function inChinese(number: number): string {
  if (number < 10) return digits[number]!;
  const tens = Math.floor(number / 10);
  return (tens === 1 ? "" : digits[tens]!) + "十" + (number % 10 === 0 ? "" : digits[number % 10]!);
}

function numberOf(text: string): number {
  const plain = text.replace("廿", "二十").replace("卅", "三十");
  const ten = plain.indexOf("十");
  const digit = (sign: string | undefined): number => (sign === undefined ? 0 : Math.max(0, digits.indexOf(sign)));
  if (ten < 0) return digit(plain[0]);
  return (ten === 0 ? 1 : digit(plain[0])) * 10 + digit(plain[ten + 1]);
}

/** In Chinese, with the day's place in the cycle: 靖康元年閏十一月廿五丙辰. */
export function courtDateInChinese(date: CourtDate, day: Day): string {
  const year = date.year === 1 ? "元" : inChinese(date.year);
  const month = date.month === 1 ? "正" : inChinese(date.month);
  const ofMonth = date.day <= 10 ? `初${inChinese(date.day)}` : date.day > 20 && date.day < 30 ? `廿${inChinese(date.day % 10)}` : inChinese(date.day);
  return `${date.era.script}${year}年${date.isIntercalary ? "閏" : ""}${month}月${ofMonth}${sexagenaryOf(day)}`;
}

/** In letters: Jingkang 1, intercalary month 11, day 25. */
export function courtDateInLetters(date: CourtDate): string {
  return `${date.era.name} ${String(date.year)}, ${date.isIntercalary ? "intercalary " : ""}month ${String(date.month)}, day ${String(date.day)}`;
}
