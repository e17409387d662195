import { describe, expect, it } from "vitest";
import { Cells } from "./cells";
import { Dissolver, ringArea, type Dissolution } from "./dissolve";
import type { Frame } from "./projection";
import { owned, strewn } from "./seeded";

const frame: Frame = [0, 0, 1000, 1000];
const count = 400;
const points = strewn(count, 11);
const cells = new Cells(points, frame, 60);
const owners = owned(points, 8, 12, 0.15);
const areaOf = (rings: readonly Float64Array[]): number => rings.reduce((sum, ring) => sum + ringArea(ring), 0);
const land = ({ territories }: Dissolution): number => territories.reduce((sum, { rings }) => sum + areaOf(rings), 0);

/** The steps of lines as text, each with its direction. */
const steps = (line: Float64Array, isClosed: boolean): string[] => {
  const at = (index: number): string => `${String(line[2 * index])},${String(line[2 * index + 1])}`;
  const length = line.length / 2;
  return Array.from({ length: isClosed ? length : length - 1 }, (_, index) => `${at(index)} ${at((index + 1) % length)}`);
};
const back = (step: string): string => step.split(" ").reverse().join(" ");

function isInside(rings: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[last]!, ring[last + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

describe.each([["sharp", 0], ["round", 4]] as const)("%s territories", (_, roundness) => {
  const dissolution = new Dissolver(cells, roundness).update(owners);

  it("run along every step of their borders once, with the land at the right hand", () => {
    const inRings = new Map<number, string[]>();
    const expected = new Map<number, string[]>();
    for (const { owner, rings } of dissolution.territories) inRings.set(owner, rings.flatMap((ring) => steps(ring, true)));
    for (const { left, right, points: line } of dissolution.borders) {
      expect(left).not.toBe(right);
      if (right >= 0) expected.set(right, [...(expected.get(right) ?? []), ...steps(line, false)]);
      if (left >= 0) expected.set(left, [...(expected.get(left) ?? []), ...steps(line, false).map(back)]);
    }
    expect([...inRings.keys()]).toEqual([...new Set(owners)].filter((owner) => owner >= 0).sort((one, other) => one - other));
    for (const [owner, own] of inRings) expect(own.sort()).toEqual(expected.get(owner)!.sort());
  });

  it("keep every place within the land of its owner", () => {
    for (const { owner, rings } of dissolution.territories)
      for (let place = 0; place < count; place++) {
        if (cells.holderOf[place] !== place) continue;
        expect(isInside(rings, points[2 * place]!, points[2 * place + 1]!)).toBe(owners[place] === owner);
      }
  });

  it("fill alike by both rules: outer rings one way round, holes the other", () => {
    const ringed = new Cells(Float64Array.from({ length: 98 }, (_, at) => (at % 2 === 0 ? (at / 2) % 7 : Math.floor(at / 14)) * 30 + 300), frame, 60);
    const hole = Int32Array.from({ length: 49 }, (_, at) => (at === 24 ? 2 : 1));
    const [outer, inner] = new Dissolver(ringed, roundness).update(hole).territories;
    expect(outer!.rings).toHaveLength(2);
    expect(outer!.rings.map((ring) => Math.sign(ringArea(ring))).sort()).toEqual([-1, 1]);
    expect(inner!.rings).toHaveLength(1);
    expect(ringArea(inner!.rings[0]!)).toBeCloseTo(-Math.min(...outer!.rings.map(ringArea)), 9);
  });

  it("mark rims, where nobody is at one side", () => {
    for (const { left, right, isRim } of dissolution.borders) expect(isRim).toBe(left < 0 || right < 0);
    expect(dissolution.borders.some(({ isRim }) => isRim)).toBe(true);
    expect(dissolution.borders.some(({ isRim }) => !isRim)).toBe(true);
  });

  it("are the same objects while nothing changes, and those that keep their shape stay so", () => {
    const dissolver = new Dissolver(cells, roundness);
    const first = dissolver.update(owners);
    expect(first).toEqual(dissolution);
    expect(dissolver.update(Int32Array.from(owners))).toBe(first);
    const changed = Int32Array.from(owners);
    const place = owners.findIndex((owner, at) => owner === 3 && cells.holderOf[at] === at);
    changed[place] = 99;
    const second = dissolver.update(changed);
    expect(second).toEqual(new Dissolver(cells, roundness).update(changed));
    expect(second).not.toBe(first);
    expect(second.territories.filter((one) => first.territories.includes(one)).length).toBeGreaterThan(2);
    expect(second.borders.filter((one) => first.borders.includes(one)).length).toBeGreaterThan(first.borders.length / 2);
    // What was returned before is not written over.
    expect(first).toEqual(dissolution);
  });
});

describe("sharp territories", () => {
  it("are as large as the cells they are made of", () => {
    for (const { owner, rings } of new Dissolver(cells, 0).update(owners).territories) {
      let sum = 0;
      for (let place = 0; place < count; place++) if (owners[place] === owner && cells.holderOf[place] === place) sum += ringArea(cells.polygon(place));
      expect(areaOf(rings)).toBeCloseTo(sum, 6);
    }
  });
});

describe("round territories", () => {
  it("hardly change in size, and not at all together but at the rim", () => {
    const [sharp, round] = [0, 4].map((roundness) => new Dissolver(cells, roundness).update(owners)) as [Dissolution, Dissolution];
    expect(land(round) / land(sharp)).toBeCloseTo(1, 1.5);
    const inner = (roundness: number): number => {
      const two = new Dissolver(cells, roundness).update(Int32Array.from(owners, (owner) => (owner < 0 ? 0 : owner % 2)));
      return land(two);
    };
    expect(inner(4) / inner(0)).toBeCloseTo(1, 1.5);
  });

  it("never cross: a border keeps to the cells at its two sides", () => {
    const { borders } = new Dissolver(cells, 4).update(owners);
    for (const { left, right, points: line } of borders)
      for (let at = 0; at + 3 < line.length; at += 2) {
        // Just beside the border; at its ends three owners meet.
        const found = cells.find((line[at]! + line[at + 2]!) / 2, (line[at + 1]! + line[at + 3]!) / 2);
        expect([left, right]).toContain(found < 0 ? -1 : owners[found]);
      }
  });
});

describe("a dissolver", () => {
  it("has no lands where nobody owns anything, and takes an owner for each place", () => {
    const dissolver = new Dissolver(cells);
    expect(dissolver.update(new Int32Array(count).fill(-1))).toEqual({ territories: [], borders: [] });
    expect(() => dissolver.update(new Int32Array(3))).toThrow(RangeError);
  });
});
