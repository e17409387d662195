import { describe, expect, it } from "vitest";
import { Words } from "./Words";

/** A font in which i is narrow. */
const words = (): Words => new Words((text) => [...text].reduce((sum, letter) => sum + (letter === "i" ? 3 : 10), 0));

describe("words", () => {
  it("stay whole where they fit", () => expect(words().cut("Kaifeng", 63)).toBe("Kaifeng"));

  it("are cut where they do not, and then fit", () => {
    for (const text of ["Kaifeng surrenders to Jin", "iiiiiiiiiiiiMMMMMMMM", "MMMMMMiiiiiiiiiii"])
      for (let room = 30; room < 200; room += 7) expect(words().width(words().cut(text, room))).toBeLessThanOrEqual(room);
  });

  it("are left out rather than cut to nothing", () => expect(words().cut("Kaifeng", 25)).toBe(""));

  it("are measured once", () => {
    let count = 0;
    const known = new Words((text) => { count++; return text.length; });
    known.width("Jin");
    known.width("Jin");
    expect(count).toBe(1);
  });
});
