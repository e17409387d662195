import { describe, expect, it } from "vitest";
import type { FunctionEntry, WorldDocument } from "../../api/types";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { kindsOf, kindsText, tiesOf, tiesOn } from "./ties";
import { briefAmounts, bulkOf, labelOf, sentenceOf } from "./wording";

const entities = ["Jin", "Song", "Xia"].map((name, id) => new Entity(id, { name, kind: "polity", noun: "polity", file: 0, line: 1 }, []));
const [jin, song, xia] = entities as [Entity, Entity, Entity];

function worldOf(relations: Record<string, FunctionEntry[]>, extras: string[] = []): World {
  const document: WorldDocument = { events: [], causes: [], relations, extras };
  return new World(document, entities);
}

/** War from some day of 10–20 (replayed on 15) to day 50; Xia turns from Jin to Song within 30–40; Song pays twice as much from 60 or so. */
const world = worldOf({
  war: [{ s: 0, o: 1, t: [15, 5, 5, 1, -1, -1, 50, 0, 0, 0, -1, -1] }],
  vassal: [{ s: 2, t: [1, 0, 0, 0, -1, -1, 35, 5, 5, 1, -1, -1] }],
  pays: [{ s: 1, o: 0, t: [5, 0, 0, 1, 0, -1, 60, 5, 5, 1, 1, -1] }],
}, ["100,000 taels of silver", "200,000 taels of silver and 5 bolts of silk"]);

const on = (day: number): string[] => tiesOn(world, day).map(({ key, sure }) => `${key} ${sure}`);

describe("the ties on a day", () => {
  it("are those that stand by replay, and those that the dates leave open", () => {
    expect(on(2)).toEqual(["vassal:Xia:Jin so"]);
    expect(on(12)).toEqual(["war:Jin:Song perhaps", "vassal:Xia:Jin so", "pays:Song:Jin so"]);
    expect(on(18)).toEqual(["war:Jin:Song likely", "vassal:Xia:Jin so", "pays:Song:Jin so"]);
    expect(on(25)[0]).toBe("war:Jin:Song so");
  });

  it("end on the day of their end", () => {
    expect(on(49)).toContain("war:Jin:Song so");
    expect(on(50).join()).not.toContain("war");
  });

  it("show both suzerains while the change may have come", () => {
    expect(on(33).slice(1, 3)).toEqual(["vassal:Xia:Jin likely", "vassal:Xia:Song perhaps"]);
    expect(on(38).slice(1, 3)).toEqual(["vassal:Xia:Song likely", "vassal:Xia:Jin perhaps"]);
  });

  it("are not doubtful where only the amount is", () => {
    expect(on(58)).toEqual(["vassal:Xia:Song so", "pays:Song:Jin so"]);
  });

  it("can be asked for by kind and by party", () => {
    expect(tiesOn(world, 25, ["pays"]).map(({ kind }) => kind)).toEqual(["pays"]);
    expect(tiesOf(tiesOn(world, 25), xia).map(({ key }) => key)).toEqual(["vassal:Xia:Jin"]);
    expect(tiesOf(tiesOn(world, 25), song)).toHaveLength(2);
    expect(tiesOf(tiesOn(world, 25), jin)).toHaveLength(3);
  });
});

describe("the kinds of an address", () => {
  it("are all where none is named, and read back as written", () => {
    expect(kindsOf(undefined)).toHaveLength(5);
    expect(kindsText(kindsOf(undefined))).toBeNull();
    for (const text of ["war", "war,pays", "none"]) expect(kindsText(kindsOf(text))).toBe(text);
    expect(kindsOf("pays,war,nonsense")).toEqual(["war", "pays"]);
  });
});

describe("the words of a tie", () => {
  it("are a sentence, with the doubt in it", () => {
    expect(tiesOn(world, 12).map(sentenceOf)).toEqual([
      "Jin perhaps is at war with Song.", "Xia is a vassal of Jin.", "Song pays 100,000 taels of silver a year to Jin.",
    ]);
    expect(tiesOn(world, 12).map(labelOf)).toEqual(["at war?", "vassal", "100k taels"]);
  });

  it("tell amounts briefly and weigh them", () => {
    expect(briefAmounts("200,000 taels of silver and 1,500,000 strings of cash and 72,500 bolts and gyrfalcons")).toBe("200k taels, 1.5m strings, 72,500 bolts, gyrfalcons");
    expect(bulkOf("200,000 taels of silver and 5 bolts of silk")).toBe(200_005);
    expect(bulkOf("gyrfalcons")).toBe(0);
    expect(bulkOf(null)).toBe(0);
  });
});
