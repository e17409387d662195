import { describe, expect, it } from "vitest";
import { actOf, isTakenAt, timeKeys } from "./keys";

const key = (name: string, held: Partial<Pick<KeyboardEvent, "shiftKey" | "ctrlKey" | "metaKey" | "altKey">> = {}) =>
  actOf({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

/** What the DOM would answer for an element that matches one selector. */
const inside = (...selectors: string[]) => ({
  closest: (asked: string) => (asked.split(/,\s*(?![^(]*\))/).some((part) => selectors.includes(part)) ? ({} as Element) : null),
});

describe("the keys of the time control", () => {
  it("move by day, ten days, month and year", () => {
    expect(key("ArrowRight")).toEqual({ kind: "step", step: "day", direction: 1 });
    expect(key("ArrowLeft", { shiftKey: true })).toEqual({ kind: "step", step: "tenDays", direction: -1 });
    expect(key("PageUp")).toEqual({ kind: "step", step: "month", direction: -1 });
    expect(key("PageDown", { shiftKey: true })).toEqual({ kind: "step", step: "year", direction: 1 });
    expect(key(",")).toEqual({ kind: "event", direction: -1 });
    expect(key(" ")).toEqual({ kind: "play" });
  });

  it("leave to the browser what is the browser's", () => {
    expect(key("ArrowLeft", { altKey: true })).toBeNull();
    expect(key("ArrowLeft", { metaKey: true })).toBeNull();
    expect(key("a")).toBeNull();
  });

  it("leave keys to text fields, buttons and panels", () => {
    expect(isTakenAt(inside("textarea"), "ArrowLeft")).toBe(true);
    expect(isTakenAt(inside("button"), " ")).toBe(true);
    expect(isTakenAt(inside("button"), "ArrowLeft")).toBe(false);
    expect(isTakenAt(inside("aside"), "PageDown")).toBe(true);
    expect(isTakenAt(inside("aside"), ".")).toBe(false);
    expect(isTakenAt(inside(), " ")).toBe(false);
    expect(isTakenAt(null, " ")).toBe(false);
  });

  it("are all told to the reader", () => expect(timeKeys.every((use) => use.keys.length > 0 && use.does !== "")).toBe(true));
});
