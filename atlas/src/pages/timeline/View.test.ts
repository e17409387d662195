import { describe, expect, it } from "vitest";
import { dayOf, isoOf, parseDate } from "../../chronicle/days";
import { held, panned, parseView, shortest, transformOf, viewOf, viewText, zoomed } from "./View";

const chronicle = { iso: (day: number) => isoOf(day, "julian"), parseDate: (text: string) => parseDate(text, "julian") };
const extent = { from: 1000, to: 11000 };

describe("a view", () => {
  it("comes back from its transform", () => {
    for (const view of [extent, { from: 2000, to: 2600 }, { from: 10990.5, to: 10997 }]) {
      const again = viewOf(transformOf(view, extent, 1440), extent, 1440);
      expect(again.from).toBeCloseTo(view.from, 6);
      expect(again.to).toBeCloseTo(view.to, 6);
    }
  });

  it("is the extent at rest", () => expect(viewOf({ k: 1, x: 0 }, extent, 800)).toEqual(extent));

  it("stays inside the extent, and keeps its length where it can", () => {
    expect(held({ from: 500, to: 700 }, extent)).toEqual({ from: 1000, to: 1200 });
    expect(held({ from: 10950, to: 11050 }, extent)).toEqual({ from: 10900, to: 11000 });
    expect(held({ from: 0, to: 90000 }, extent)).toEqual(extent);
    const short = held({ from: 2000, to: 2001 }, extent);
    expect(short.to - short.from).toBe(shortest);
  });

  it("zooms about a day and moves by its parts", () => {
    expect(zoomed({ from: 0, to: 100 }, 0.5, 20)).toEqual({ from: 10, to: 60 });
    expect(panned({ from: 0, to: 100 }, -0.25)).toEqual({ from: -25, to: 75 });
  });

  it("comes back from an address", () => {
    const view = { from: dayOf({ year: 1112, month: 1, day: 1 }, "julian"), to: dayOf({ year: 1143, month: 1, day: 1 }, "julian") };
    expect(viewText(view, chronicle)).toBe("1112-01-01..1142-12-31");
    expect(parseView("1112-01-01..1142-12-31", chronicle)).toEqual(view);
    expect(parseView("1112..1142", chronicle)).toEqual(view);
    for (const text of [undefined, "", "1112", "1142..1112", "then..now"]) expect(parseView(text, chronicle)).toBeNull();
  });
});
