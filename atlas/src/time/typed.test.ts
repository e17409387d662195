import { describe, expect, it } from "vitest";
import { dayOf, isoOf, parseDate, spokenOf } from "../chronicle/days";
import { examplesOf, readTyped } from "./typed";

const chronicle = {
  first: dayOf({ year: 1112, month: 3, day: 1 }, "julian"),
  last: dayOf({ year: 1142, month: 3, day: 1 }, "julian"),
  courts: [],
  iso: (day: number) => isoOf(day, "julian"),
  spoken: (day: number) => spokenOf(day, "julian"),
  parseDate: (text: string) => parseDate(text, "julian"),
};

describe("a typed date", () => {
  it("leads to its first day within the chronicle", () => {
    expect(readTyped("9 January 1127", chronicle)).toEqual({ day: dayOf({ year: 1127, month: 1, day: 9 }, "julian") });
    expect(readTyped("1127", chronicle)).toEqual({ day: dayOf({ year: 1127, month: 1, day: 1 }, "julian") });
    expect(readTyped("1112", chronicle)).toEqual({ day: chronicle.first });
  });

  it("that cannot be read is told with dates that can", () => {
    const read = readTyped(" Tuesday ", chronicle);
    expect(read).toEqual({ wrong: "“Tuesday” is not a date that can be read. Type one such as 1127-03-02, 2 March 1127, 1127." });
    expect(readTyped("", chronicle)).toHaveProperty("wrong");
  });

  it("outside the chronicle is told its bounds", () => {
    expect(readTyped("1200", chronicle)).toEqual({ wrong: "1200 lies outside this chronicle, which goes from 1 March 1112 to 1 March 1142." });
  });

  it("is shown by examples that can themselves be typed", () => {
    for (const example of examplesOf(chronicle).split(", ")) expect(readTyped(example, chronicle)).toHaveProperty("day");
  });
});
