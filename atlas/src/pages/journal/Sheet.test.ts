import { describe, expect, it } from "vitest";
import { RowHeights } from "./RowHeights";
import { expectedHeight, Sheet } from "./Sheet";
import { sectionsOf } from "./years";

const measures = { heading: 50, line: 30, more: 20, letters: 10 };

describe("the heights of rows", () => {
  it("sum and search as a plain list does, whatever is set", () => {
    // A small generator with a seed, so that a failure comes back (Park & Miller 1988).
    let seed = 7;
    const next = (to: number): number => (seed = (seed * 48271) % 2147483647) % to;
    for (const count of [1, 2, 7, 64, 100]) {
      const plain = Array.from({ length: count }, () => 10 + next(50));
      const rows = new RowHeights(Float64Array.from(plain));
      for (let turn = 0; turn < 50; turn++) {
        const row = next(count);
        plain[row] = 10 + next(50);
        rows.set(row, plain[row]);
        const sums = plain.map((_, at) => plain.slice(0, at).reduce((sum, height) => sum + height, 0));
        const total = plain.reduce((sum, height) => sum + height, 0);
        expect(rows.total).toBe(total);
        const offset = next(total);
        expect(rows.rowAt(offset)).toBe(sums.findLastIndex((sum) => sum <= offset));
        expect(rows.top(row)).toBe(sums[row]);
      }
    }
  });

  it("keeps to the first and the last row outside", () => {
    const rows = new RowHeights(Float64Array.of(10, 10, 10));
    expect([rows.rowAt(-5), rows.rowAt(0), rows.rowAt(29.9), rows.rowAt(30), rows.rowAt(1000)]).toEqual([0, 0, 2, 2, 2]);
    expect(new RowHeights(new Float64Array(0)).rowAt(0)).toBe(-1);
    expect(rows.set(1, 10.2)).toBe(false);
  });
});

describe("the sheet", () => {
  // Years 1, 1, 2, 3, 3, 3: headings at 0, 110, 190.
  const sections = sectionsOf([0, 1, 2, 3, 4, 5], Int32Array.of(1, 1, 2, 3, 3, 3));
  const sheet = (): Sheet => new Sheet(sections, measures, 6, () => 30);

  it("sets lines under the headings of their years", () => {
    expect([0, 1, 2, 3].map((line) => sheet().top(line))).toEqual([50, 80, 160, 240]);
    expect(sheet().height).toBe(3 * 50 + 6 * 30);
    expect(sheet().topOfSection(2)).toBe(190);
  });

  it("draws what is between two heights, with the heading that sticks", () => {
    expect(sheet().between(85, 165)).toEqual([
      { section: sections[0], top: 0, height: 110, from: 1, to: 1, offset: 80 },
      { section: sections[1], top: 110, height: 80, from: 2, to: 2, offset: 50 },
    ]);
    const heading = sheet().between(192, 200);
    expect(heading).toHaveLength(1);
    expect(heading[0]!.to).toBeLessThan(heading[0]!.from);
  });

  it("covers every line once in whatever windows it is cut", () => {
    for (const step of [7, 33, 100]) {
      const seen = new Set<number>();
      for (let top = 0; top < 330; top += step)
        for (const { from, to } of sheet().between(top, top + step)) for (let line = from; line <= to; line++) seen.add(line);
      expect([...seen]).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  it("moves what comes after a line that is measured, and nothing before", () => {
    const measured = sheet();
    expect(measured.measure(1, 70)).toBe(true);
    expect([measured.top(1), measured.top(2), measured.topOfSection(2), measured.height]).toEqual([80, 200, 230, 370]);
    expect(measured.measure(1, 70)).toBe(false);
  });

  it("knows the line at a height; a heading stands for its first line", () => {
    expect([0, 55, 85, 115, 165, 195, 9999].map((offset) => sheet().lineAt(offset))).toEqual([0, 0, 1, 2, 2, 3, 5]);
    expect(new Sheet([], measures, 0, () => 30).lineAt(0)).toBe(-1);
  });

  it("scrolls no further than it must, and never hides a line under the heading", () => {
    expect(sheet().scrollTo(2, 0, 200)).toBeNull();
    expect(sheet().scrollTo(3, 0, 200)).toBe(70);
    expect(sheet().scrollTo(1, 100, 200)).toBe(30);
    expect(sheet().scrollTo(0, 10, 200)).toBe(0);
  });

  it("expects a line to be as high as its letters need", () => {
    expect([0, 10, 11, 35].map((letters) => expectedHeight(letters, measures))).toEqual([30, 30, 50, 90]);
  });
});
