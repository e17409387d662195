import { describe, expect, it } from "vitest";
import type { ReadProposal, ReadText } from "../../api/types";
import { actOf, readKeys } from "./keys";
import { KeptTexts } from "./kept";
import { OpenText } from "./OpenText.svelte";
import { segmentsOf } from "./segments";

describe("a paragraph in stretches", () => {
  it("is cut where something begins or ends, and loses no letter", () => {
    const text = "In 1115 Jin took the town.";
    const segments = segmentsOf(text, [{ start: 3, end: 7 }], [{ start: 0, end: 25 }, { start: 8, end: 20 }]);
    expect(segments.map((segment) => segment.text).join("")).toBe(text);
    expect(segments.map((segment) => segment.text)).toEqual(["In ", "1115", " ", "Jin took the", " town", "."]);
    expect(segments[1]).toMatchObject({ dates: [0], proposals: [0] });
    expect(segments[3]!.proposals).toEqual([1, 0]);
    expect(segments[5]).toMatchObject({ dates: [], proposals: [] });
  });

  it("is one stretch where nothing is marked, and none where it is empty", () => {
    expect(segmentsOf("abc", [], [])).toEqual([{ text: "abc", dates: [], proposals: [] }]);
    expect(segmentsOf("", [], [{ start: 0, end: 0 }])).toEqual([]);
    expect(segmentsOf("abc", [], [{ start: 1, end: 99 }]).map(({ text }) => text)).toEqual(["a", "bc"]);
  });
});

const proposal = (id: string, more: Partial<ReadProposal> = {}): ReadProposal => ({
  id, paragraph: 0, start: 0, end: 3, quote: "abc", type: "capture", roles: [], date: "1115", sentence: "Red captures Linhuang.", line: "1115  Red captures Linhuang.",
  doubts: [], unknown: [{ name: "Linhuang", declaration: "Linhuang is a city." }], ...more,
});
const read = (...proposals: ReadProposal[]): ReadText => ({
  name: "a.txt", format: "plain", source: { id: "a", title: "A", rank: 5, isDeclared: false }, calendar: "Julian", paragraphs: [{ number: 7, kind: "paragraph", text: "abc", dates: [] }], proposals,
});
const opened = (...proposals: ReadProposal[]): OpenText => {
  const text = new OpenText("a.txt", "abc", 1);
  text.show(read(...proposals));
  return text;
};
const accepted = { is: "accepted", line: null, declarations: null } as const;

describe("a text that is read", () => {
  it("counts what was decided, and takes it back step by step", () => {
    const text = opened(proposal("1"), proposal("2"), proposal("3"));
    text.decide("1", accepted);
    text.decide("2", { ...accepted, is: "rejected" });
    text.decide("1", { ...accepted, is: "rejected" });
    expect(text.counts).toEqual({ accepted: 0, rejected: 2, written: 0, open: 1 });
    expect([text.undo(), text.undo()]).toEqual([true, true]);
    expect(text.counts).toEqual({ accepted: 1, rejected: 0, written: 0, open: 2 });
    expect(text.selected).toBe("2");
    expect([text.undo(), text.undo()]).toEqual([true, false]);
  });

  it("writes the accepted lines with what they need, and an edited one as it was edited", () => {
    const text = opened(proposal("1"), proposal("2"), proposal("3"));
    text.decide("2", { is: "accepted", line: "1116  Red captures Dale.", declarations: null });
    text.decide("1", accepted);
    expect(text.toWrite("b.annals", text.accepted(), "Julian")).toEqual({
      path: "b.annals", source: { id: "a", title: "A", rank: 5, isDeclared: false }, calendar: "Julian", despiteClashes: false, declarations: ["Linhuang is a city."],
      lines: [{ id: "1", text: "1115  Red captures Linhuang.", quote: "abc", paragraph: 7 }, { id: "2", text: "1116  Red captures Dale.", quote: "abc", paragraph: 7 }],
    });
  });

  it("does not write twice what is written, nor change it", () => {
    const text = opened(proposal("1"), proposal("2"));
    text.decide("1", accepted);
    text.wrote(["1"]);
    expect(text.decide("1", undefined)).toBe(false);
    expect(text.undo()).toBe(false);
    expect(text.accepted()).toEqual([]);
    expect(text.counts).toEqual({ accepted: 0, rejected: 0, written: 1, open: 1 });
  });

  it("goes from one proposal to the next, and to the open ones from the beginning again", () => {
    const text = opened(proposal("1"), proposal("2"), proposal("3"));
    text.step(-1);
    expect(text.selected).toBe("1");
    text.step(1);
    text.decide("3", accepted);
    text.toOpen();
    expect(text.selected).toBe("1");
    text.step(5);
    expect(text.selected).toBe("3");
  });

  it("knows again what was decided when the same text is read anew", () => {
    const text = opened(proposal("1"), proposal("2"));
    text.decide("1", { is: "accepted", line: "1117  Red falls.", declarations: ["x"] });
    const again = new OpenText("a.txt", "abc", 1, text.kept);
    again.show(read(proposal("1"), proposal("2")));
    expect(again.decisions).toEqual(text.decisions);
    expect(again.selected).toBe("2");
    expect(again.lineOf(again.proposals[0]!)).toBe("1117  Red falls.");
  });
});

describe("the keys", () => {
  it("are told in the help, each with what it does", () => {
    const told = readKeys.flatMap(({ keys }) => keys);
    for (const key of ["j", "k", "o", "a", "r", "e", "u", "w"]) {
      expect(told).toContain(key);
      expect(actOf(key)).not.toBeNull();
    }
    expect(actOf("x")).toBeNull();
  });
});

describe("a browser without a place to keep texts", () => {
  it("says so, and has none", async () => {
    const store = new KeptTexts("Wars", null);
    expect(await store.keep(opened(proposal("1")).kept)).toBe(false);
    expect(await store.all()).toEqual([]);
    await store.drop("a.txt");
  });
});
