import { describe, expect, it } from "vitest";
import type { VocabularyDocument } from "../../api/types";
import { complete } from "./completing";
import { Drafts } from "./drafts";
import { lineDiff } from "./lineDiff";
import { forward, offsetOf } from "./positions";
import { Tokens } from "./tokens";

describe("positions", () => {
  const text = "a\n𠀀b開封 x\nlast";

  it("count code points, as messages do, and not halves of them", () => {
    expect(text.slice(offsetOf(text, 2, 1))).toBe("𠀀b開封 x\nlast");
    expect(text.slice(offsetOf(text, 2, 2))).toBe("b開封 x\nlast");
    expect(text.slice(offsetOf(text, 2, 3), forward(text, offsetOf(text, 2, 3), 2))).toBe("開封");
  });

  it("end with the line, and with the text", () => {
    expect(offsetOf(text, 1, 99)).toBe(1);
    expect(offsetOf(text, 99, 1)).toBe(text.length);
  });
});

describe("the colours of a line", () => {
  const tokens = new Tokens(["Jin", "Southern Song", "Kaifeng", "開封"], new Set(["given", "expect"]));
  const cut = (line: string): [string, string | null][] => {
    const found: [string, string | null][] = [];
    for (let at = 0; at < line.length;) {
      const { length, kind } = tokens.at(line, at);
      if (kind) found.push([line.slice(at, at + length), kind]);
      at += length;
    }
    return found;
  };

  it("tell dates, names, words and citations apart", () => {
    expect(cut("1127-01-09   Jin captures Kaifeng from Southern Song.  [songshi 23]")).toEqual([
      ["1127-01-09", "date"], ["Jin", "name"], ["Kaifeng", "name"], ["Southern Song", "name"], ["[songshi 23]", "citation"],
    ]);
    expect(cut("[1126-02..1127]  given Jin holds 開封.")).toEqual([["[1126-02..1127]", "date"], ["given", "keyword"], ["Jin", "name"], ["開封", "name"]]);
    expect(cut("; a comment, Jin or not")).toEqual([["; a comment, Jin or not", "comment"]]);
  });

  it("leave no line uncut, whatever it holds", () => {
    for (const line of ["\"open", "[open", "𠀀𠀀", "Jinan", "a\tb"]) cut(line);
    expect(cut("Jinan falls.")).toEqual([]);
  });
});

describe("completion", () => {
  const vocabulary: VocabularyDocument = {
    names: [{ text: "Kaifeng", kind: "place" }, { text: "Southern Song", kind: "period" }, { text: "songshi", kind: "source" }, { text: "Bianjing", kind: "place", of: "Kaifeng" }],
    sentences: [{ pattern: "AGENT captures PLACE", verb: "captures", type: "capture", meaning: "", isState: false }],
    units: [], keywords: [],
  };
  const offered = (line: string): string[] => complete(line, vocabulary)?.options.map((option) => option.label) ?? [];

  it("offers names, of several words too, and verbs", () => {
    expect(offered("1127 Jin cap")).toEqual(["captures"]);
    expect(offered("1127 Jin captures Kai")).toEqual(["Kaifeng"]);
    expect(offered("1127 Jin attacks Southern S")).toEqual(["Southern Song"]);
    expect(complete("Jin captures Kai", vocabulary)?.from).toBe(13);
  });

  it("offers sources within brackets, and nothing where nothing fits", () => {
    expect(offered("Jin falls. [so")).toEqual(["songshi"]);
    expect(offered("Jin captures Xyz")).toEqual([]);
  });
});

describe("two texts side by side", () => {
  it("share the lines that both have, in order", () => {
    expect(lineDiff("a\nb\nc\nd", "a\nx\nc\nd\ne")).toEqual([
      { left: "a", right: "a" }, { left: "b", right: null }, { left: null, right: "x" }, { left: "c", right: "c" }, { left: "d", right: "d" }, { left: null, right: "e" },
    ]);
    expect(lineDiff("same", "same")).toEqual([{ left: "same", right: "same" }]);
  });

  it("lose no line of either", () => {
    const [left, right] = ["q\nw\ne\nr\nt", "w\nq\nr\nz\nt\nt"];
    const lines = lineDiff(left, right);
    expect(lines.map((line) => line.left).filter((line) => line !== null).join("\n")).toBe(left);
    expect(lines.map((line) => line.right).filter((line) => line !== null).join("\n")).toBe(right);
  });
});

describe("drafts", () => {
  it("are kept by chronicle and file, and survive a broken store", () => {
    const known = new Map<string, string>();
    const store = { getItem: (key: string) => known.get(key) ?? null, setItem: (key: string, value: string) => void known.set(key, value), removeItem: (key: string) => void known.delete(key) };
    const drafts = new Drafts("Wars", store);
    expect(drafts.keep("a.annals", { text: "x", tag: "1" })).toBe(true);
    expect(new Drafts("Wars", store).get("a.annals")).toEqual({ text: "x", tag: "1" });
    expect(new Drafts("Other", store).get("a.annals")).toBeNull();
    drafts.drop("a.annals");
    expect(drafts.get("a.annals")).toBeNull();
    expect(new Drafts("Wars", { ...store, setItem: () => { throw new Error("full"); } }).keep("a", { text: "", tag: null })).toBe(false);
    expect(new Drafts("Wars", null).keep("a", { text: "", tag: null })).toBe(false);
  });
});
