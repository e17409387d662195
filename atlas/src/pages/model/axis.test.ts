import { describe, expect, it } from "vitest";
import { axisOf, placeInRange, placeOn } from "./axis";

describe("an axis of estimates", () => {
  const reach = { below: 1, above: 1 };

  it("holds all of them, and nothing as a mark", () => {
    const axis = axisOf([{ value: 0.3, low: 0.12, high: 0.47 }, { value: 0.1, low: -0.21, high: 0.2 }], reach);
    expect(axis.from).toBeLessThanOrEqual(-0.21);
    expect(axis.to).toBeGreaterThanOrEqual(0.47);
    expect(axis.ticks).toContain(0);
  });

  it("goes no further than it may, and puts what lies beyond at its end", () => {
    const axis = axisOf([{ value: -2, low: -9, high: -1.5 }], reach);
    expect([axis.from, axis.to]).toEqual([-1, 0]);
    expect([placeOn(axis, -9), placeOn(axis, 0), placeOn(axis, -0.25)]).toEqual([0, 100, 75]);
  });

  it("is there even where nothing is to be drawn", () => {
    const axis = axisOf([], reach);
    expect(axis.to).toBeGreaterThan(axis.from);
  });
});

describe("a value in its range", () => {
  it("is measured as the fitting measures it: by logarithm over a factor of ten above 0", () => {
    expect(placeInRange(25, 20, 30)).toBe(50);
    expect(placeInRange(1, 0.1, 10)).toBeCloseTo(50, 9);
    expect(placeInRange(1, 0, 10)).toBe(10);
    expect(placeInRange(0, -6, 2)).toBe(75);
    expect(placeInRange(3, 3, 3)).toBe(50);
  });
});
