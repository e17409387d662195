import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { layOut, picture } from "./layout";

const entities: Entity[] = [];
["Jin", "Song", "Xia", "Rebel", "Beijing", "Lin'an", "Xingqing"].forEach((name, id) => entities.push(new Entity(id, {
  name, kind: id < 3 ? "polity" : id === 3 ? "person" : "place", noun: "x", file: 0, line: 1, ...(id < 4 ? {} : { lat: [39.9, 30.3, 38.5][id - 4]!, lon: [116.4, 120.2, 106.3][id - 4]! }),
}, entities)));
const world = new World({
  events: [], causes: [], extras: [],
  relations: {
    holds: [4, 5, 6].map((place) => ({ s: place, t: [10, 0, 0, place - 4, -1, -1] })),
    war: [{ s: 0, o: 1, t: [20, 0, 0, 1, -1, -1] }, { s: 0, o: 3, t: [20, 0, 0, 1, -1, -1] }],
    vassal: [{ s: 2, t: [20, 0, 0, 0, -1, -1] }],
  },
}, entities);

describe("the picture of parties", () => {
  const places = layOut(world);

  it("has all who ever stand to one another, each within it and none on another", () => {
    expect([...places.keys()].map((entity) => entity.name)).toEqual(["Jin", "Song", "Xia", "Rebel"]);
    const points = [...places.values()];
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(picture.width);
      expect(y).toBeLessThan(picture.height);
    }
    points.forEach((one, at) => { for (const other of points.slice(at + 1)) expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(60); });
  });

  it("has them as the map has them: the western in the west, the southern in the south", () => {
    const at = (name: string): readonly [number, number] => [...places].find(([entity]) => entity.name === name)![1];
    expect(at("Xia")[0]).toBeLessThan(at("Jin")[0]);
    expect(at("Song")[1]).toBeGreaterThan(at("Jin")[1]);
  });

  it("is the same each time", () => expect([...layOut(world).values()]).toEqual([...places.values()]));
});
