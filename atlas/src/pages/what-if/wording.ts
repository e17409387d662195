import type { KeyDate, Share } from "./summary";

const percents = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "1,000" */
export const counted = (number: number): string => number.toLocaleString("en");

/** A share in words of a map: "64 %"; of what is nearly nothing and nearly all what it is. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  if (share < 1 && share > 0.995) return "over 99 %";
  return `${percents.format(100 * share)} %`;
}

/** A probability in a table: "64.0 %". */
export const exactly = (share: number | null): string => (share === null ? "" : `${fine.format(100 * share)} %`);

/** A difference in a table: "+12.3", "−4.0", in points of a hundred. */
export function signed(share: number | null): string {
  if (share === null) return "";
  const text = fine.format(Math.abs(100 * share));
  return text === "0.0" ? text : `${share < 0 ? "−" : "+"}${text}`;
}

/** The interval of a probability: "61.0–66.9 %". */
export const intervalText = ([, low, high]: Share): string => (low === null || high === null ? "" : `${fine.format(100 * low)}–${fine.format(100 * high)} %`);

/** The interval of a difference: "−8.1 to +0.1". */
export const differenceText = ([, low, high]: Share): string => (low === null || high === null ? "" : `${signed(low)} to ${signed(high)}`);

/** Whether an interval of a difference leaves no room for nothing. */
export const isSure = ([, low, high]: Share): boolean => low !== null && high !== null && (low > 0 || high < 0);

/** What a key date is of: "The end of the Onguts". */
export function eventText({ event, party, place, other }: KeyDate, nameOf: (party: number) => string, places: readonly string[]): string {
  const name = (at: number | undefined): string => (at === undefined ? "" : nameOf(at));
  switch (event) {
    case "begin":
      return `The beginning of ${name(party)}`;
    case "end":
      return `The end of ${name(party)}`;
    case "seat_falls":
      return `${place === undefined ? "" : places[place] ?? ""} is taken from the court that sits there`;
    case "war":
      return `War between ${name(party)} and ${name(other)}`;
    case "peace":
      return `Peace between ${name(party)} and ${name(other)}`;
  }
}

/** "3 minutes", "about 20 seconds": how long something still takes, in words. */
export function leftText(seconds: number): string {
  if (seconds < 1.5) return "a moment";
  if (seconds < 90) return `${String(Math.round(seconds))} seconds`;
  return `${String(Math.round(seconds / 60))} minutes`;
}

const parts: Readonly<Record<string, string>> = {
  shall: "The what-if lets it happen", "could-not-be": "It could not be in this run", never: "The what-if keeps it from happening", "in-base": "First in the base alone",
  "in-what-if": "First in the what-if alone", cause: "which followed from", untold: "In between", consequence: "First that follows from it, by told causes", same: "Nothing parts them",
};

/** What a line is to the explanation why two runs part. */
export const partText = (part: string): string => parts[part] ?? part;
