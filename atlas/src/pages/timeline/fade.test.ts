import { describe, expect, it } from "vitest";
import { clipped, stopsOf } from "./fade";

const text = (began: [number, number], ended: [number, number]): string =>
  stopsOf({ began, ended }).map(({ day, certainty }) => `${String(day)}:${String(certainty)}`).join(" ");

describe("the fading of a bar", () => {
  it("is none where both ends are known", () => expect(text([10, 10], [90, 90])).toBe("10:1 90:1"));

  it("goes between the bounds of its beginning and of its end", () => {
    expect(text([10, 30], [90, 90])).toBe("10:0 30:1 90:1");
    expect(text([10, 10], [70, 90])).toBe("10:1 70:1 90:0");
    expect(text([10, 30], [30, 90])).toBe("10:0 30:1 90:0");
  });

  it("never becomes certain where it may have ended before it began", () => {
    for (const { certainty } of stopsOf({ began: [10, 60], ended: [40, 90] })) expect(certainty).toBeLessThan(1);
    expect(text([10, 60], [40, 90])).toBe("10:0 50:0.5 90:0");
  });

  it("is in order of days, whatever the bounds", () => {
    for (const began of [[0, 0], [0, 50], [0, 100]] as [number, number][])
      for (const ended of [[0, 100], [20, 30], [60, 120], [100, 100]] as [number, number][]) {
        const days = stopsOf({ began, ended }).map((stop) => stop.day);
        expect([...days].sort((one, other) => one - other)).toEqual(days);
      }
  });

  it("bears what has no beginning and no end", () => expect(text([-Infinity, -Infinity], [Infinity, Infinity])).toBe("-Infinity:1 Infinity:1"));
});

describe("what is in view of it", () => {
  const stops = stopsOf({ began: [10, 30], ended: [70, 90] });
  const seen = (from: number, to: number): string => clipped(stops, from, to).map(({ day, certainty }) => `${String(day)}:${String(certainty)}`).join(" ");

  it("has at its ends what the whole has there", () => {
    expect(seen(20, 80)).toBe("20:0.5 30:1 70:1 80:0.5");
    expect(seen(40, 50)).toBe("40:1 50:1");
    expect(seen(0, 100)).toBe("10:0 30:1 70:1 90:0");
  });

  it("is nothing where it does not reach", () => expect([seen(0, 9), seen(91, 99)]).toEqual(["", ""]));

  it("ends with the view where the whole does not end", () => {
    expect(clipped(stopsOf({ began: [-Infinity, -Infinity], ended: [50, Infinity] }), 0, 100)).toEqual([{ day: 0, certainty: 1 }, { day: 50, certainty: 1 }, { day: 100, certainty: 1 }]);
  });
});
