import { describe, expect, it } from "vitest";
import { boundsAround, extentOf, type Bounds, type Degrees } from "./bounds";
import { defaultSettings, mapProjection, side } from "./projection";

const china: Bounds = [86, 20, 136, 53];
const kinds = ["conic-equal-area", "equirectangular", "natural"] as const;

describe("default settings", () => {
  it("choose a cone with parallels a sixth inside the latitudes", () => {
    const settings = defaultSettings([[86, 20], [136, 50]]);
    expect(settings).toEqual({ kind: "conic-equal-area", centre: [111, 35], parallels: [25, 45] });
  });

  it("choose Equal Earth for the whole world, for both sides of the equator, and for nothing", () => {
    expect(defaultSettings([[-120, 50], [0, 10], [100, 20]]).kind).toBe("natural");
    expect(defaultSettings([[10, -30], [30, 30]]).kind).toBe("natural");
    expect(defaultSettings([[10, -5], [30, 30]]).kind).toBe("conic-equal-area");
    expect(defaultSettings([]).kind).toBe("natural");
  });

  it("go round the globe the short way", () => {
    expect(defaultSettings([[170, 10], [-150, 30]]).centre).toEqual([-170, 20]);
    expect(extentOf([[170, 10], [-150, 30]])).toEqual([170, 10, 210, 30]);
    expect(extentOf([[-150, 30], [10, 0], [170, 10]])).toEqual([10, 0, 210, 30]);
  });
});

describe("a projection", () => {
  it.each(kinds)("of kind %s fits the bounds into the square", (kind) => {
    const { frame } = mapProjection({ kind, centre: [111, 36], parallels: [25, 48] }, china);
    const [left, top, right, bottom] = frame;
    expect(Math.min(left, top)).toBeCloseTo(0, 3);
    expect(Math.max(right, bottom)).toBeCloseTo(side, 3);
    expect((left + right) / 2).toBeCloseTo(side / 2, 3);
    expect((top + bottom) / 2).toBeCloseTo(side / 2, 3);
  });

  it.each(kinds)("of kind %s has north up, east right, and goes back", (kind) => {
    const map = mapProjection({ kind, centre: [111, 36], parallels: [25, 48] }, china);
    const [kaifeng, beijing] = [map.project(114.31, 34.8)!, map.project(116.4, 39.9)!];
    expect(beijing[1]).toBeLessThan(kaifeng[1]);
    expect(beijing[0]).toBeGreaterThan(kaifeng[0]);
    const [longitude, latitude] = map.invert(...kaifeng)!;
    expect(longitude).toBeCloseTo(114.31, 6);
    expect(latitude).toBeCloseTo(34.8, 6);
  });

  it("has a scale that agrees with distances on the globe", () => {
    const map = mapProjection(defaultSettings([[86, 20], [136, 53]]), china);
    const [west, east] = [map.project(111, 36)!, map.project(112, 36)!];
    const km = ((6371.0088 * Math.PI) / 180) * Math.cos((36 * Math.PI) / 180);
    expect(Math.hypot(west[0] - east[0], west[1] - east[1]) / map.unitsPerKm / km).toBeCloseTo(1, 1);
  });

  it("works for one place, and across the date line", () => {
    const one: Degrees[] = [[114, 35]];
    const near = mapProjection(defaultSettings(one), boundsAround(one));
    expect(near.project(114, 35)![0]).toBeCloseTo(side / 2, 0);
    const pacific: Degrees[] = [[170, 10], [-150, 30]];
    const across = mapProjection(defaultSettings(pacific), boundsAround(pacific));
    expect(across.project(-150, 30)![0]).toBeGreaterThan(across.project(170, 10)![0]);
    expect(boundsAround([])).toEqual([-180, -62, 180, 77]);
  });
});
