import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World, type Standing } from "../../chronicle/World";
import { amountsOf, balanceOf, heldThrough, paymentsOf } from "./payments";
import { rowsOf, segmentsOf, yearsOf } from "./strips";

const entities: Entity[] = [];
["Jin", "Song", "Kaifeng", "Luoyang"].forEach((name, id) => entities.push(new Entity(id, { name, kind: id < 2 ? "polity" : "place", noun: "city", file: 0, line: 1 }, entities)));
const world = new World({
  events: [], causes: [], extras: ["250,000 taels of silver and 250,000 bolts of silk", "200,000 taels of silver", "horses"],
  relations: {
    pays: [{ s: 1, o: 0, t: [100, 0, 0, 1, 0, -1, 200, 10, 10, 1, 1, -1, 300, 0, 0, 0, -1, -1] }],
    holds: [{ s: 2, t: [-1, 0, 0, 1, -1, -1, 150, 0, 0, 0, -1, -1] }, { s: 3, t: [50, 0, 0, 1, -1, -1] }],
  },
}, entities);

describe("payments", () => {
  it("are read by their goods", () => {
    expect(amountsOf("250,000 taels of silver and 250,000 bolts of silk")).toEqual([{ unit: "taels of silver", amount: 250000 }, { unit: "bolts of silk", amount: 250000 }]);
    expect(amountsOf("silk")).toEqual([{ unit: "silk", amount: null }]);
  });

  it("are paid by one and received by the other", () => {
    expect(paymentsOf(world, entities[1]!).map((one) => [one.unit, one.amount, one.isIn, one.standing.from])).toEqual([
      ["taels of silver", 250000, false, 100], ["bolts of silk", 250000, false, 100], ["taels of silver", 200000, false, 200],
    ]);
    expect(paymentsOf(world, entities[0]!).every((one) => one.isIn)).toBe(true);
  });

  it("sum up on the days on which they change", () => {
    const silver = paymentsOf(world, entities[1]!).filter((one) => one.unit === "taels of silver");
    expect(balanceOf(silver, 0, 400)).toEqual([
      { day: 0, paid: 0, received: 0 }, { day: 100, paid: 250000, received: 0 }, { day: 200, paid: 200000, received: 0 }, { day: 300, paid: 0, received: 0 },
    ]);
  });
});

describe("what a polity holds", () => {
  it("is counted through time as a plain count on each day would have it", () => {
    const counted = heldThrough(world, entities[1]!, 0, 200, 21);
    const plain = Array.from({ length: 21 }, (_, at) => world.functionsOf("holds").filter((known) => known.valueOn(at * 10) === 1).length);
    expect(counted).toEqual(plain);
  });
});

describe("strips", () => {
  const standing = (from: number, to: number, began: [number, number], ended: [number, number]): Standing =>
    ({ subject: entities[0]!, other: null, extra: null, from, to, began, ended, since: null, until: null });

  it("fade between the bounds of an uncertain end, and are sharp where it is certain", () => {
    const [one] = segmentsOf([standing(20, 60, [10, 30], [60, 60])], 0, 100);
    expect([one!.from, one!.full, one!.wane, one!.to]).toEqual([0.1, 0.3, 0.6, 0.6]);
    const [always] = segmentsOf([standing(-Infinity, Infinity, [-Infinity, -Infinity], [Infinity, Infinity])], 0, 100);
    expect([always!.from, always!.full, always!.wane, always!.to]).toEqual([0, 0, 1, 1]);
    expect(segmentsOf([standing(200, 300, [200, 200], [300, 300])], 0, 100)).toEqual([]);
  });

  it("share rows only where they do not overlap", () => {
    expect(rowsOf([{ from: 0.5, to: 0.9 }, { from: 0, to: 0.5 }, { from: 0.4, to: 0.6 }])).toEqual([[{ from: 0, to: 0.5 }, { from: 0.5, to: 0.9 }], [{ from: 0.4, to: 0.6 }]]);
  });

  it("have round years below them", () => expect(yearsOf(1112, 1241, 8)).toEqual([1120, 1140, 1160, 1180, 1200, 1220, 1240]));
});
