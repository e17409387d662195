import { describe, expect, it } from "vitest";
import { Chronicle } from "../../chronicle/Chronicle";
import type { ChronicleDocument, EntityEntry, FunctionEntry } from "../../api/types";
import { World } from "../../chronicle/World";
import { choiceIn, isChosen, seeOf } from "./choice";
import { companyOf } from "./company";
import { endedLately, newnessOf } from "./lately";
import { layOut } from "./layout";
import { pictureOf } from "./picture";
import { tieKinds, tiesOn } from "./ties";
import { partyName, tieName } from "./wording";

const entry = (name: string, kind: string, more: Partial<EntityEntry> = {}): EntityEntry => ({ name, kind, noun: kind === "place" ? "city" : kind, file: 0, line: 1, ...more });
const document = {
  title: "Test", calendar: "julian", first: 0, last: 1000, files: ["a.annals"], courts: [], beside: [], errors: [], canWrite: false, routes: [],
  entities: [
    entry("Jin", "polity"), entry("Song", "polity"), entry("Xia", "polity"), entry("Qi", "polity"), entry("Early Song", "period", { of: 1 }),
    entry("Kaifeng", "place", { lat: 34.8, lon: 114.3 }), entry("Beijing", "place", { lat: 39.9, lon: 116.4 }), entry("Emirate: North", "polity"),
  ],
} as unknown as ChronicleDocument;
const chronicle = new Chronicle(document);
const [jin, song, xia, qi] = chronicle.entities;

/** War from day 100 to 300; Xia turns from Song to Jin on day 200; Song pays from 310; Qi exists from 50 to 400, and no more is told of it. */
const relations: Record<string, FunctionEntry[]> = {
  holds: [{ s: 5, t: [1, 0, 0, 1, -1, -1] }, { s: 6, t: [1, 0, 0, 0, -1, -1] }],
  war: [{ s: 0, o: 1, t: [100, 0, 0, 1, -1, -1, 300, 0, 0, 0, -1, -1] }],
  vassal: [{ s: 2, t: [10, 0, 0, 1, -1, -1, 200, 0, 0, 0, -1, -1] }],
  pays: [{ s: 1, o: 0, t: [310, 0, 0, 1, 0, -1] }],
  exists: [{ s: 3, t: [50, 0, 0, 1, -1, -1, 400, 0, 0, 0, -1, -1] }, { s: 4, t: [50, 0, 0, 1, -1, -1] }],
};
const world = new World({ events: [], causes: [], extras: ["5,000 taels of silver"], relations }, chronicle.entities);
const layout = layOut(companyOf(world), { width: 900, height: 500 });
const on = (day: number): ReturnType<typeof pictureOf> => pictureOf(layout, world, day, tieKinds);

describe("the picture of a day", () => {
  it("has those who hold, stand to one another, or exist; phases of a state are not others beside it", () => {
    expect(on(20).parties.map(({ entity }) => entity.name)).toEqual(["Jin", "Song", "Xia"]);
    expect(on(60).parties.map(({ entity, isQuiet }) => `${entity.name}${isQuiet ? " quietly" : ""}`)).toEqual(["Jin", "Song", "Xia", "Qi quietly"]);
    expect(on(400).parties.map(({ entity }) => entity)).not.toContain(qi);
  });

  it("has everyone in one place for all of time", () => {
    const spots = [20, 150, 250, 320].map((day) => on(day).parties.find(({ entity }) => entity === jin)!.spot);
    expect(new Set(spots).size).toBe(1);
  });

  it("lets the line of a vassal swing to the next suzerain", () => {
    const before = on(199).ties.find(({ tie }) => tie.kind === "vassal")!;
    const after = on(200).ties.find(({ tie, isOver }) => tie.kind === "vassal" && !isOver)!;
    expect([before.tie.to, after.tie.to]).toEqual([song, jin]);
    expect(after.line).toBe(before.line);
  });

  it("is the same while nothing changes, and not drafted anew", () => expect(on(352).ties[0]!.curve).toBe(on(351).ties[0]!.curve));
});

describe("what is new", () => {
  it("fades through the days after its beginning", () => {
    const newness = (day: number): number => newnessOf(tiesOn(world, day, ["war"])[0]!, day);
    expect(newness(100)).toBe(1);
    expect(newness(130)).toBeCloseTo(0.5);
    expect(newness(160)).toBe(0);
  });

  it("is also what ended, for as long", () => {
    const over = (day: number): string[] => endedLately(world, day, tieKinds, tiesOn(world, day)).map(({ key }) => key);
    expect(over(299)).toEqual([]);
    expect(over(300)).toEqual(["war:Jin:Song"]);
    expect(over(359)).toEqual(["war:Jin:Song"]);
    expect(over(360)).toEqual([]);
    expect(over(201)).toEqual(["vassal:Xia:Song"]);
  });
});

describe("a tie in an address", () => {
  it("is read as it was written", () => {
    for (const { tie } of on(320).ties) expect(isChosen(choiceIn(seeOf(tie), chronicle)!, tie)).toBe(true);
    expect(choiceIn("*tie pays:Emirate: North:Jin", chronicle)).toEqual({ kind: "pays", from: chronicle.entities[7], to: jin });
  });

  it("is the same from either side where it goes both ways", () => {
    expect(isChosen({ kind: "war", from: song!, to: jin! }, { kind: "war", from: jin!, to: song! })).toBe(true);
    expect(isChosen({ kind: "pays", from: jin!, to: song! }, { kind: "pays", from: song!, to: jin! })).toBe(false);
  });

  it("is nothing where it names nobody known", () => {
    for (const see of [undefined, "Jin", "*tie pays:Jin", "*tie love:Jin:Song", "*tie pays:Jin:Nobody", "*ground"]) expect(choiceIn(see, chronicle)).toBeNull();
  });
});

describe("the names of what is drawn", () => {
  it("tell those who do not see it", () => {
    const { parties, ties } = on(320);
    expect(ties.map(({ tie, isOver }) => tieName(tie, chronicle, isOver).replace(/(since|until) .*/, "$1 …"))).toEqual([
      "Ended: Jin is at war with Song, until …", "Xia is a vassal of Jin, since …", "Song pays 5,000 taels of silver a year to Jin, since …",
    ]);
    expect(parties.map((party) => partyName(party, ties))).toEqual(["Jin: 1 place, 2 ties", "Song: 1 place, 1 tie", "Xia: no places, 1 tie", "Qi: no places, no ties"]);
    expect(ties.filter(({ tie }) => tie.from === xia)).toHaveLength(1);
  });
});
