import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../../api/types";
import { World } from "../../chronicle/World";
import { claimsOfSource, disagreementsOf, figuresOf } from "./disagreements";

const claim = (source: number, standing: string): RecordDocument["claims"][number][number] => ({ source, standing, file: 0, line: 1 });
const finding = (name: string, event: number | undefined, found: string): RecordDocument["findings"][number] =>
  ({ name, severity: "finding", found, remedy: "", text: "", file: 0, line: 1, column: 1, length: 1, quotations: [], ...(event === undefined ? {} : { event }) });
const record: RecordDocument = {
  claims: [[claim(1, "dates"), claim(2, "disagrees")], [claim(2, "dates")], [claim(1, "dates"), claim(1, "differs")]],
  bounds: [],
  findings: [finding("sources-disagree", 2, "the sources tell this differently"), finding("sources-disagree", 0, "the sources date this differently"), finding("likely-slip", 1, "")],
};
const event = (says: string, at: number): object => ({ type: "capture", date: "", at, says, roles: {}, cites: [], file: 0, line: at });
const world = new World({ events: [event("a", 1), event("b", 2), event("c", 3)] as never, causes: [], extras: [], relations: {} }, []);

describe("who says what", () => {
  it("lists the events on which sources differ in order of time, and on what", () => {
    expect(disagreementsOf(record, world).map((one) => [one.event.says, one.on, one.claims.length])).toEqual([["a", "date", 2], ["c", "words", 2]]);
  });

  it("counts what each source is followed in, and what rests on it alone", () => {
    expect(figuresOf(record).get(1)).toEqual({ claims: 3, followed: 2, disagrees: 1, alone: 1 });
    expect(figuresOf(record).get(2)).toEqual({ claims: 2, followed: 1, disagrees: 1, alone: 1 });
    expect(claimsOfSource(record, world, 2).map((one) => one.event.says)).toEqual(["a", "b"]);
  });
});
