import { describe, expect, it } from "vitest";
import { Shelf } from "./Shelf";

describe("a shelf of labels", () => {
  it("gives the first free row, and none when all are taken", () => {
    const shelf = new Shelf(0, 400, 2);
    expect([shelf.take(0, 100), shelf.take(50, 150), shelf.take(60, 90), shelf.take(200, 300), shelf.take(104, 140)]).toEqual([0, 1, -1, 0, 0]);
  });

  it("takes nothing for a label that found no row", () => {
    const shelf = new Shelf(0, 400, 1);
    expect(shelf.take(100, 200)).toBe(0);
    expect(shelf.take(0, 120)).toBe(-1);
    expect(shelf.take(0, 100)).toBe(0);
  });

  it("bears labels that reach over its ends, and refuses those beyond them", () => {
    const shelf = new Shelf(-100, 100, 1);
    expect(shelf.take(-400, -60)).toBe(0);
    expect(shelf.take(50, 900)).toBe(0);
    expect(shelf.take(200, 300)).toBe(-1);
    expect(shelf.take(-90, -70)).toBe(-1);
  });

  it("never lets two labels touch, whatever comes", () => {
    const shelf = new Shelf(0, 2000, 3);
    const kept: [number, number, number][] = [];
    let seed = 3;
    for (let count = 0; count < 400; count++) {
      seed = (seed * 16807) % 2147483647;
      const left = seed % 1900;
      const right = left + 20 + (seed % 77);
      const row = shelf.take(left, right);
      if (row >= 0) kept.push([left, right, row]);
    }
    expect(kept.length).toBeGreaterThan(20);
    for (const [at, [left, right, row]] of kept.entries())
      for (const [l, r, other] of kept.slice(0, at)) expect(row !== other || right <= l || r <= left).toBe(true);
  });
});
