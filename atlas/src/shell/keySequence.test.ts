import { describe, expect, it } from "vitest";
import { KeySequence, patience } from "./keySequence";

describe("key sequences", () => {
  it("lead to a page by g and its letter", () => {
    const keys = new KeySequence();
    expect(keys.take("g", 0)).toEqual({ kind: "pending" });
    expect(keys.take("m", 200)).toEqual({ kind: "page", key: "m" });
    expect(keys.take("m", 300)).toBeNull();
  });

  it("forget the g after a while", () => {
    const keys = new KeySequence();
    keys.take("g", 0);
    expect(keys.take("m", patience + 1)).toBeNull();
  });

  it("open the search and the keyboard", () => {
    const keys = new KeySequence();
    expect(keys.take("/", 0)).toEqual({ kind: "search" });
    expect(keys.take("?", 0)).toEqual({ kind: "keyboard" });
  });
});
