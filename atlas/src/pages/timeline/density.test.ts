import { describe, expect, it } from "vitest";
import { columnsOf, firstFrom, heightOf } from "./density";

const days = Float64Array.from([1, 5, 5, 9, 10, 30]);

describe("density", () => {
  it("counts what is in view, each once, and nothing else", () => {
    expect([...columnsOf(days, { from: 5, to: 15 }, 2)]).toEqual([3, 1]);
    expect([...columnsOf(days, { from: 11, to: 30 }, 3)]).toEqual([0, 0, 0]);
  });

  it("finds the first day of a view", () => expect([0, 5, 6, 31].map((day) => firstFrom(days, day))).toEqual([0, 1, 3, 6]));

  it("is seen wherever something happens, and higher where more does", () => {
    expect(heightOf(0, 9)).toBe(0);
    expect(heightOf(1, 1)).toBeGreaterThan(0);
    expect(heightOf(1, 9)).toBeGreaterThan(0);
    expect(heightOf(4, 9)).toBeGreaterThan(heightOf(2, 9));
    expect(heightOf(9, 9)).toBe(1);
  });
});
