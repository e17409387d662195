import { describe, expect, it } from "vitest";
import type { ChronicleDocument } from "../../api/types";
import { Chronicle } from "../../chronicle/Chronicle";
import { dayOf } from "../../chronicle/days";
import { courtReadings, daysInWords, distanceInWords } from "./when";

const chronicle = new Chronicle({
  calendar: "julian", entities: [], files: [], first: 0, last: 9999999,
  courts: [{
    id: "song", name: "Song", script: "宋",
    eras: [{ name: "Jingkang", script: "靖康", from: 2132336, to: 2132800, firstYear: 1126 }],
    months: { first: 2132336, year: 1126, months: "a0b9c0d9e0f9g0h9i0j9k0K9l0a0b9" },
  }],
} as unknown as ChronicleDocument);

const day = (year: number, month: number, of: number): number => dayOf({ year, month, day: of }, "julian");
const words = (first: number, last: number): string => daysInWords([first, last], chronicle);

describe("possible days", () => {
  it("are said no longer than needed", () => {
    expect(words(day(1127, 1, 9), day(1127, 1, 9))).toBe("on 9 January 1127");
    expect(words(day(1127, 1, 9), day(1127, 1, 31))).toBe("between 9 and 31 January 1127");
    expect(words(day(1127, 1, 9), day(1127, 3, 2))).toBe("between 9 January and 2 March 1127");
    expect(words(day(1126, 12, 9), day(1127, 3, 2))).toBe("between 9 December 1126 and 2 March 1127");
  });

  it("are a month, a year or years where they are just those", () => {
    expect(words(day(1128, 2, 1), day(1128, 2, 29))).toBe("in February 1128");
    expect(words(day(1127, 1, 1), day(1127, 12, 31))).toBe("in 1127");
    expect(words(day(1127, 1, 1), day(1128, 12, 31))).toBe("in 1127 to 1128");
    expect(words(day(1127, 1, 1), day(1127, 2, 28))).toBe("between 1 January and 28 February 1127");
  });

  it("may be open", () => {
    expect(words(-Infinity, day(1127, 1, 9))).toBe("on or before 9 January 1127");
    expect(words(day(1127, 1, 9), Infinity)).toBe("on or after 9 January 1127");
    expect(words(-Infinity, Infinity)).toBe("at a time that nobody gives");
  });
});

describe("the dates of courts", () => {
  const of = (first: number, last: number): string[] => courtReadings([first, last], chronicle.courts).map((reading) => `${reading.chinese} ${reading.letters}`);

  it("go as far as the possible days allow: day, month, year, nothing", () => {
    expect(of(2132336, 2132336)[0]).toMatch(/^靖康元年正月初一.. Jingkang 1, month 1, day 1$/);
    expect(of(2132336, 2132365)).toEqual(["靖康元年正月 Jingkang 1, month 1"]);
    expect(of(2132336, 2132366)).toEqual(["靖康元年 Jingkang 1"]);
    expect(of(2132336, 2132336 + 400)).toEqual([]);
    expect(of(-Infinity, 2132336)).toEqual([]);
  });

  it("tell an intercalary month from the one before it", () => {
    const eleventh = 2132336 + 295;
    expect(of(eleventh, eleventh + 29)).toEqual(["靖康元年十一月 Jingkang 1, month 11"]);
    expect(of(eleventh + 30, eleventh + 58)).toEqual(["靖康元年閏十一月 Jingkang 1, intercalary month 11"]);
  });
});

describe("the distance of two days", () => {
  it("is said with its way, and as doubtful where a date is", () => {
    expect(distanceInWords(100, 103, true)).toBe("3 days later");
    expect(distanceInWords(100, 99, true)).toBe("1 day before");
    expect(distanceInWords(100, 103, false)).toBe("about 3 days later");
    expect(distanceInWords(100, 100, true)).toBe("the same day");
    expect(distanceInWords(100, 100, false)).toBe("about the same time");
    expect(distanceInWords(1000, 1250, true)).toBe("about 8 months later");
    expect(distanceInWords(5000, 1000, true)).toBe("about 11 years before");
  });
});
