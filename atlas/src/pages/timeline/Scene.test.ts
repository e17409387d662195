import { describe, expect, it } from "vitest";
import { spotAt, type Picked, type Spot } from "./Scene";

const spot = (left: number, right: number, line: number): Spot =>
  ({ left, right, top: 0, bottom: 10, what: { kind: "event", event: { line } } as unknown as Picked });
const spots = [spot(0, 50, 1), spot(48, 60, 2), spot(70, 71, 3)];
const found = (x: number, y: number): number => {
  const what = spotAt(spots, x, y, 5)?.what;
  return what?.kind === "event" ? what.event.line : 0;
};

describe("what lies at a point", () => {
  it("is what was drawn there last", () => expect([found(20, 5), found(49, 5), found(55, 5)]).toEqual([1, 2, 2]));

  it("is the nearest thing where nothing is drawn", () => expect([found(67, 5), found(64, 5), found(75, 5)]).toEqual([3, 2, 3]));

  it("is nothing far from everything, or above it", () => expect([found(90, 5), found(20, 11)]).toEqual([0, 0]));
});
