import { describe, expect, it } from "vitest";
import { histogram, outlineOf } from "./histogram";

describe("a histogram", () => {
  it("counts every day within its span once", () => {
    const counts = histogram([9, 10, 10, 14, 15, 19, 20], 10, 19, 2);
    expect([...counts]).toEqual([3, 2]);
  });

  it("is drawn by roots, and touches top and ground", () => {
    expect(outlineOf(Uint32Array.from([4, 0, 1]), 10)).toBe("M0 10V0H1V10H2V5H3V10Z");
  });

  it("of nothing lies flat", () => expect(outlineOf(histogram([], 0, 9, 2), 10)).toBe("M0 10V10H1V10H2V10Z"));
});
