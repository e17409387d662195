import { describe, expect, it } from "vitest";
import { World } from "../../chronicle/World";
import { latelyOn } from "./lately";

const at = (day: number, type: string): object => ({ type, date: "", at: day, says: `${type} ${String(day)}`, roles: {}, cites: [], file: 0, line: day });
const world = new World({ events: [at(1, "capture"), at(50, "appoint"), at(55, "battle"), at(60, "treaty"), at(61, "capture")] as never, causes: [], extras: [], relations: {} }, []);

describe("what happened lately", () => {
  it("is the latest first, without offices and registers, and nothing of long ago", () => {
    expect(latelyOn(world, 60, 5).map((event) => event.says)).toEqual(["treaty 60", "battle 55", "capture 1"]);
    expect(latelyOn(world, 62, 5).map((event) => event.says)).toEqual(["capture 61", "treaty 60", "battle 55"]);
    expect(latelyOn(world, 60, 1).map((event) => event.says)).toEqual(["treaty 60"]);
    expect(latelyOn(world, 0, 5)).toEqual([]);
  });
});
