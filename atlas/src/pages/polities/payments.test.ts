import { describe, expect, it } from "vitest";
import { dayOf, parseDate } from "../../chronicle/days";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { paymentYears, runsOf, sumInWords, sumOf, type PaymentYear } from "./paymentYears";
import { amountsOf, paymentsOf, treatyOf } from "./payments";

const entities: Entity[] = [];
["Jin", "Song", "Xia", "The Treaty of Fording"].forEach((name, id) => entities.push(new Entity(id, { name, kind: id < 3 ? "polity" : "treaty", noun: "", file: 0, line: 1 }, entities)));
const [jin, song] = entities as [Entity, Entity];
const day = (text: string): number => parseDate(text, "julian")![0];

/** Song pays Jin from 1142, less from June 1165, until 1206; and Xia from a day in 1149 or 1150 that nobody knows, until 1161. */
const world = new World({
  events: [{ type: "treaty", at: day("1142-10-07"), date: "1142-10-07", says: "Jin and Song agree the Treaty of Fording.", roles: { agent: [0], patient: [1], name: [3] }, cites: [], file: 0, line: 1 }] as never,
  causes: [{ event: 0 }], extras: ["250,000 taels of silver and 250,000 bolts of silk", "200,000 taels of silver and 200,000 bolts of silk", "30,000 taels of silver", "horses"],
  relations: {
    pays: [
      { s: 1, o: 0, t: [day("1142-10-07"), 0, 0, 1, 0, 0, day("1165-06-01"), 0, 0, 1, 1, -1, day("1206-06-01"), 0, 0, 0, -1, -1] },
      { s: 1, o: 2, t: [day("1150-01-01"), 365, 364, 1, 2, -1, day("1161-01-01"), 0, 0, 0, -1, -1] },
      { s: 2, o: 0, t: [day("1190-01-01"), 0, 0, 1, 3, -1] },
    ],
  },
}, entities);
const years = paymentYears(paymentsOf(world, song), day("1140-01-01"), day("1210-12-31"), "julian");
const of = (year: number, all: readonly PaymentYear[] = years): PaymentYear => all.find((one) => one.year === year)!;
const silver = (year: number): string => sumInWords(sumOf(of(year), "taels of silver", false), "taels of silver");

describe("payments", () => {
  it("are read by their goods", () => {
    expect(amountsOf("250,000 taels of silver and 250,000 bolts of silk")).toEqual([{ unit: "taels of silver", amount: 250000 }, { unit: "bolts of silk", amount: 250000 }]);
    expect(amountsOf("silk")).toEqual([{ unit: "silk", amount: null }]);
  });

  it("are paid by one and received by the other", () => {
    expect(paymentsOf(world, song).map((one) => [one.unit, one.amount, one.isIn, one.other.name])).toEqual([
      ["taels of silver", 250000, false, "Jin"], ["bolts of silk", 250000, false, "Jin"], ["taels of silver", 30000, false, "Xia"],
      ["taels of silver", 200000, false, "Jin"], ["bolts of silk", 200000, false, "Jin"],
    ]);
    expect(paymentsOf(world, jin).every((one) => one.isIn)).toBe(true);
  });

  it("rest on the treaty that their sentence names, if it names one", () => {
    expect(paymentsOf(world, song).map((one) => treatyOf(world, one.standing)?.name ?? null)).toEqual(["The Treaty of Fording", "The Treaty of Fording", null, null, null]);
  });
});

describe("the payments of a year", () => {
  it("are what stood on any of its days, to all who are paid", () => {
    expect([1141, 1142, 1155, 1206, 1207].map(silver)).toEqual(["", "250,000 taels of silver", "280,000 taels of silver", "200,000 taels of silver", ""]);
  });

  it("do not count twice what a later payment replaces within the year", () => {
    expect(silver(1165)).toBe("200,000 taels of silver");
    expect(of(1165).due.filter((due) => due.isReplaced).map((due) => due.payment.amount)).toEqual([250000, 250000]);
  });

  it("are perhaps due while they may not have begun", () => {
    expect(silver(1149)).toBe("250,000, perhaps 280,000 taels of silver");
    expect(silver(1150)).toBe("280,000 taels of silver");
  });

  it("are told without a number where nobody gives one", () => {
    const toJin = paymentYears(paymentsOf(world, jin), day("1195-01-01"), day("1196-01-01"), "julian");
    expect(sumInWords(sumOf(of(1195, toJin), "horses", true), "horses")).toBe("horses (no number is given)");
  });

  it("are drawn in stretches that do not change", () => {
    const runs = runsOf(years, "bolts of silk").map((run) => [run.from, run.paid.sure]);
    expect(runs).toEqual([[1140, 0], [1142, 250000], [1165, 200000], [1207, 0]].map(([year, sum]) => [dayOf({ year: year!, month: 1, day: 1 }, "julian"), sum]));
  });
});
