import { describe, expect, it } from "vitest";
import type { ClaimEntry } from "../../api/types";
import type { HistoryEvent } from "../../chronicle/World";
import { axisOf, readingsOf, stretchOf } from "./readings";

const event = (from?: number, to?: number): HistoryEvent => ({ from, to, at: from ?? 0 }) as HistoryEvent;
const claim = (date: string | undefined, days?: readonly [number | undefined, number | undefined], letter?: readonly [number, number]): ClaimEntry =>
  ({ date, standing: days ? "disagrees" : "dates", file: 0, line: 1, ...(days ? { days: { from: days[0], to: days[1] } } : {}), ...(letter ? { letter: { from: letter[0], to: letter[1] } } : {}) }) as ClaimEntry;

describe("the readings of a date", () => {
  it("tell how far each lies from the record: days between days, middles of uncertain dates, nothing where both can be true", () => {
    const apart = (of: HistoryEvent, ...days: (readonly [number | undefined, number | undefined])[]): number[] => readingsOf(days.map((each) => claim("x", each)), of).map((reading) => reading.apart);
    expect(apart(event(100, 100), [140, 140], [60, 60], [90, 120])).toEqual([40, -40, 0]);
    expect(apart(event(0, 364), [365, 729])).toEqual([365]);
    expect(apart(event(100, 100), [150, undefined], [undefined, 20])).toEqual([50, -80]);
  });

  it("share an axis that holds all bounds with room at both sides, however near they lie", () => {
    const readings = readingsOf([claim("a"), claim("b", [200, 299])], event(100, 100));
    expect(axisOf(readings, event(100, 100))).toEqual({ from: 88, to: 312 });
    expect(axisOf(readingsOf([claim("a")], event(5, 5)), event(5, 5))).toEqual({ from: 3, to: 8 });
    expect(axisOf(readingsOf([claim(undefined)], event()), event())).toBeNull();
  });

  it("lie on the axis from the first day to the end of the last, and go on beyond it where there is no bound", () => {
    const axis = { from: 0, to: 100 };
    expect(stretchOf([10, 19], axis)).toEqual({ left: 0.1, right: 0.2, goesOnBefore: false, goesOnAfter: false });
    expect(stretchOf([-Infinity, 49], axis)).toEqual({ left: 0, right: 0.5, goesOnBefore: true, goesOnAfter: false });
    expect(stretchOf([50, Infinity], axis)).toEqual({ left: 0.5, right: 1, goesOnBefore: false, goesOnAfter: true });
  });

  it("keep what is meant by the letter apart from what is allowed by being about so", () => {
    const [about, plain] = readingsOf([claim("1127~", [0, 1000], [365, 729]), claim("1127", [365, 729])], event(5, 5));
    expect([about!.days, about!.letter]).toEqual([[0, 1000], [365, 729]]);
    expect(plain!.letter).toEqual(plain!.days);
  });
});
