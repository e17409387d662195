import { describe, expect, it } from "vitest";
import type { VocabularyDocument } from "../../api/types";
import { changesBetween, sameLetter } from "./changing";
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

  it("take words of the language for such only where a line begins", () => {
    const spoken = new Tokens(["Jin"], new Set(["given", "from", "what", "if", "expect"]));
    const kinds = (line: string): string[] => {
      const found: string[] = [];
      for (let at = 0; at < line.length;) {
        const { length, kind } = spoken.at(line, at);
        if (kind === "keyword") found.push(line.slice(at, at + length));
        at += length;
      }
      return found;
    };
    expect(kinds("1127 Jin captures Kaifeng from Song as given.")).toEqual([]);
    expect(kinds("what if \"from\"")).toEqual(["what", "if"]);
    expect(kinds("from 1123-06-01")).toEqual(["from"]);
    expect(kinds("[1126-02..1127] given Jin holds Kaifeng if")).toEqual(["given"]);
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

/** A place to keep things in, as a browser has it. */
function storeOf(known = new Map<string, string>()): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> {
  return {
    get length() { return known.size; },
    key: (at) => [...known.keys()][at] ?? null,
    getItem: (key) => known.get(key) ?? null,
    setItem: (key, value) => void known.set(key, value),
    removeItem: (key) => void known.delete(key),
  };
}

describe("drafts", () => {
  it("are kept by chronicle and file, each by itself, the newest first", () => {
    const store = storeOf();
    const drafts = new Drafts("Wars", store, new Map());
    const [old, fresh] = [{ id: "i", text: "x", tag: "1", at: 1 }, { id: "j", text: "y", tag: null, at: 2 }];
    expect(drafts.keep("a.annals", old)).toBe(true);
    expect(drafts.keep("a.annals", fresh)).toBe(true);
    drafts.keep("a.annals b", { ...old, text: "of another file" });
    expect(new Drafts("Wars", store, new Map()).of("a.annals")).toEqual([fresh, old]);
    expect(new Drafts("Other", store, new Map()).of("a.annals")).toEqual([]);
    drafts.drop("a.annals", "j");
    expect(drafts.of("a.annals")).toEqual([old]);
  });

  it("stay with the page where the store is full or missing, and it is told", () => {
    for (const store of [null, { ...storeOf(), setItem: () => { throw new Error("full"); } }]) {
      const drafts = new Drafts("Wars", store, new Map());
      expect(drafts.hasUnkept).toBe(false);
      expect(drafts.keep("a", { id: "i", text: "x", tag: null, at: 1 })).toBe(false);
      expect(drafts.hasUnkept).toBe(true);
      expect(drafts.of("a").map(({ text }) => text)).toEqual(["x"]);
      drafts.drop("a", "i");
      expect(drafts.hasUnkept).toBe(false);
    }
  });

  it("are passed over where something else lies under their key", () => {
    const known = new Map<string, string>();
    const drafts = new Drafts("Wars", storeOf(known), new Map());
    drafts.keep("a", { id: "i", text: "x", tag: null, at: 1 });
    for (const rubbish of ["{", "null", "{\"text\":4}", ""]) {
      for (const key of known.keys()) known.set(key, rubbish);
      expect(drafts.of("a")).toEqual([]);
    }
  });
});

describe("a text set in columns", () => {
  const made = (before: string, after: string): string => {
    let text = before;
    for (const { from, to, insert } of changesBetween(before, after).reverse()) text = text.slice(0, from) + insert + text.slice(to);
    return text;
  };

  it("comes from the one before by its changed lines only", () => {
    expect(changesBetween("a\nb c\nd", "a\nb  c\nd")).toEqual([{ from: 2, to: 5, insert: "b  c" }]);
    expect(changesBetween("a\nb", "a\nb")).toEqual([]);
    expect(changesBetween("a\nb\nc", "a\nx\ny\nc")).toEqual([{ from: 2, to: 3, insert: "x\ny" }]);
  });

  it("comes from any other, too", () => {
    const texts = ["", "\n", "a", "a\n", "\na", "a\na", "aa\na\n", "a\n\n\na", "b\na\nb"];
    for (const before of texts) for (const after of texts) expect(made(before, after)).toBe(after);
  });

  it("leaves the cursor behind the letters behind which it stood", () => {
    expect(sameLetter("1107 Red", 8, "1107       Red")).toBe(14);
    expect(sameLetter("1107 Red", 4, "1107       Red")).toBe(4);
    expect(sameLetter("1107       Red", 11, "1107 Red")).toBe(5);
    expect(sameLetter("Red", 3, "")).toBe(0);
  });
});
