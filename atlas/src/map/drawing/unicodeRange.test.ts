import { describe, expect, it } from "vitest";
import { holdsAny, rangesOf } from "./unicodeRange";

describe("the letters of a font face", () => {
  it("are read as single ones, from one to another, and with any last digits", () => {
    expect(rangesOf("U+0-FF, u+4??, U+5f00")).toEqual([[0, 0xff], [0x400, 0x4ff], [0x5f00, 0x5f00]]);
    expect(rangesOf("U+0-10FFFF")).toEqual([[0, 0x10ffff]]);
  });

  it("are looked for in a text, beyond the first plane too, but for its spaces", () => {
    const chinese = rangesOf("U+4e00-9fff, U+20000-2a6df");
    expect(holdsAny(chinese, "Kaifeng \u958b\u5c01")).toBe(true);
    expect(holdsAny(chinese, "\u{20021}")).toBe(true);
    expect(holdsAny(chinese, "Kaifeng")).toBe(false);
    expect(holdsAny(rangesOf("U+0-40"), "Kaifeng \u958b\u5c01")).toBe(false);
  });
});
