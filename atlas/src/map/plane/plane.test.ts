import { describe, expect, it } from "vitest";
import { areaOf, namePlaceOf } from "./areas";
import { Cells } from "./Cells";
import { place, type Label } from "./labels";
import { boundsOf, chosenFor, Plane } from "./Plane";
import { partition } from "./Territories";

/** A sequence that looks random and is the same in every run (Numerical Recipes, 1992, p. 284). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function scattered(count: number, seed: number): Float64Array {
  const next = numbers(seed);
  return Float64Array.from({ length: count * 2 }, () => next() * 1000);
}

const frame = [0, 0, 1000, 1000] as const;

describe("cells", () => {
  it("belong to the nearest place, or to nobody far from all", () => {
    const points = scattered(60, 7);
    const cells = new Cells(points, frame, 60);
    const next = numbers(8);
    for (let probe = 0; probe < 500; probe++) {
      const [x, y] = [next() * 1000, next() * 1000];
      const found = cells.at(x, y);
      const distances = Array.from({ length: 60 }, (_, at) => Math.hypot(points[2 * at]! - x, points[2 * at + 1]! - y));
      const nearest = Math.min(...distances);
      if (found >= 0) expect(distances[found]).toBe(nearest);
      else expect(nearest).toBeGreaterThan(60 / 3);
    }
  });

  it("do not run on for ever around a lonely place", () => {
    const cells = new Cells(Float64Array.from([500, 500]), frame, 60);
    const { territories } = partition(cells, Int32Array.from([3]));
    const area = territories[0]!.rings.reduce((sum, ring) => sum + areaOf(ring), 0);
    expect(Math.abs(area)).toBeLessThan(Math.PI * 75 ** 2);
    expect(Math.abs(area)).toBeGreaterThan(Math.PI * 30 ** 2);
  });

  it("are shared by places at one point", () => {
    const cells = new Cells(Float64Array.from([400, 400, 600, 600, 400, 400]), frame, 80);
    expect(cells.holderOfCell(2)).toBe(0);
    const { territories } = partition(cells, Int32Array.from([1, 2, 9]));
    expect(territories.map(({ owner }) => owner)).toEqual([1, 2]);
  });
});

describe("territories", () => {
  const points = scattered(300, 11);
  const cells = new Cells(points, frame, 60);
  const next = numbers(12);
  const owners = Int32Array.from({ length: 300 }, () => Math.floor(next() * 5) - 1);
  const { territories, borders } = partition(cells, owners);

  it("fit without gap or overlap: all together they are as large as all in one hand", () => {
    const sum = (rings: readonly Float64Array[]): number => rings.reduce((all, ring) => all + areaOf(ring), 0);
    const whole = partition(cells, owners.map((owner) => (owner < 0 ? -1 : 0)));
    const parts = territories.reduce((all, { rings }) => all + sum(rings), 0);
    const together = whole.territories.reduce((all, { rings }) => all + sum(rings), 0);
    // Smoothing moves the outer rim where two owners meet on it, and nothing else.
    expect(Math.abs(parts / together - 1)).toBeLessThan(0.02);
  });

  it("have borders between two owners once, and each of its points in the rings of both", () => {
    for (const { left, right, points: line } of borders) {
      expect(left).not.toBe(right);
      for (const owner of [left, right]) {
        if (owner < 0) continue;
        const known = new Set(territories.find((one) => one.owner === owner)!.rings.flatMap((ring) => pairs(ring)));
        for (const point of pairs(line)) expect(known.has(point)).toBe(true);
      }
    }
  });

  it("are closed, and the same for the same owners", () => {
    for (const { rings } of territories) for (const ring of rings) expect(ring.length).toBeGreaterThanOrEqual(6);
    expect(partition(cells, owners)).toEqual({ territories, borders });
  });

  it("hold a spot for their name within", () => {
    for (const territory of territories) {
      const spot = namePlaceOf(territory, undefined)!;
      expect(spot.room).toBeGreaterThan(0);
      expect(owners[cells.at(spot.x, spot.y)]).toBe(territory.owner);
    }
  });
});

const pairs = (line: Float64Array): string[] => Array.from({ length: line.length / 2 }, (_, at) => `${String(line[2 * at])},${String(line[2 * at + 1])}`);

describe("labels", () => {
  const next = numbers(21);
  const labels: Label[] = Array.from({ length: 400 }, (_, at) => ({
    id: String(at), x: next() * 900 + 50, y: next() * 600 + 50, width: 30 + next() * 60, height: 14, priority: next() * 100, reach: 5,
  }));

  it("never cover one another, nor leave the screen", () => {
    const placed = place(labels, [], new Map(), [1000, 700]);
    const boxes = placed.map(({ id, x, y }) => ({ ...labels[Number(id)]!, cx: x, cy: y }));
    expect(placed.length).toBeGreaterThan(50);
    boxes.forEach((one, at) => {
      expect(one.cx - one.width / 2).toBeGreaterThanOrEqual(0);
      for (const other of boxes.slice(at + 1)) {
        const isApart = Math.abs(one.cx - other.cx) >= (one.width + other.width) / 2 || Math.abs(one.cy - other.cy) >= (one.height + other.height) / 2;
        expect(isApart).toBe(true);
      }
    });
  });

  it("place the more important first, and stay on the side they had", () => {
    const two: Label[] = [{ ...labels[0]!, x: 500, y: 300, priority: 1 }, { ...labels[1]!, x: 500, y: 300, priority: 2 }];
    const before = new Map([["1", { id: "1", x: 0, y: 0, side: 1 }]]);
    const placed = place(two, [], before, [1000, 700]);
    expect(placed[0]).toMatchObject({ id: "1", side: 1 });
    expect(place([...two].reverse(), [], before, [1000, 700])).toEqual(placed);
  });
});

describe("the plane", () => {
  it("lays bounds into its square, north up", () => {
    const bounds = [86, 20, 136, 53] as const;
    const plane = new Plane(null, bounds);
    const [kaifeng, beijing] = [plane.project([114.31, 34.8])!, plane.project([116.4, 39.9])!];
    expect(beijing[1]).toBeLessThan(kaifeng[1]);
    for (const side of plane.frame) expect(side).toBeGreaterThanOrEqual(-1e-6);
    // 573 km by the great circle.
    expect(Math.hypot(kaifeng[0] - beijing[0], kaifeng[1] - beijing[1]) / plane.unitsPerKm / 595).toBeCloseTo(1, 1);
  });

  it("chooses a cone for a part of the world, and an ellipse for the whole", () => {
    expect(chosenFor([86, 20, 136, 53]).kind).toBe("conic-equal-area");
    expect(chosenFor([-170, -50, 170, 70]).kind).toBe("equal-earth");
    expect(boundsOf([])).toEqual([-180, -60, 180, 75]);
    expect(new Plane(null, boundsOf([[10, 50]])).project([10, 50])).not.toBeNull();
  });
});
