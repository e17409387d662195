import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import type { HistoryEvent } from "../../chronicle/World";
import type { Bar } from "./Bar";
import type { Lane } from "./lanes";
import { countIn, datesOf, entriesIn, firstView } from "./looks";

const chronicle = { iso: (day: number) => String(day) };
const event = (at: number): HistoryEvent => ({ at, date: String(at), says: `It happens on ${String(at)}.` }) as HistoryEvent;
const jin = new Entity(0, { name: "Jin", kind: "polity", noun: "polity", file: 0, line: 1 }, []);
const bar = (began: [number, number], ended: [number, number], isOpen = false): Bar =>
  ({ relation: "exists", key: "", label: "Jin", from: began[1], to: ended[0], began, ended, isOpen, chain: "", states: [jin], standings: [{ subject: jin, other: null }] }) as unknown as Bar;
const lane = (...events: HistoryEvent[]): Lane => ({ events }) as unknown as Lane;

describe("what is in view", () => {
  it("stands in order of time, and once where two lanes hold it", () => {
    const shared = event(20);
    const entries = entriesIn([lane(event(5), shared, event(40)), lane(shared)], [bar([10, 15], [30, 30])], { from: 10, to: 40 }, chronicle);
    expect(entries.map((entry) => entry.says)).toEqual(["Jin exists", "It happens on 20."]);
  });

  it("knows of each whether its days are certain", () => {
    const uncertain = { ...event(20), from: 1, to: 30 };
    const exact = { ...event(21), from: 21, to: 21 };
    const entries = entriesIn([lane(uncertain, exact)], [bar([10, 15], [30, 30]), bar([12, 12], [30, 30]), bar([-Infinity, 9], [Infinity, Infinity], true)], { from: 5, to: 40 }, chronicle);
    expect(entries.map((entry) => [entry.day, entry.isExact])).toEqual([[9, true], [12, true], [15, false], [20, false], [21, true]]);
  });

  it("holds what may still last, and not what is surely over", () => {
    const view = { from: 100, to: 200 };
    expect(entriesIn([], [bar([0, 0], [90, 110])], view, chronicle).length).toBe(1);
    expect(entriesIn([], [bar([0, 0], [90, 90])], view, chronicle).length).toBe(0);
    expect(entriesIn([], [bar([-Infinity, -Infinity], [Infinity, Infinity], true)], view, chronicle).length).toBe(1);
  });
});

describe("the dates of what lasts", () => {
  it("say how uncertain they are", () => {
    expect(datesOf(bar([10, 10], [30, 30]), chronicle)).toBe("10 – 30");
    expect(datesOf(bar([5, 10], [30, Infinity]), chronicle)).toBe("5 to 10 – from 30");
    expect(datesOf(bar([10, 10], [Infinity, Infinity], true), chronicle)).toBe("before the chronicle – after the chronicle");
  });
});

describe("the first view", () => {
  it("is the one asked for, or about the event asked for, or all", () => {
    const whole = { from: 0, to: 99999 };
    expect(firstView({ from: 1, to: 2 }, event(5000), whole)).toEqual({ from: 1, to: 2 });
    expect(firstView(null, event(5000), whole)).toEqual({ from: 3500, to: 6500 });
    expect(firstView(null, null, whole)).toBe(whole);
  });
});

it("counts the events that may lie in a span, its end left out", () => {
  expect(countIn([{ from: 1, to: 1 }, { from: 2, to: 2 }, { from: 3, to: 3 }], { from: 1, to: 3 })).toBe(2);
  expect(countIn([{ from: -9, to: 1 }, { from: 2, to: 90 }, { from: 0 }, {}], { from: 1, to: 3 })).toBe(4);
  expect(countIn([{ from: -9, to: 0 }, { from: 3, to: 90 }, { from: 3 }], { from: 1, to: 3 })).toBe(0);
});
