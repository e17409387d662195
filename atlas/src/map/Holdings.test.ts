import { describe, expect, it } from "vitest";
import { Entity } from "../chronicle/Entity";
import { World } from "../chronicle/World";
import { Holdings } from "./Holdings";
import type { Site } from "./sites";

const names = ["Jin", "Song", "Qi", "Kaifeng", "Luoyang"];
const entities: Entity[] = [];
names.forEach((name, id) => entities.push(new Entity(id, { name, kind: id < 3 ? "polity" : "place", noun: id < 3 ? "polity" : "city", lat: 34, lon: 110 + id, file: 0, line: 1 }, entities)));

const world = new World({
  events: [], causes: [], extras: [],
  relations: {
    // Kaifeng is Song's, and falls to Jin between days 10 and 20; Luoyang is Qi's from day 0 on.
    holds: [{ s: 3, t: [-1, 0, 0, 1, -1, -1, 15, 5, 5, 0, -1, -1] }, { s: 4, t: [0, 0, 0, 2, -1, -1] }],
    vassal: [{ s: 2, t: [5, 0, 0, 0, -1, -1, 30, 0, 0, -1, -1, -1] }],
    besieges: [{ s: 0, o: 3, t: [8, 0, 0, 1, -1, -1, 15, 0, 0, 0, -1, -1] }],
    capital: [{ s: 1, t: [-1, 0, 0, 3, -1, -1, 15, 0, 0, -1, -1, -1] }],
  },
}, entities);

const sites: Site[] = [3, 4].map((id) => ({ place: entities[id]!, at: entities[id]!.location!, holders: world.functionOf("holds", entities[id]!) }));

describe("holdings", () => {
  const holdings = new Holdings(sites, world);

  it("tell who holds what, whose vassal, and where courts and sieges are", () => {
    holdings.moveTo(8);
    expect([...holdings.owners]).toEqual([1, 2]);
    expect(holdings.overlords).toEqual(new Map([[2, 0]]));
    expect(holdings.sieges).toEqual(new Map([[0, 0]]));
    expect(holdings.capitals).toEqual(new Map([[0, 1]]));
    expect(holdings.doubtful).toEqual([]);
  });

  it("draw more of the next holder the longer the change may have come, and less of the last once it likely has", () => {
    const shares = [10, 12, 14, 15, 18, 20].map((day) => {
      holdings.moveTo(day);
      return holdings.doubtful.map(({ site, other, share }) => [site, names[other], Math.round(share * 100)]);
    });
    expect(shares).toEqual([[[0, "Jin", 10]], [[0, "Jin", 27]], [[0, "Jin", 45]], [[0, "Song", 45]], [[0, "Song", 18]], []]);
  });

  it("are those of the world that is shown, whichever world the sites were found with", () => {
    const other = new World({ events: [], causes: [], extras: [], relations: { holds: [{ s: 3, t: [-1, 0, 0, 2, -1, -1] }] } }, entities);
    const shown = new Holdings(sites, other);
    shown.moveTo(8);
    expect([...shown.owners]).toEqual([2, -1]);
  });

  it("say whether a move changes the colours of the map", () => {
    holdings.moveTo(40);
    expect(holdings.moveTo(41)).toBe(false);
    expect(holdings.moveTo(8)).toBe(true);
    expect(holdings.moveTo(9)).toBe(false);
  });
});
