import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../../api/types";
import { World } from "../../chronicle/World";
import { claimedBy, dayFor, daysClaimed } from "./claimed";
import { disagreementsOf } from "./disagreements";
import { figuresOf } from "./figures";

type Claim = RecordDocument["claims"][number][number];
const claim = (source: number, standing: string, more: Partial<Claim> = {}): Claim => ({ source, standing, file: 0, line: 1, ...more });
const finding = (name: string, event: number | undefined, on?: string): RecordDocument["findings"][number] =>
  ({ name, severity: "finding", found: "they do not agree on the date", remedy: "", text: "", file: 0, line: 1, column: 1, length: 1, quotations: [], ...(event === undefined ? {} : { event }), ...(on ? { on } : {}) });
const record: RecordDocument = {
  claims: [[claim(1, "dates", { date: "1127-01-09" }), claim(2, "disagrees", { date: "1128", days: { from: 100, to: 200 } })], [claim(2, "dates")], [claim(1, "dates"), claim(1, "agrees"), claim(1, "differs")]],
  bounds: [],
  findings: [finding("sources-disagree", 2, "words"), finding("sources-disagree", 0, "date"), finding("likely-slip", 1), finding("sources-disagree", 2, "date")],
};
const event = (says: string, at: number): object => ({ type: "capture", date: "", at, from: at, to: at, says, roles: {}, cites: [], file: 0, line: at });
const world = new World({ events: [event("a", 1), event("b", 2), event("c", 3)] as never, causes: [], extras: [], relations: {} }, []);

describe("who says what", () => {
  it("lists the events on which sources differ in order of time, and on what, whatever the message says", () => {
    expect(disagreementsOf(record, world).map((one) => [one.event.says, [...one.on], one.claims.length])).toEqual([["a", ["date"], 2], ["c", ["words", "date"], 3]]);
  });

  it("counts for each source what it alone tells, what agrees and what is overruled, and the three are all of its claims", () => {
    const figures = figuresOf(record, world);
    expect(figures.get(1)).toMatchObject({ claims: 4, dated: 1, agrees: 1, alone: 2, overruled: 1, first: 1, last: 3 });
    expect(figures.get(2)).toMatchObject({ claims: 2, dated: 1, agrees: 0, alone: 1, overruled: 1, days: [150, 2] });
    for (const [source, { claims, alone, agrees, overruled }] of figures) {
      const listed = claimedBy(record, world, source);
      expect(listed.length).toBe(claims);
      expect((["alone", "agrees", "overruled"] as const).map((stand) => listed.filter((one) => one.stand === stand).length)).toEqual([alone, agrees, overruled]);
    }
  });

  it("takes the days of a claim from itself, else from its event, and none where it gives no date", () => {
    const own = world.events[0]!;
    expect(daysClaimed(claim(1, "dates", { date: "1127" }), own)).toEqual([1, 1]);
    expect(daysClaimed(claim(1, "disagrees", { date: "../1127", days: { to: 9 } }), own)).toEqual([-Infinity, 9]);
    expect(daysClaimed(claim(1, "agrees"), own)).toBeNull();
    expect(dayFor(claim(1, "disagrees", { days: { to: 9 } }), own)).toBe(9);
    expect(dayFor(claim(1, "disagrees", { days: { from: 7 } }), own)).toBe(7);
  });
});
