import { describe, expect, it } from "vitest";
import { contrastOf, differenceOf, hexOf, labOf, readableOn } from "./colour";
import { Chronicle } from "../chronicle/Chronicle";
import { World } from "../chronicle/World";
import { allot, palette, wantingOf, type Wanting } from "./palette";

const ring = (count: number): Wanting[] => Array.from({ length: count }, (_, at) => ({
  name: `Polity ${String(at)}`, weight: 1000 - at,
  neighbours: new Map([[`Polity ${String((at + 1) % count)}`, 500], [`Polity ${String((at + count - 1) % count)}`, 500]]),
}));

describe("colours", () => {
  it("go to OKLab and back", () => {
    for (const colour of palette) expect(hexOf(labOf(colour))).toBe(colour);
    expect(labOf("#ffffff")[0]).toBeCloseTo(1, 3);
  });

  it("know that red and green are alike to some", () => {
    expect(differenceOf("#b05050", "#6b7a2e")).toBeLessThan(0.1);
    expect(differenceOf("#c1643f", "#3f78a8")).toBeGreaterThan(0.15);
    expect(differenceOf("#3f78a8", "#3f78a8")).toBe(0);
  });

  it("can be read on paper and on the dark", () => {
    for (const colour of palette) {
      expect(contrastOf(readableOn("#f6f1e4", colour), "#f6f1e4")).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(readableOn("#17191c", colour), "#17191c")).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("the palette", () => {
  it("gives neighbours colours that anyone tells apart", () => {
    const polities = ring(12);
    const colours = allot(polities, {});
    for (const { name, neighbours } of polities)
      for (const other of neighbours.keys()) expect(differenceOf(colours.get(name)!, colours.get(other)!)).toBeGreaterThan(0.1);
  });

  it("does not depend on the order in which polities come", () => {
    const polities = ring(9);
    expect([...allot([...polities].reverse(), {})].sort()).toEqual([...allot(polities, {})].sort());
  });

  it("keeps the colours that the chronicle sets, and others away from them", () => {
    const colours = allot(ring(3), { "Polity 1": "#c1643f" });
    expect(colours.get("Polity 1")).toBe("#c1643f");
    expect(differenceOf(colours.get("Polity 0")!, "#c1643f")).toBeGreaterThan(0.1);
  });
});

describe("who wants colours", () => {
  it("is found in a chronicle of one place too", () => {
    const chronicle = new Chronicle({
      entities: [{ name: "Red", kind: "polity", noun: "polity", file: 0, line: 1 }, { name: "Alba", kind: "place", noun: "city", lat: 40, lon: 10, file: 0, line: 1 }],
      courts: [], files: [], routes: [], first: 0, last: 100, atlas: { colours: {}, courses: [] },
    } as never);
    const world = new World({ events: [], causes: [], extras: [], relations: { holds: [{ s: 1, t: [10, 0, 0, 0, -1, -1] }] } }, chronicle.entities);
    expect(wantingOf(chronicle, world).map(({ name, weight }) => [name, weight])).toEqual([["Red", 90]]);
  });
});
