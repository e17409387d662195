import { describe, expect, it } from "vitest";
import { stopAfter, type Stop } from "./walk";

/** Xia in the west, Jin in the middle, Goryeo in the east, Song in the south, and the ties of Jin to each. */
const stops: Stop[] = [
  { key: "Jin", at: [300, 200] }, { key: "Xia", at: [100, 220] }, { key: "Goryeo", at: [500, 170] }, { key: "Song", at: [320, 400] },
  { key: "vassal:Xia:Jin", at: [200, 210] }, { key: "vassal:Goryeo:Jin", at: [400, 185] }, { key: "vassal:Song:Jin", at: [300, 300] }, { key: "pays:Song:Jin", at: [330, 300] },
];

describe("the arrow keys", () => {
  it("lead from a party over its tie to the next", () => {
    expect(stopAfter(stops, "Jin", "ArrowLeft")).toBe("vassal:Xia:Jin");
    expect(stopAfter(stops, "vassal:Xia:Jin", "ArrowLeft")).toBe("Xia");
    expect(stopAfter(stops, "Xia", "ArrowRight")).toBe("vassal:Xia:Jin");
    expect(stopAfter(stops, "Jin", "ArrowDown")).toBe("vassal:Song:Jin");
  });

  it("lead between ties of one pair", () => {
    expect(stopAfter(stops, "vassal:Song:Jin", "ArrowRight")).toBe("pays:Song:Jin");
    expect(stopAfter(stops, "pays:Song:Jin", "ArrowLeft")).toBe("vassal:Song:Jin");
  });

  it("lead aslant where nothing lies straight ahead, and nowhere past the edge", () => {
    expect(stopAfter(stops, "Xia", "ArrowUp")).toBe("vassal:Xia:Jin");
    expect(stopAfter(stops, "Xia", "ArrowLeft")).toBeNull();
  });

  it("reach everyone from anyone", () => {
    // A heap of stops by arithmetic: near and far, in lines and in clumps.
    const many: Stop[] = Array.from({ length: 90 }, (_, at) => ({ key: String(at), at: [((at * 67) % 101) * 9, ((at * at * 13) % 83) * 7] }));
    for (const start of ["0", "45", "89"]) {
      const reached = new Set([start]);
      for (const stop of reached) for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) { const next = stopAfter(many, stop, key); if (next !== null) reached.add(next); }
      expect(many.filter(({ key }) => !reached.has(key)).map(({ key }) => key)).toEqual([]);
    }
  });
});

describe("Home and End", () => {
  it("lead to the westernmost and the easternmost", () => {
    expect(stopAfter(stops, "Jin", "Home")).toBe("Xia");
    expect(stopAfter(stops, "Jin", "End")).toBe("Goryeo");
    expect(stopAfter([], "Jin", "Home")).toBeNull();
  });

  it("are the only other keys that lead anywhere", () => expect(stopAfter(stops, "Jin", "a")).toBeNull());
});
