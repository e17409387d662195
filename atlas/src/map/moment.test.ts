import { describe, expect, it } from "vitest";
import { Entity } from "../chronicle/Entity";
import { World } from "../chronicle/World";
import { afterglow, Moment } from "./moment";
import { nextIn } from "./steering";

const entities: Entity[] = [];
["Jin", "Wolibu", "Pingzhou", "Kaifeng", "Chengdu"].forEach((name, id) => entities.push(new Entity(id, {
  name, kind: id === 0 ? "polity" : id === 1 ? "person" : "place", noun: "city", lat: [0, 0, 39.7, 34.8, 30.7][id]!, lon: [0, 0, 118.5, 114.3, 104.1][id]!, file: 0, line: 1,
}, entities)));

const event = (type: string, at: number, place: number): object => ({
  type, date: "", at, from: at, to: at, says: "", roles: { agent: [0], commander: [1], place: [place] }, cites: [], file: 0, line: at,
});
const world = new World({
  events: [event("capture", 100, 2), event("besiege", 140, 3), event("capture", 150, 4)] as never, causes: [], extras: [], relations: {},
}, entities);

describe("the moment", () => {
  const moment = new Moment(world);

  it("keeps an event on the map while it fades", () => {
    expect(moment.marksOn(99)).toEqual([]);
    expect(moment.marksOn(100)[0]).toMatchObject({ strength: 1, mark: { kind: "capture" } });
    expect(moment.marksOn(100 + afterglow / 2)[0]!.strength).toBeCloseTo(0.5);
    expect(moment.marksOn(101 + afterglow)).toMatchObject([{ mark: { kind: "siege" } }, { mark: { kind: "capture" } }].slice(0, 1));
  });

  it("lets an army march to the place of its next doing, and not across half the world in ten days", () => {
    const halfway = moment.marchesOn(125);
    expect(halfway.map(({ march }) => [march.from.name, march.to.name])).toEqual([["Pingzhou", "Kaifeng"]]);
    expect(halfway[0]!.gone).toBeGreaterThan(0.4);
    expect(halfway[0]!.gone).toBeLessThan(0.6);
    expect(moment.marchesOn(149).some(({ march }) => march.to.name === "Chengdu")).toBe(false);
  });
});

describe("arrows on the map", () => {
  const seats = [{ site: 1, x: 0, y: 0 }, { site: 2, x: 50, y: 10 }, { site: 3, x: 10, y: -80 }, { site: 4, x: 400, y: 0 }];

  it("lead to the nearest seat that way", () => {
    expect(nextIn(seats, 1, "right")).toBe(2);
    expect(nextIn(seats, 1, "up")).toBe(3);
    expect(nextIn(seats, 2, "right")).toBe(4);
    expect(nextIn(seats, 1, "left")).toBeNull();
    expect(nextIn(seats, 99, "left")).toBeNull();
  });
});
