import type { Chronicle } from "../chronicle/Chronicle";
import { courtDateInChinese } from "../chronicle/courts";
import type { Day } from "../chronicle/days";

/** What a typed date means: a day to go to, or why there is none. */
export type Typed = { readonly day: Day } | { readonly wrong: string };

type Known = Pick<Chronicle, "first" | "last" | "courts" | "iso" | "spoken" | "parseDate">;

/** Reads what a person typed; a year or month leads to its first day within the chronicle. */
export function readTyped(text: string, chronicle: Known): Typed {
  if (text.trim() === "") return { wrong: `Type a date, such as ${examplesOf(chronicle)}.` };
  const found = chronicle.parseDate(text);
  if (!found) return { wrong: `“${text.trim()}” is not a date that can be read. Type one such as ${examplesOf(chronicle)}.` };
  const [first, last] = found;
  if (last < chronicle.first || first > chronicle.last)
    return { wrong: `${text.trim()} lies outside this chronicle, which goes from ${chronicle.spoken(chronicle.first)} to ${chronicle.spoken(chronicle.last)}.` };
  return { day: Math.max(first, chronicle.first) };
}

/** A date in each of the ways one may type it. */
export function examplesOf(chronicle: Known): string {
  const day = Math.round((chronicle.first + chronicle.last) / 2);
  const iso = chronicle.iso(day);
  const court = chronicle.courts.map((known) => known.dateOf(day)).find((date) => date !== null);
  const plain = `${iso}, ${chronicle.spoken(day)}, ${String(Number(iso.slice(0, iso.lastIndexOf("-", iso.length - 4))))}`;
  return court ? `${plain} or ${courtDateInChinese(court, day).slice(0, -2)}` : plain;
}
