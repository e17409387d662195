import { describe, expect, it } from "vitest";
import { lengthOf, pointAt, type Curve } from "./curve";
import { routed, type Disc } from "./routes";

const frame = { width: 600, height: 400 };

const disc = (x: number, y: number, radius = 15): Disc => ({ x, y, radius, name: { left: x - 20, top: y + radius + 4, right: x + 20, bottom: y + radius + 20 } });

/** How near a line comes to the middle of a circle. */
const nearest = (curve: Curve, { x, y }: Disc): number => Math.min(...Array.from({ length: 41 }, (_, at) => { const point = pointAt(curve, at / 40); return Math.hypot(point[0] - x, point[1] - y); }));

describe("the lines of ties", () => {
  it("run straight from circle to circle where nobody is in the way", () => {
    const [[line]] = routed([{ one: 0, other: 1, count: 1 }], [disc(100, 200), disc(400, 200)], frame) as [[Curve]];
    expect([line.start[1], line.control[1], line.end[1]]).toEqual([200, 200, 200]);
    expect(line.start[0]).toBeCloseTo(119);
    expect(line.end[0]).toBeCloseTo(381);
  });

  it("bend round whoever stands between", () => {
    const discs = [disc(100, 200), disc(400, 200), disc(250, 202), disc(260, 260)];
    const [[line]] = routed([{ one: 0, other: 1, count: 1 }], discs, frame) as [[Curve]];
    for (const third of discs.slice(2)) expect(nearest(line, third)).toBeGreaterThan(third.radius + 3);
  });

  it("of one pair lie side by side, and all bend the same way", () => {
    const discs = [disc(100, 200), disc(400, 200), disc(250, 200)];
    const lines = routed([{ one: 0, other: 1, count: 3 }], discs, frame)[0]!;
    const middles = lines.map((line) => pointAt(line, 0.5)[1]).sort((a, b) => a - b);
    expect(middles[1]! - middles[0]!).toBeGreaterThan(14);
    expect(middles[2]! - middles[1]!).toBeGreaterThan(14);
    for (const line of lines) expect(nearest(line, discs[2]!)).toBeGreaterThan(discs[2]!.radius);
    expect(new Set(middles.map((y) => y > 200)).size).toBe(1);
  });

  it("do not run out of the frame", () => {
    const discs = [disc(100, 30), disc(400, 30), disc(250, 30)];
    const [[line]] = routed([{ one: 0, other: 1, count: 1 }], discs, frame) as [[Curve]];
    for (let at = 0; at <= 40; at++) expect(pointAt(line, at / 40)[1]).toBeGreaterThan(0);
  });

  it("give way to shorter ones, which have less choice", () => {
    const discs = [disc(100, 200), disc(400, 200), disc(200, 200, 4), disc(300, 200, 4)];
    const lines = routed([{ one: 0, other: 1, count: 1 }, { one: 2, other: 3, count: 1 }], discs, frame);
    expect(lines[1]![0]!.control[1]).toBeCloseTo(200);
    expect(Math.abs(pointAt(lines[0]![0]!, 0.5)[1] - 200)).toBeGreaterThan(9);
  });

  it("are drawn even between circles that touch", () => {
    const lines = routed([{ one: 0, other: 1, count: 4 }], [disc(100, 200), disc(125, 200)], frame)[0]!;
    for (const line of lines) expect(Number.isFinite(lengthOf(line))).toBe(true);
  });
});
