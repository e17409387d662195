import { describe, expect, it } from "vitest";
import { addMonths, dateOf, dayOf, isoOf, parseDate, spokenOf, weekdayOf } from "./days";

describe("days", () => {
  it("knows the day numbers of the almanacs", () => {
    expect(dayOf({ year: 1127, month: 1, day: 9 }, "julian")).toBe(2132703);
    expect(dayOf({ year: 2000, month: 1, day: 1 }, "gregorian")).toBe(2451545);
    expect(dayOf({ year: 1582, month: 10, day: 4 }, "julian") + 1).toBe(dayOf({ year: 1582, month: 10, day: 15 }, "gregorian"));
    expect(weekdayOf(2451545)).toBe(5);
  });

  it("comes back from every day of nine centuries, in both calendars", () => {
    for (const calendar of ["julian", "gregorian"] as const)
      for (let day = 1721000; day < 2050000; day += 13) expect(dayOf(dateOf(day, calendar), calendar)).toBe(day);
  });

  it("keeps to the last day of a shorter month", () => {
    const last = dayOf({ year: 1127, month: 1, day: 31 }, "julian");
    expect(isoOf(addMonths(last, 1, "julian"), "julian")).toBe("1127-02-28");
    expect(isoOf(addMonths(last, -13, "julian"), "julian")).toBe("1125-12-31");
    expect(isoOf(addMonths(dayOf({ year: 1128, month: 2, day: 29 }, "julian"), 12, "julian"), "julian")).toBe("1129-02-28");
  });

  it("reads what people type", () => {
    const day = dayOf({ year: 1127, month: 1, day: 9 }, "julian");
    for (const text of ["1127-01-09", "9 January 1127", "9 jan 1127", " 1127-1-9 "]) expect(parseDate(text, "julian")).toEqual([day, day]);
    expect(parseDate("1127", "julian")).toEqual([day - 8, day + 356]);
    expect(parseDate("February 1128", "julian")?.map((end) => isoOf(end, "julian"))).toEqual(["1128-02-01", "1128-02-29"]);
    for (const text of ["", "1127-13", "1127-02-30", "yesterday", "9 Brumaire 1127"]) expect(parseDate(text, "julian")).toBeNull();
  });

  it("says a day aloud", () => {
    expect(spokenOf(2132703, "julian")).toBe("9 January 1127");
    expect(spokenOf(dayOf({ year: -1, month: 3, day: 1 }, "julian"), "julian")).toBe("1 March 2 BC");
  });
});
