import { beforeAll, describe, expect, it } from "vitest";
import type { ChronicleDocument, EntityEntry, EventEntry } from "../../api/types";
import { Chronicle } from "../../chronicle/Chronicle";
import { dayOf } from "../../chronicle/days";
import { World } from "../../chronicle/World";
import { entityCalled, filterOf, isOpen, matching } from "./filter";
import { JournalIndex } from "./JournalIndex";

const entity = (name: string, kind: string, more: Partial<EntityEntry> = {}): EntityEntry => ({ name, kind, noun: kind, file: 0, line: 1, ...more });
const [kaifeng, henan, song, northern, jin, xiao, annals, other] = [0, 1, 2, 3, 4, 5, 6, 7];
const chronicle = new Chronicle({
  calendar: "julian", courts: [], files: ["a"], first: 0, last: 9999999,
  entities: [
    entity("Kaifeng", "place", { names: [{ text: "Bianjing" }, { text: "開封" }] }),
    entity("Henan", "place", { members: [kaifeng] }),
    entity("Song", "polity"),
    entity("Northern Song", "period", { of: song }),
    entity("Jin", "polity"),
    entity("Xiāo", "person"),
    entity("annals", "source", { title: "The Annals" }),
    entity("other", "source"),
  ],
} as unknown as ChronicleDocument);

const day = (year: number, month = 1, of = 1): number => dayOf({ year, month, day: of }, "julian");
const event = (says: string, type: string, roles: Record<string, number[]>, from: number, to: number, more: Partial<EventEntry> = {}): EventEntry =>
  ({ says, type, roles, date: "", at: from, from, to, cites: [], file: 0, line: 1, ...more });

let index: JournalIndex;
const found = (address: Record<string, string>): string[] => matching(index, filterOf(address, chronicle)).events.map((at) => index.events[at]!.says);

beforeAll(() => {
  index = new JournalIndex(new World({
    events: [
      event("Jin captures Kaifeng.", "capture", { agent: [jin], place: [kaifeng] }, day(1127), day(1127), { cites: [{ source: annals }], date: "1127-01-01" }),
      event("Northern Song ends.", "end", { polity: [northern] }, day(1127, 5), day(1127, 6), { differs: true }),
      event("Xiāo flees to Song.", "flee", { agent: [xiao], refuge: [song] }, day(1126, 12, 1), day(1127, 2, 1), { cites: [{ source: other }] }),
      event("Song raids Henan.", "raid", { agent: [song], place: [henan] }, day(1130), day(1130)),
    ],
    causes: [], relations: {}, extras: [],
  }, chronicle.entities), "julian");
});

describe("the filter of the journal", () => {
  it("lets all pass where nothing is asked", () => {
    expect(found({})).toHaveLength(4);
    expect(isOpen(filterOf({ see: "a:1", date: "1127-01-01" }, chronicle))).toBe(true);
    expect(isOpen(filterOf({ kind: "raid" }, chronicle))).toBe(false);
  });

  it("finds words without case or marks, in sentence, date and other names, and all of them", () => {
    expect(found({ q: "xiao" })).toEqual(["Xiāo flees to Song."]);
    expect(found({ q: "開封" })).toEqual(["Jin captures Kaifeng."]);
    expect(found({ q: "bianjing JIN" })).toEqual(["Jin captures Kaifeng."]);
    expect(found({ q: "1127-01" })).toEqual(["Jin captures Kaifeng."]);
    expect(found({ q: "bianjing song" })).toEqual([]);
  });

  it("counts the phases of a polity as the polity, and the places of a region as the region", () => {
    expect(found({ actor: "Song" })).toEqual(["Northern Song ends.", "Xiāo flees to Song.", "Song raids Henan."]);
    expect(found({ actor: "Northern Song" })).toEqual(["Northern Song ends."]);
    expect(found({ place: "Henan" })).toEqual(["Jin captures Kaifeng.", "Song raids Henan."]);
    expect(found({ place: "Kaifeng" })).toEqual(["Jin captures Kaifeng."]);
  });

  it("knows sources, kinds and certainty", () => {
    expect(found({ source: "annals" })).toEqual(["Jin captures Kaifeng."]);
    expect(found({ kind: "raid,flee" })).toEqual(["Xiāo flees to Song.", "Song raids Henan."]);
    expect(found({ certainty: "exact" })).toEqual(["Jin captures Kaifeng.", "Song raids Henan."]);
    expect(found({ certainty: "uncertain" })).toEqual(["Northern Song ends.", "Xiāo flees to Song."]);
    expect(found({ certainty: "disputed" })).toEqual(["Northern Song ends."]);
  });

  it("shows an event of uncertain date wherever it may have happened", () => {
    expect(found({ from: "1127" })).toEqual(["Jin captures Kaifeng.", "Northern Song ends.", "Xiāo flees to Song.", "Song raids Henan."]);
    expect(found({ to: "1126" })).toEqual(["Xiāo flees to Song."]);
    expect(found({ from: "1127-03", to: "1127-12" })).toEqual(["Northern Song ends."]);
  });

  it("counts kinds by everything but the choice of kinds", () => {
    const { events, ofKind } = matching(index, filterOf({ actor: "Song", kind: "raid" }, chronicle));
    expect(events).toEqual([3]);
    expect(Object.fromEntries(ofKind)).toEqual({ end: 1, flee: 1, raid: 1 });
  });

  it("says what it does not know, and then shows nothing rather than everything", () => {
    const filter = filterOf({ actor: "Kaifeng", place: "Atlantis", from: "yesterday" }, chronicle);
    expect(filter.unknown).toEqual(["No person or polity is called “Kaifeng”.", "No place is called “Atlantis”.", "“yesterday” is no date."]);
    expect(matching(index, filter).events).toEqual([]);
  });

  it("takes scripts, aliases and titles for names", () => {
    expect(entityCalled("開封", chronicle, ["place"])?.name).toBe("Kaifeng");
    expect(entityCalled("bianjing ", chronicle, ["place"])?.name).toBe("Kaifeng");
    expect(entityCalled("the annals", chronicle, ["source"])?.name).toBe("annals");
    expect(entityCalled("Bianjing", chronicle, ["person"])).toBeNull();
  });
});
