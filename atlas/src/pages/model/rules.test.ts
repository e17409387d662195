import { describe, expect, it } from "vitest";
import type { ModelDocument, RuleEntry } from "../../api/types";
import { countOf, sectionsOf, sourceOf, wished, type Wish } from "./rules";

const rule = (name: string, source: string, isFree = false): RuleEntry => ({
  name, meaning: `what ${name} means`, values: [1], unit: "share", least: 0, most: 2, source, isJudgement: source.startsWith("editor:"), isFree, file: "a.yaml", line: 1,
});
const model: ModelDocument = {
  rulesHash: "r1", faults: [], chronicle: "", chronicleHash: "c1",
  mechanisms: [
    { name: "war council", meaning: "Courts weigh war.", reads: ["council", "battle"] },
    { name: "battle", meaning: "Armies fight.", reads: ["battle", "sack"] },
  ],
  groups: [
    { name: "battle", meaning: "How battles go.", rules: [rule("steepness", "editor: a guess of some kind", true), rule("loss", "Krentz 1985, p. 13")] },
    { name: "council", rules: [rule("chance", "editor: another guess")] },
    { name: "forecast", meaning: "How runs become a forecast.", rules: [rule("weight", "editor: fitted by least squares", true)] },
    { name: "sack", rules: [rule("terror", "Song shi 358")] },
  ],
};
const sections = sectionsOf(model);
const all: Wish = { words: "", of: "", said: "", isFree: false };
const found = (wish: Partial<Wish>): string[] => wished(sections, { ...all, ...wish }).flatMap((section) => section.rules.map(({ group, name }) => `${group}.${name}`));

describe("the sections of the rules", () => {
  it("are the mechanisms in their order, each with its own rules, and then what is nobody's own", () => {
    expect(sections.map(({ name, turn }) => [name, turn])).toEqual([["war council", 1], ["battle", 2], ["forecast", null], ["sack", null]]);
    expect(sections.map((section) => section.rules.map(({ name }) => name))).toEqual([["chance"], ["steepness", "loss"], ["weight"], ["terror"]]);
  });

  it("say what is read besides, by the names of the mechanisms, and by whom", () => {
    expect(sections.map(({ reads, readBy }) => [reads, readBy])).toEqual([[["battle"], []], [["sack"], ["war council"]], [[], []], [[], ["battle"]]]);
  });

  it("leave out no rule and count none twice", () => {
    expect(countOf(sections)).toBe(model.groups.flatMap((group) => group.rules).length);
  });
});

describe("rules that are asked for", () => {
  it("are found by all words, wherever they stand", () => {
    expect(found({ words: "krentz LOSS" })).toEqual(["battle.loss"]);
    expect(found({ words: "council" })).toEqual(["council.chance"]);
    expect(found({ words: "battle.steep" })).toEqual(["battle.steepness"]);
    expect(found({ words: "krentz terror" })).toEqual([]);
  });

  it("are told apart by who says them, by what may be fitted, and by their mechanism", () => {
    expect(found({ said: "judgement" })).toEqual(["council.chance", "battle.steepness", "forecast.weight"]);
    expect(found({ said: "work" })).toEqual(["battle.loss", "sack.terror"]);
    expect(found({ isFree: true })).toEqual(["battle.steepness", "forecast.weight"]);
    expect(found({ isFree: true, of: "battle" })).toEqual(["battle.steepness"]);
    expect(found({ of: "nothing" })).toEqual([]);
  });

  it("have their judgement without the word that marks it", () => {
    expect(sourceOf(sections[0]!.rules[0]!)).toBe("another guess");
    expect(sourceOf(sections[1]!.rules[1]!)).toBe("Krentz 1985, p. 13");
  });
});
