import { describe, expect, it } from "vitest";
import { advance, speeds } from "./pace";

describe("playing", () => {
  it("goes by real time, however the frames come", () => {
    let position = 0;
    for (const elapsed of [16, 17, 300, 16, 151, 500]) position = advance(position, elapsed, speeds[1], 1e6).position;
    expect(position).toBeCloseTo(365.25, 6);
  });

  it("does not leap after the page was out of sight", () => expect(advance(0, 60_000, speeds[1], 1e6).position).toBeCloseTo(182.6, 1));

  it("stops at the end, on its day", () => expect(advance(99, 100, speeds[2], 100)).toEqual({ position: 100, isOver: true }));

  it("has three speeds, each faster", () => expect(speeds[0].days < speeds[1].days && speeds[1].days < speeds[2].days).toBe(true));
});
