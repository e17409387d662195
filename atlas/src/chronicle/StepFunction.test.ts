import { describe, expect, it } from "vitest";
import { StepFunction } from "./StepFunction";

/** Song from the beginning, Jin between days 20 and 30, nobody from day 50. */
const holder = new StepFunction({ s: 9, t: [-1, 0, 0, 1, -1, -1, 25, 5, 5, 2, -1, 0, 50, 0, 0, -1, -1, 1] });

describe("a step function", () => {
  it("answers for every day as a plain walk through its turns does", () => {
    for (let day = 0; day < 60; day++) expect(holder.valueOn(day)).toBe(day >= 50 ? -1 : day >= 25 ? 2 : 1);
  });

  it("knows nothing before its first turn", () => {
    const late = new StepFunction({ s: 1, t: [10, 0, 0, 4, -1, -1] });
    expect(late.valueOn(9)).toBe(-1);
    expect(late.indexOn(9)).toBe(-1);
    expect(late.valueOn(10)).toBe(4);
  });

  it("tells what else may be so while a change may have come", () => {
    expect(holder.possibleOn(19)).toEqual([]);
    expect(holder.possibleOn(20).map((at) => holder.turn(at).value)).toEqual([2]);
    expect(holder.possibleOn(29).map((at) => holder.turn(at).value)).toEqual([1]);
    expect(holder.possibleOn(30)).toEqual([]);
    for (let day = 0; day < 60; day++) expect(holder.isCertainOn(day)).toBe(holder.possibleOn(day).length === 0);
  });

  it("is not certain while its first turn may still be to come", () => {
    const first = new StepFunction({ s: 1, t: [10, 4, 4, 4, -1, -1] });
    expect([5, 6, 12, 14].map((day) => first.isCertainOn(day))).toEqual([true, false, false, true]);
  });

  it("keeps the bounds of a turn, and infinity where there are none", () => {
    expect(holder.turn(1)).toEqual({ day: 25, earliest: 20, latest: 30, value: 2, extra: -1, cause: 0 });
    expect(holder.turn(0)).toMatchObject({ day: -Infinity, earliest: -Infinity, latest: -Infinity });
  });
});
