import { describe, expect, it } from "vitest";
import type { EntityEntry, EventEntry } from "../../api/types";
import { isoOf } from "../../chronicle/days";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { barsOf } from "./Bar";
import { importance, polityLanes, themeLanes } from "./lanes";
import { compact, hull, place } from "./layout";

const names: [string, string, number?][] = [["Jin", "polity"], ["Song", "polity"], ["Southern Song", "period", 1], ["Gaozong", "person"], ["Xiaozong", "person"], ["Peace", "treaty"], ["Kaifeng", "place"], ["Aguda", "person"]];
const entities: Entity[] = [];
names.forEach(([name, kind, of], id) => {
  const entry: EntityEntry = { name, kind, noun: kind, file: 0, line: 1, ...(of === undefined ? {} : { of }) };
  entities.push(new Entity(id, entry, entities));
});
const event = (type: string, at: number, roles: Record<string, number[]>, cites = 1): EventEntry =>
  ({ type, date: String(at), at, from: at, to: at, says: `${type} ${String(at)}`, roles, cites: Array.from({ length: cites }, () => ({ source: 0 })), file: 0, line: at });
const world = new World({
  events: [event("capture", 100, { agent: [0] }), event("treaty", 150, { agent: [0], patient: [2] }), event("eclipse", 160, {}), event("battle", 170, { agent: [0] }, 4)],
  causes: [{ event: 1 }],
  extras: [],
  relations: {
    war: [{ s: 0, o: 1, t: [100, 0, 0, 1, -1, 0, 150, 10, 10, 0, -1, 0] }],
    rules: [{ s: 0, t: [85, 0, 0, 7, -1, 0] }, { s: 1, t: [90, 0, 0, 3, -1, -1, 160, 5, 5, 4, -1, 0, 190, 0, 0, -1, -1, 0] }],
    bound: [{ s: 5, o: 0, t: [150, 0, 0, 1, -1, 0] }, { s: 5, o: 1, t: [150, 0, 0, 1, -1, 0] }],
    exists: [{ s: 0, t: [80, 0, 0, 1, -1, -1] }, { s: 1, t: [80, 0, 0, 1, -1, -1] }],
    besieges: [{ s: 0, o: 6, t: [120, 0, 0, 1, -1, 0, 130, 0, 0, 0, -1, 0] }],
  },
}, entities);
const chronicle = { iso: (day: number) => isoOf(day, "julian") };

describe("bars", () => {
  it("bind the parties of a treaty into one", () => {
    const bars = barsOf("bound", world, chronicle);
    expect(bars.map((bar) => [bar.label, bar.from, bar.to, bar.states.map((state) => state.name)])).toEqual([["Peace", 150, Infinity, ["Jin", "Song"]]]);
  });

  it("are open where nothing made them begin", () => expect(barsOf("rules", world, chronicle).map((bar) => bar.isOpen)).toEqual([false, true, false]));

  it("have keys of their own", () => {
    const keys = (["war", "rules", "bound", "besieges"] as const).flatMap((relation) => barsOf(relation, world, chronicle)).map((bar) => bar.key);
    expect(new Set(keys).size).toBe(6);
  });
});

describe("lanes by theme", () => {
  const lanes = themeLanes(world, chronicle);
  const named = (id: string) => lanes.find((lane) => lane.id === id)!;

  it("hold every event once, those of unknown types in the last", () => {
    expect(lanes.flatMap((lane) => lane.events).length).toBe(world.events.length);
    expect(lanes.at(-1)!.events.map((each) => each.type)).toEqual(["eclipse"]);
  });

  it("keep wars and sieges in rows of their own, and the reigns of a polity in one, under it", () => {
    expect(named("war").rows.map((row) => row.map((bar) => bar.label))).toEqual([["Jin × Song"], ["Siege of Kaifeng"]]);
    expect(named("courts").rows.map((row) => row.map((bar) => bar.label))).toEqual([["Jin"], ["Aguda"], ["Song"], ["Gaozong", "Xiaozong"]]);
  });

  it("tell first what asks most to be told", () => expect(named("war").byWeight.map((each) => each.type)).toEqual(["battle", "capture"]));
});

describe("lanes by polity", () => {
  it("count what is told of a phase with its polity", () => {
    expect([...importance(world)].map(([entity, count]) => [entity.name, count])).toEqual([["Jin", 3], ["Song", 1]]);
  });

  it("hold what is told of a polity, and what it shares with others", () => {
    const [song] = polityLanes([entities[1]!], world, chronicle);
    expect(song!.events.map((each) => each.type)).toEqual(["treaty"]);
    expect(song!.rows.flat().map((bar) => bar.label)).toEqual(["Song", "Gaozong", "Xiaozong", "Jin × Song", "Peace"]);
  });
});

describe("the places of lanes", () => {
  it("follow one another without a gap and hold what they must", () => {
    const placed = place(themeLanes(world, chronicle), "theme");
    placed.forEach((each, at) => {
      expect(each.top).toBe(placed[at - 1]?.bottom ?? 0);
      expect(each.bottom).toBeGreaterThan(each.bars);
      expect(each.labelRows).toBeLessThanOrEqual(each.lane.events.length);
    });
  });
});

describe("rows in view", () => {
  const [war] = themeLanes(world, chronicle);
  const labels = (from: number, to: number): string[] => compact(war!, { from, to }).rows.flat().map((bar) => bar.label);

  it("are those in which anything is, or may be", () => {
    expect(labels(100, 125)).toEqual(["Jin × Song", "Siege of Kaifeng"]);
    expect(labels(140, 145)).toEqual(["Jin × Song"]);
    expect(labels(155, 158)).toEqual(["Jin × Song"]);
    expect(labels(161, 170)).toEqual([]);
  });

  it("hold those of the view that was and that is", () => expect(hull({ from: 5, to: 9 }, { from: 1, to: 7 })).toEqual({ from: 1, to: 9 }));
});
