import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { firstOf, groupsOf, linesOf, sizesOf, type Wanted } from "./listing";

const entities: Entity[] = [];
[["Öngüt", []], ["Ada", ["阿達"]], ["bo", []], ["Cid", ["Cyd"]]].forEach(([name, names], id) =>
  entities.push(new Entity(id, { name: name as string, kind: "person", noun: "person", file: 0, line: 1, names: (names as string[]).map((text) => ({ text })) }, entities)));
const event = (at: number, who: number): object => ({ type: "battle", at, date: "", says: "", roles: { agent: [who] }, cites: [], file: 0, line: at });
const world = new World({ events: [event(10, 3), event(20, 1), event(30, 1)] as never, causes: [], extras: [], relations: {} }, entities);
const lines = linesOf(world, entities, (entity) => (entity.id === 1 ? "Red" : "Blue"), () => "");
const all: Wanted = { words: "", group: null, order: "name", presence: null };
const told = (wanted: Partial<Wanted>): string => groupsOf(lines, { ...all, ...wanted }).map(({ title, lines: members }) => `${title}: ${members.map((line) => line.entity.name).join(", ")}`).join("; ");

describe("a list of people, polities or places", () => {
  it("stands in groups, the greatest first, by name without regard to case and marks", () => expect(told({})).toBe("Blue: bo, Cid, Öngüt; Red: Ada"));

  it("is found by any name in any script, without marks", () => {
    expect(told({ words: "ongut" })).toBe("Blue: Öngüt");
    expect(told({ words: "阿" })).toBe("Red: Ada");
    expect(told({ words: " CYD " })).toBe("Blue: Cid");
    expect(told({ words: "nobody" })).toBe("");
  });

  it("puts first who is told of most, or first, and keeps the order of names among the rest", () => {
    expect(told({ order: "told" })).toBe("Blue: Cid, bo, Öngüt; Red: Ada");
    expect(told({ order: "time" })).toBe("Blue: Cid, bo, Öngüt; Red: Ada");
    expect(linesOf(world, entities, () => "All", () => "").map((line) => [line.entity.name, line.told])).toEqual([["Ada", 2], ["bo", 0], ["Cid", 1], ["Öngüt", 0]]);
  });

  it("keeps one group, or those who are there", () => {
    expect(told({ group: "Red" })).toBe("Red: Ada");
    expect(told({ presence: (entity) => (entity.name === "bo" ? "not" : entity.name === "Cid" ? "perhaps" : "so") })).toBe("Blue: Cid, Öngüt; Red: Ada");
    expect(sizesOf(lines)).toEqual([["Blue", 3], ["Red", 1]]);
  });

  it("is drawn from its beginning, so many lines in all", () => {
    expect(firstOf(groupsOf(lines, all), 2).map(({ title, lines: members }) => [title, members.length])).toEqual([["Blue", 2]]);
    expect(firstOf(groupsOf(lines, all), 9).map(({ title, lines: members }) => [title, members.length])).toEqual([["Blue", 3], ["Red", 1]]);
  });
});
