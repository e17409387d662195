import { describe, expect, it } from "vitest";
import { Court } from "../chronicle/courts";
import { Entity } from "../chronicle/Entity";
import { World } from "../chronicle/World";
import { chosenCourts, shownOn } from "./courtsOn";

const first = 2132336;
const months = { first, year: 1126, months: "a0b9c0d9e0f9g0h9i0j9k0K9l0a0b9" };
const court = (id: string, name: string, from: number): Court =>
  new Court({ id, name, script: "宋", eras: [{ name: "Jingkang", script: "靖康", from, to: first + 300, firstYear: 1126 }], months });
const courts = [court("song", "Song", first), court("qi", "Qi", first)];
const entities: Entity[] = ["Qi", "Song"].map((name, id) => new Entity(id, { name, kind: "polity", noun: "polity", file: 0, line: 1 }, []));
/** Song exists from the first day to the hundredth; of Qi nothing is said. */
const world = new World({ events: [], causes: [], extras: [], relations: { exists: [{ s: 1, t: [first, 0, 0, 1, -1, -1, first + 100, 0, 0, 0, -1, -1] }] } }, entities);
const chronicle = { courts, named: (name: string) => entities.find((entity) => entity.name === name) ?? null };

describe("the dates of courts", () => {
  it("are those of the first court that had one, until a reader chooses", () => {
    expect(shownOn(first, [], chronicle, world).map((shown) => [shown.court.name, shown.script, shown.letters])).toEqual([
      ["Song", "靖康元年正月初一己酉", "Jingkang 1, month 1, day 1"],
    ]);
    expect(shownOn(first + 100, [], chronicle, world).map((shown) => shown.court.name)).toEqual(["Qi"]);
    expect(shownOn(first + 301, [], chronicle, world)).toEqual([]);
  });

  it("keep their place where a chosen court had none", () => {
    const shown = shownOn(first + 100, chosenCourts("qi,song,nowhere", courts), chronicle, world);
    expect(shown.map((each) => [each.court.name, each.script === null])).toEqual([["Song", true], ["Qi", false]]);
  });
});
