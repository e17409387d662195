import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { differencesOf } from "./differences";

const names = ["Jin", "Song", "Kaifeng", "Luoyang"];

function worldOf(entityNames: readonly string[], holds: readonly (readonly [place: string, day: number, holder: string])[], wars: readonly number[] = []): World {
  const entities: Entity[] = [];
  entityNames.forEach((name, id) => entities.push(new Entity(id, { name, kind: id < 2 ? "polity" : "place", noun: "city", file: 0, line: 1 }, entities)));
  const id = (name: string): number => entityNames.indexOf(name);
  const places = [...new Set(holds.map(([place]) => place))];
  return new World({
    events: [], causes: [], extras: [],
    relations: {
      holds: places.map((place) => ({ s: id(place), t: holds.filter(([known]) => known === place).flatMap(([, day, holder]) => [day, 0, 0, id(holder), -1, -1]) })),
      war: wars.length === 0 ? [] : [{ s: 0, o: 1, t: wars.flatMap((day, at) => [day, 0, 0, at % 2 === 0 ? 1 : 0, -1, -1]) }],
    },
  }, entities);
}

describe("differences of two worlds", () => {
  const world = worldOf(names, [["Kaifeng", 10, "Song"], ["Kaifeng", 20, "Jin"], ["Luoyang", 10, "Song"]], [15, 30]);

  it("lists what changed between two days, and nothing else", () => {
    const found = differencesOf({ world, day: 12 }, { world, day: 25 });
    expect(found.map(({ relation, subject, left, right }) => [relation, subject.name, left?.other?.name, right?.other?.name])).toEqual([
      ["holds", "Kaifeng", "Song", "Jin"], ["war", "Jin", undefined, "Song"],
    ]);
  });

  it("finds none between a day and itself", () => expect(differencesOf({ world, day: 25 }, { world, day: 25 })).toEqual([]));

  it("compares histories that number things differently by name", () => {
    const other = worldOf(["Song", "Jin", "Luoyang", "Kaifeng"], [["Luoyang", 5, "Song"], ["Kaifeng", 5, "Song"]]);
    expect(differencesOf({ world, day: 12 }, { world: other, day: 12 })).toEqual([]);
    expect(differencesOf({ world, day: 32 }, { world: other, day: 32 }).map((one) => one.subject.name)).toEqual(["Kaifeng"]);
  });
});
