import { describe, expect, it } from "vitest";
import type { EntityEntry } from "../api/types";
import { Chronicle } from "../chronicle/Chronicle";
import { World } from "../chronicle/World";
import { SearchIndex } from "./searching";

const named = (name: string, kind: string, ...names: string[]): EntityEntry => ({ name, kind, noun: kind, file: 0, line: 1, names: names.map((text) => ({ text })) });
const chronicle = new Chronicle({
  format: 1, calendar: "julian", first: 2132000, last: 2140000, files: ["a.annals"], routes: [], courts: [], beside: [], errors: 0, canWrite: true,
  entities: [named("Kaifeng", "place", "Bianjing", "開封"), named("Onguts", "people", "Öngüt"), named("Jin", "polity", "金"), named("Jinan", "place")],
  atlas: { opening: 2132703, playFrom: 0, playTo: 1, colours: {}, courses: [] },
});
const world = new World({
  events: [{ type: "capture", date: "1127-01-09", at: 2132703, says: "Kaifeng surrenders to Jin.", roles: { place: [0], agent: [2] }, cites: [], file: 0, line: 1 }],
  causes: [], extras: [], relations: {},
}, chronicle.entities);
const index = new SearchIndex(chronicle, world, [{ name: "map", title: "Map" }, { name: "journal", title: "Journal" }]);
const found = (text: string): string[] => index.find(text, 8).map((one) => (one.kind === "entity" ? one.entity.name : one.kind === "page" ? one.title : one.kind));

describe("the search", () => {
  it("finds names whole before their beginnings, whatever the case and marks", () => {
    expect(found("jin")).toEqual(["Jin", "Jinan", "Kaifeng", "event"]);
    expect(found("ongut")[0]).toBe("Onguts");
  });

  it("finds by other names and scripts", () => {
    expect(found("bian")).toEqual(["Kaifeng"]);
    expect(found("金")).toEqual(["Jin"]);
  });

  it("finds events by words in any order, and by date", () => {
    expect(found("surrenders kaifeng")).toEqual(["event"]);
    expect(found("1127-01-09")).toEqual(["date", "event"]);
  });

  it("offers dates, pages and questions", () => {
    expect(found("9 January 1127")).toEqual(["date"]);
    expect(found("jour")).toEqual(["Journal"]);
    expect(found("Who holds Kaifeng?")).toEqual(["question"]);
    expect(found("  ")).toEqual([]);
  });
});
