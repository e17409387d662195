import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../chronicle/days";
import { contextOf, ticksOf } from "./ticks";

const day = (year: number, month = 1, of = 1): number => dayOf({ year, month, day: of }, "julian");
const words = (from: number, to: number, width: number): string[] =>
  ticksOf(from, to, width, "julian").filter((tick) => tick.label !== "").map((tick) => tick.label);

describe("ticks", () => {
  it("are decades over a century, years over a decade", () => {
    expect(words(day(1112), day(1241), 1440)).toEqual(["1120", "1130", "1140", "1150", "1160", "1170", "1180", "1190", "1200", "1210", "1220", "1230", "1240"]);
    expect(words(day(1120), day(1129, 12), 1000)).toEqual(["1120", "1121", "1122", "1123", "1124", "1125", "1126", "1127", "1128", "1129"]);
  });

  it("are months over a year, with the year where it begins", () => {
    expect(words(day(1126, 11), day(1127, 4), 600)).toEqual(["Nov", "Dec", "1127", "Feb", "Mar", "Apr"]);
  });

  it("are days over a month, and give way to the next month", () => {
    expect(words(day(1127, 2, 20), day(1127, 3, 6), 1200)).toEqual(["20", "21", "22", "23", "24", "25", "26", "27", "28", "March", "2", "3", "4", "5", "6"]);
    expect(words(day(1127, 1, 2), day(1127, 2, 12), 600)).toEqual(["5", "10", "15", "20", "25", "February", "5", "10"]);
  });

  it("never stand closer than their words need, nor outside the axis", () => {
    for (const span of [5, 20, 90, 400, 2000, 9000, 47000, 300000]) {
      for (const width of [320, 700, 1440]) {
        const [from, to] = [day(1127), day(1127) + span];
        const ticks = ticksOf(from, to, width, "julian");
        const worded = ticks.filter((tick) => tick.label !== "");
        for (const tick of ticks) expect(tick.day >= from && tick.day <= to).toBe(true);
        for (let at = 1; at < worded.length; at++)
          expect(((worded[at]!.day - worded[at - 1]!.day) * width) / span, `${String(span)} days on ${String(width)}`).toBeGreaterThan(40);
        expect(new Set(ticks.map((tick) => tick.day)).size).toBe(ticks.length);
      }
    }
  });

  it("count years before 1 as readers do, and go on over the year 0", () => {
    expect(words(day(-150), day(150), 600)).toEqual(["151 BC", "101 BC", "51 BC", "1 BC", "50", "100", "150"]);
  });

  it("mark what is greater", () => {
    const great = ticksOf(day(1112), day(1241), 1440, "julian").filter((tick) => tick.isGreat);
    expect(great.map((tick) => isoOf(tick.day, "julian"))).toEqual(["1200-01-01"]);
  });

  it("tell what the left edge stands in only where they themselves do not", () => {
    expect(contextOf(day(1112), day(1241), 1440, "julian")).toBe("");
    expect(contextOf(day(1127, 2), day(1127, 9), 1000, "julian")).toBe("1127");
    expect(contextOf(day(1127, 2, 3), day(1127, 2, 20), 1000, "julian")).toBe("February 1127");
  });
});
