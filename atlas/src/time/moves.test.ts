import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../chronicle/days";
import { daysOf, neighbourOf, stepFrom, type Direction, type Step } from "./moves";

const day = (year: number, month: number, of: number): number => dayOf({ year, month, day: of }, "julian");
const stepped = (from: number, step: Step, direction: Direction): string => isoOf(stepFrom(from, step, direction, "julian"), "julian");

describe("steps in time", () => {
  it("follow the calendar", () => {
    const from = day(1127, 1, 9);
    expect(stepped(from, "day", 1)).toBe("1127-01-10");
    expect(stepped(from, "tenDays", -1)).toBe("1126-12-30");
    expect(stepped(from, "month", -1)).toBe("1126-12-09");
    expect(stepped(from, "year", 1)).toBe("1128-01-09");
  });

  it("end with the month", () => {
    expect(stepped(day(1127, 1, 31), "month", 1)).toBe("1127-02-28");
    expect(stepped(day(1128, 2, 29), "year", -1)).toBe("1127-02-28");
  });
});

describe("the days of events", () => {
  const days = daysOf([{ at: 30 }, { at: 10 }, { at: 30 }, { at: 5 }, { at: 99 }], 10, 90);

  it("are there once, in order, within the chronicle", () => expect([...days]).toEqual([10, 30]));

  it("are found from any day, but never the day itself", () => {
    expect(neighbourOf(10, days, 1)).toBe(30);
    expect(neighbourOf(29, days, 1)).toBe(30);
    expect(neighbourOf(30, days, 1)).toBeNull();
    expect(neighbourOf(30, days, -1)).toBe(10);
    expect(neighbourOf(11, days, -1)).toBe(10);
    expect(neighbourOf(10, days, -1)).toBeNull();
  });

  it("are none where nothing happens", () => expect(neighbourOf(10, daysOf([], 0, 9), 1)).toBeNull());
});
