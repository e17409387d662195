import { describe, expect, it } from "vitest";
import { dayOf } from "../../chronicle/days";
import { ticksOf } from "./Drawing";

const day = (year: number, month = 1, of = 1): number => dayOf({ year, month, day: of }, "julian");

describe("the ticks of the timeline", () => {
  it("are round years over a century, months over a year, days over a week", () => {
    expect(ticksOf({ from: day(1112), to: day(1242) }, 900, "julian").map((tick) => tick.text)).toEqual(["1125", "1150", "1175", "1200", "1225"]);
    expect(ticksOf({ from: day(1127), to: day(1128) }, 600, "julian").map((tick) => tick.text)).toEqual(["1127", "Apr 1127", "Jul 1127", "Oct 1127", "1128"]);
    expect(ticksOf({ from: day(1127, 1, 6), to: day(1127, 1, 12) }, 700, "julian")[0]!.text).toBe("6 Jan 1127");
  });

  it("never crowd, whatever the view", () => {
    for (let length = 6; length < 400000; length = Math.ceil(length * 1.7)) {
      const ticks = ticksOf({ from: day(1100), to: day(1100) + length }, 1000, "julian");
      expect(ticks.length).toBeLessThanOrEqual(14);
      expect(ticks.length).toBeGreaterThan(0);
    }
  });
});
