import { describe, expect, it } from "vitest";
import { Court } from "../../chronicle/courts";
import { groupsOf } from "./kinds";
import { courtYears, sectionsOf } from "./years";

const song = new Court({
  id: "song", name: "Song", script: "宋",
  eras: [
    { name: "Jingkang", script: "靖康", from: 2132336, to: 2132850, firstYear: 1126 },
    { name: "Jianyan", script: "建炎", from: 2132851, to: 2134000, firstYear: 1127 },
  ],
  months: { first: 2132336, year: 1126, months: "a0b9c0d9e0f9g0h9i0j9k0K9l0a0b9c0d9e0f9g0h9i0j9k0l9" },
});

describe("years", () => {
  it("hold the lines that are shown, each once", () => {
    expect(sectionsOf([1, 2, 4], Int32Array.of(5, 6, 6, 7, 9))).toEqual([{ year: 6, first: 0, count: 2 }, { year: 9, first: 2, count: 1 }]);
    expect(sectionsOf([], Int32Array.of(1))).toEqual([]);
  });

  it("name every era that a court counted in them, by its number there", () => {
    const names = (year: number): string[] => courtYears(year, "julian", [song]).flatMap(({ eras }) => eras.map((era) => `${era.name} ${String(era.year)} ${era.chinese}`));
    expect(names(1126)).toEqual(["Jingkang 1 靖康元年"]);
    expect(names(1127)).toEqual(["Jingkang 2 靖康二年", "Jianyan 1 建炎元年"]);
    // An era that ended in January, before the lunar new year, had not reached another year of its own.
    const short = new Court({ ...song.entry, eras: [{ ...song.entry.eras[0]!, to: 2132710 }] });
    expect(courtYears(1127, "julian", [short])[0]!.eras.map((era) => era.year)).toEqual([1]);
    expect(courtYears(1100, "julian", [song])).toEqual([]);
  });
});

describe("kinds", () => {
  it("are grouped if they occur, and those that no group knows come last", () => {
    expect(groupsOf(new Set(["die", "zeppelin", "battle"]))).toEqual([
      { title: "War", kinds: ["battle"] }, { title: "Lives", kinds: ["die"] }, { title: "Other", kinds: ["zeppelin"] },
    ]);
  });
});
