import { describe, expect, it } from "vitest";
import type { EntityEntry, EventEntry, RecordDocument } from "../../api/types";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { nearInPlace, nearInTime } from "./neighbours";
import { annalsLine, findingTitle, testimonyOf, withoutRepeats } from "./testimony";

const entities = (["place", "place", "polity"] as const).map((kind, id) => new Entity(id, { name: `entity ${String(id)}`, kind, noun: kind, file: 0, line: 1 } as EntityEntry, []));

/** Events one a day, the places of each as given. */
const worldOf = (places: readonly (readonly number[])[], lines = places.map((_, at) => at + 1)): World =>
  new World({
    events: places.map((place, at) => ({ type: "battle", date: "1127", at, says: `Event ${String(at)}.`, roles: { agent: [2], place: [...place] }, cites: [], file: 0, line: lines[at]! }) as unknown as EventEntry),
    causes: [], relations: {}, extras: [],
  }, entities);

const says = (events: readonly { says: string }[]): string[] => events.map((event) => event.says);

describe("neighbours", () => {
  const world = worldOf([[0], [1], [0], [0], [1], [0, 1], [0], []]);

  it("in time are the two on each side, fewer at the ends", () => {
    expect(nearInTime(world, world.events[3]!)).toMatchObject({ before: [{ index: 1 }, { index: 2 }], after: [{ index: 4 }, { index: 5 }] });
    expect(nearInTime(world, world.events[0]!).before).toEqual([]);
  });

  it("in place share a place, not only a polity", () => {
    expect(says(nearInPlace(world, world.events[3]!).before)).toEqual(["Event 0.", "Event 2."]);
    expect(says(nearInPlace(world, world.events[3]!).after)).toEqual(["Event 5.", "Event 6."]);
    expect(says(nearInPlace(world, world.events[5]!).before)).toEqual(["Event 3.", "Event 4."]);
    expect(nearInPlace(world, world.events[7]!)).toEqual({ before: [], after: [] });
  });
});

describe("testimony", () => {
  const record = worldOf([[0], [1], [0]], [5, 6, 7]);
  const details = {
    claims: [[{ standing: "dates", file: 0, line: 5 }], [{ standing: "agrees", file: 0, line: 6 }], [{ standing: "differs", file: 0, line: 7 }]],
    bounds: [{ event: 1, notBefore: [], notAfter: [] }],
    findings: [{ name: "likely-slip", event: 2 }],
  } as unknown as RecordDocument;

  it("goes by the place among events in the whole record, and by the line in the world of one source", () => {
    expect(testimonyOf(record.events[2]!, record, record, details)).toMatchObject({ claims: [{ standing: "differs" }], bounds: null, findings: [{ name: "likely-slip" }] });
    const one = worldOf([[1], [0]], [6, 7]);
    expect(testimonyOf(one.events[0]!, one, record, details)).toMatchObject({ claims: [{ standing: "agrees" }], bounds: { event: 1 }, findings: [] });
    const stranger = worldOf([[0]], [99]);
    expect(testimonyOf(stranger.events[0]!, stranger, record, details)).toBeNull();
  });

  it("quotes a sentence once", () => {
    const quoted = (line: number, label: string): { label: string; text: string; file: number; line: number } => ({ label, text: "A.", file: 0, line });
    expect(withoutRepeats([quoted(1, "the order"), quoted(2, "the order"), quoted(1, "the date")])).toEqual([quoted(1, "the order"), quoted(2, "the order")]);
  });

  it("prints the line of the annals with its citations and their readings", () => {
    const event = { ...record.events[0]!, date: "1127-01-09", cites: [{ source: 0, at: "¶6", reading: "1127" }, { source: 1 }] };
    expect(annalsLine(event, (source) => `source-${String(source)}`)).toBe("1127-01-09  Event 0.  [source-0 ¶6: 1127; source-1]");
    expect(annalsLine(record.events[0]!, String)).toBe("1127  Event 0.");
  });

  it("names a finding in words", () => {
    expect(findingTitle("sources-disagree")).toBe("Sources disagree");
  });
});
