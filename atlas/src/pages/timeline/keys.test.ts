import { describe, expect, it } from "vitest";
import { timelineKeys, viewActOf } from "./keys";

const key = (name: string, held: Partial<Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey">> = {}) =>
  viewActOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("the keys of the timeline", () => {
  it("zoom, move, scroll and show all", () => {
    expect(key("+")).toEqual(key("="));
    expect(key("+")).toMatchObject({ kind: "zoom" });
    const [nearer, farther] = [key("+"), key("-")];
    expect(nearer?.kind === "zoom" && farther?.kind === "zoom" && nearer.by * farther.by).toBeCloseTo(1);
    expect(key("ArrowLeft")).toEqual({ kind: "pan", by: -0.15 });
    expect(key("ArrowDown")).toEqual({ kind: "scroll", by: 60 });
    expect(key("Home")).toEqual({ kind: "home" });
  });

  it("leave to the browser what is the browser's", () => {
    expect(key("+", { ctrlKey: true })).toBeNull();
    expect(key("ArrowLeft", { altKey: true })).toBeNull();
    expect(key("a")).toBeNull();
  });

  it("are told to the reader, each use once", () => expect(new Set(timelineKeys.map((use) => use.does)).size).toBe(timelineKeys.length));
});
