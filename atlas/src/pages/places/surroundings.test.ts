import { describe, expect, it } from "vitest";
import { Chronicle } from "../../chronicle/Chronicle";
import { distanceBetween, neighboursOf, regionsOf } from "./surroundings";

const place = (name: string, lat: number, lon: number, members?: number[]): object => ({ name, kind: "place", noun: "city", lat, lon, file: 0, line: 1, ...(members ? { members } : {}) });
const chronicle = new Chronicle({
  entities: [place("Kaifeng", 34.8, 114.31), place("Luoyang", 34.68, 112.47), place("Zhengzhou", 34.75, 113.65), place("Henan", 34.5, 113, [0, 1])],
  routes: [{ kind: "road", stops: [0, 2, 1], difficulty: 1, file: 0, line: 1 }, { kind: "canal", stops: [1, 0], difficulty: 1, file: 0, line: 2 }],
  courts: [], files: [], atlas: { colours: {}, courses: [] },
} as never);
const named = (name: string) => chronicle.named(name)!;

describe("what lies around a place", () => {
  it("is told with its distance over the great circle", () => {
    expect(distanceBetween(named("Kaifeng"), named("Luoyang"))).toBeCloseTo(168.7, 0);
    expect(neighboursOf(chronicle, named("Kaifeng")).map((one) => [one.place.name, one.route])).toEqual([["Zhengzhou", "road"], ["Luoyang", "canal"]]);
  });

  it("includes the regions that hold it", () => expect(regionsOf(chronicle, named("Luoyang")).map((one) => one.name)).toEqual(["Henan"]));
});
