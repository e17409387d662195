import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { countsOf, holdingsOf } from "./holdings";

const entities: Entity[] = [];
["Jin", "Song", "Kaifeng", "Luoyang", "Henan"].forEach((name, id) =>
  entities.push(new Entity(id, { name, kind: id < 2 ? "polity" : "place", noun: id === 4 ? "region" : "city", file: 0, line: 1 }, entities)));

/** Song holds both cities; Kaifeng falls to Jin between days 140 and 160, Luoyang is had from day 50 to 80. */
const world = new World({
  events: [], causes: [], extras: [],
  relations: {
    holds: [
      { s: 2, t: [-1, 0, 0, 1, -1, -1, 150, 10, 10, 0, -1, -1] },
      { s: 3, t: [50, 0, 0, 1, -1, -1, 80, 0, 0, -1, -1, -1] },
      { s: 4, t: [-1, 0, 0, 1, -1, -1] },
    ],
  },
}, entities);

describe("the places that a polity holds", () => {
  it("are those that one can stand in", () => {
    expect(holdingsOf(world, entities[1]!).map((standing) => standing.subject.name)).toEqual(["Kaifeng", "Luoyang"]);
  });

  it("are counted on the days on which their number changes, with what is sure and what may be", () => {
    expect(countsOf(holdingsOf(world, entities[1]!), 0, 200).map(({ day, sure, replayed, most }) => [day, sure, replayed, most])).toEqual([
      [0, 1, 1, 1], [50, 2, 2, 2], [80, 1, 1, 1], [140, 0, 1, 1], [150, 0, 0, 1], [160, 0, 0, 0],
    ]);
    expect(countsOf(holdingsOf(world, entities[0]!), 100, 155).map(({ day, sure, replayed, most }) => [day, sure, replayed, most])).toEqual([
      [100, 0, 0, 0], [140, 0, 0, 1], [150, 0, 1, 1],
    ]);
  });

  it("are as many by replay as a plain count on each day has", () => {
    const counts = countsOf(holdingsOf(world, entities[1]!), 0, 200);
    for (let day = 0; day <= 200; day += 5) {
      const plain = world.functionsOf("holds").filter((known) => entities[known.subject]!.isStation && known.valueOn(day) === 1).length;
      expect(counts.findLast((count) => count.day <= day)!.replayed, String(day)).toBe(plain);
    }
  });
});
