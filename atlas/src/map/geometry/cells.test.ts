import { describe, expect, it } from "vitest";
import { Cells } from "./cells";
import { ringArea } from "./dissolve";
import type { Frame } from "./projection";
import { seeded, strewn } from "./seeded";

const frame: Frame = [0, 0, 1000, 1000];
const reach = 60;
/** No cell goes further between places that lie around a gap: see `emptyLand`. */
const between = reach + reach / 2 / Math.sqrt(3);
/** No cell of a lonely place goes further. */
const furthest = reach / 2 + reach / 2 / Math.sqrt(3);

describe("cells", () => {
  const points = strewn(200, 5);
  const cells = new Cells(points, frame, reach);

  it("belong to the nearest place, or to nobody far from all", () => {
    const next = seeded(8);
    for (let probe = 0; probe < 2000; probe++) {
      const [x, y] = [next() * 1000, next() * 1000];
      const distances = Array.from({ length: 200 }, (_, at) => Math.hypot(points[2 * at]! - x, points[2 * at + 1]! - y));
      const nearest = Math.min(...distances);
      const found = cells.find(x, y);
      if (found >= 0) expect(distances[found]).toBe(nearest);
      if (nearest < reach / 2) expect(found).toBeGreaterThanOrEqual(0);
      if (nearest > between) expect(found).toBe(-1);
    }
  });

  it("end where the steppe begins: within the hexagon round the furthest reach, and around their place", () => {
    const hexagon = 2 * Math.sqrt(3) * furthest ** 2;
    for (let place = 0; place < 200; place++) expect(ringArea(cells.polygon(place))).toBeLessThan(Math.PI * between ** 2);
    const alone = new Cells(Float64Array.from([500, 500]), frame, reach).polygon(0);
    expect(ringArea(alone)).toBeGreaterThan(Math.PI * (reach / 2) ** 2);
    expect(ringArea(alone)).toBeLessThanOrEqual(hexagon);
  });

  it("end as well at the edge of the frame and beyond, where a place lies", () => {
    const edge = new Cells(Float64Array.from([0, 0, 1000, 1000, 1400, 500]), frame, reach);
    for (const place of [0, 1, 2]) {
      const area = ringArea(edge.polygon(place));
      expect(area).toBeGreaterThan(Math.PI * (reach / 2) ** 2);
      expect(area).toBeLessThan(Math.PI * furthest ** 2);
    }
  });

  it("have edges with each place at its side, and three edges at a corner", () => {
    const { edges } = cells;
    for (let edge = 0; edge < edges.count; edge++) {
      const [from, to] = [edges.from[edge]!, edges.to[edge]!];
      const [dx, dy] = [edges.x[to]! - edges.x[from]!, edges.y[to]! - edges.y[from]!];
      if (Math.hypot(dx, dy) < 1e-9) continue;
      for (const [place, sign] of [[edges.left[edge]!, -1], [edges.right[edge]!, 1]] as const) {
        if (place < 0) continue;
        // With y down, what is at the right hand has a cross product above 0.
        const cross = dx * (points[2 * place + 1]! - edges.y[from]!) - dy * (points[2 * place]! - edges.x[from]!);
        expect(Math.sign(cross)).toBe(sign);
      }
      expect([...edges.at.subarray(3 * from, 3 * from + 3)]).toContain(edge);
      expect([...edges.at.subarray(3 * to, 3 * to + 3)]).toContain(edge);
    }
  });

  it("are shared by places at one spot, of which the first holds it", () => {
    const twins = new Cells(Float64Array.from([400, 400, 430, 430, 400, 400, 400 + 1e-9, 400]), frame, reach);
    expect([...twins.holderOf]).toEqual([0, 1, 0, 0]);
    expect(twins.find(399, 399)).toBe(0);
    expect(twins.polygon(2)).toEqual(twins.polygon(0));
    expect(twins.polygon(0).length).toBeGreaterThan(0);
  });

  it("are not given to places that the projection does not show, nor to those far outside", () => {
    const few = new Cells(Float64Array.from([NaN, NaN, 500, 500, 1e6, 0]), frame, reach);
    expect([...few.holderOf]).toEqual([-1, 1, -1]);
    expect(few.polygon(0)).toHaveLength(0);
    expect(few.polygon(2)).toHaveLength(0);
    expect(few.find(500, 500)).toBe(1);
  });

  it("can be none at all, and take reason only", () => {
    const none = new Cells(new Float64Array(), frame, reach);
    expect(none.find(5, 5)).toBe(-1);
    expect(none.edges.count).toBe(0);
    expect(() => new Cells(points, frame, 0)).toThrow(RangeError);
  });

  it("come out the same every time", () => {
    expect(new Cells(points, frame, reach).edges).toEqual(cells.edges);
  });
});
