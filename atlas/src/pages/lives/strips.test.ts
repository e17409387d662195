import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import type { Standing } from "../../chronicle/World";
import { dayAt, rowsOf, segmentsOf } from "./strips";

const song = new Entity(0, { name: "Song", kind: "polity", noun: "polity", file: 0, line: 1 }, []);
const standing = (from: number, to: number, began: [number, number] = [from, from], ended: [number, number] = [to, to]): Standing =>
  ({ subject: song, other: null, extra: null, from, to, began, ended, since: null, until: null });

/** A segment as its extent and its stops. */
const drawn = (one: Standing): string[] =>
  segmentsOf([one], 0, 100).map(({ from, to, stops }) => `${String(from)}..${String(to)} ${stops.map(({ at, certainty }) => `${at.toFixed(2)}:${String(certainty)}`).join(" ")}`);

describe("strips", () => {
  it("fade between the bounds of an uncertain end, and are sharp where it is certain", () => {
    expect(drawn(standing(20, 60, [10, 30]))).toEqual(["0.1..0.6 0.00:0 0.40:1 1.00:1"]);
    expect(drawn(standing(20, 60, [20, 20], [50, 70]))).toEqual(["0.2..0.7 0.00:1 0.60:1 1.00:0"]);
    expect(drawn(standing(-Infinity, Infinity))).toEqual(["0..1 0.00:1 1.00:1"]);
  });

  it("fade to their edge where nobody bounds an end", () => {
    expect(drawn(standing(20, 60, [-Infinity, 20], [60, Infinity]))).toEqual(["0..1 0.00:0 0.20:1 0.60:1 1.00:0"]);
  });

  it("are nowhere quite certain where all may have ended before it began", () => {
    for (const { stops } of segmentsOf([standing(40, 50, [10, 60], [40, 90])], 0, 100)) for (const { certainty } of stops) expect(certainty).toBeLessThan(1);
  });

  it("leave out what lies outside of their days", () => expect(drawn(standing(200, 300))).toEqual([]));

  it("share a row where one gives way to the next, though on an uncertain day, and only there", () => {
    const bars = segmentsOf([standing(0, 50, [0, 0], [40, 60]), standing(50, 90, [40, 60]), standing(45, 60)], 0, 100);
    expect(rowsOf(bars).map((row) => row.map((bar) => bar.standing.from))).toEqual([[0, 50], [45]]);
  });

  it("have a day at every part of their width", () => expect([-1, 0, 0.254, 1, 2].map((part) => dayAt(part, 1000, 1100))).toEqual([1000, 1000, 1025, 1100, 1100]));
});
