import { describe, expect, it } from "vitest";
import { ageAtDeath, ageInWords, ageOn } from "./ages";
import { dayOf, parseDate } from "./days";
import { Entity } from "./Entity";
import { World } from "./World";

const entities: Entity[] = [];
["Ada", "Bo"].forEach((name, id) => entities.push(new Entity(id, { name, kind: "person", noun: "person", file: 0, line: 1 }, entities)));
const [ada, bo] = entities as [Entity, Entity];

type Told = readonly [type: string, role: string, from: string | null, to: string | null, differs?: boolean];
const day = (text: string): number => parseDate(text, "julian")![0];

/** A world in which such things are told of Ada. */
function telling(...told: readonly Told[]): World {
  const events = told.map(([type, role, from, to, differs = false], line) => {
    const days = { ...(from === null ? {} : { from: parseDate(from, "julian")![0] }), ...(to === null ? {} : { to: parseDate(to, "julian")![1] }) };
    return { type, at: days.from ?? days.to ?? dayOf({ year: 1100, month: 1, day: 1 }, "julian"), date: "", says: type, roles: { [role]: [0] }, cites: [], file: 0, line, differs, ...days };
  });
  return new World({ events: events as never, causes: [], extras: [], relations: {} }, entities);
}
const onDay = (world: World, text: string): string | null => {
  const age = ageOn(world, ada, day(text), "julian");
  return age && ageInWords(age);
};
const atDeath = (world: World): string | null => {
  const age = ageAtDeath(world, ada, "julian");
  return age && ageInWords(age);
};

describe("an age", () => {
  const certain: Told = ["birth", "agent", "1068-08-01", "1068-08-01"];
  const inYear: Told = ["birth", "agent", "1068", "1068"];

  it("is exact where the birth is, and grows on the birthday", () => {
    expect(["1068-07-31", "1068-08-01", "1070-07-31", "1070-08-01"].map((text) => onDay(telling(certain), text))).toEqual([null, "0", "1", "2"]);
  });

  it("is one of two where only the year of birth is told", () => expect(onDay(telling(inYear), "1123-09-19")).toBe("54 or 55"));

  it("is a range where the birth may lie within years, as that of two sentences does", () => {
    expect(onDay(telling(["birth", "agent", "1155", "1167"]), "1206-05-01")).toBe("38 to 51");
    expect(onDay(telling(["birth", "agent", "1155", "1155"], ["birth", "agent", "1162", "1162"]), "1206-05-01")).toBe("43 to 51");
  });

  it("is told from one side where only one is bounded, and not at all where none is", () => {
    expect(onDay(telling(["birth", "agent", null, "1100-01-01"]), "1120-01-01")).toBe("at least 20");
    expect(onDay(telling(["birth", "agent", "1100-01-01", null]), "1120-01-01")).toBe("at most 20");
    expect(onDay(telling(["birth", "agent", null, null]), "1120-01-01")).toBeNull();
  });

  it("is unknown where no birth is told", () => {
    expect(onDay(telling(["die", "agent", "1123", "1123"]), "1120-01-01")).toBeNull();
    expect(ageOn(telling(certain), bo, day("1120"), "julian")).toBeNull();
  });

  it("is about so much where sources differ on the birth", () => {
    expect(onDay(telling(["birth", "agent", "1060-01-20", "1060-01-20", true]), "1127-06-01")).toBe("about 67");
  });

  it("ends with a certain death, and is doubtful while the death may have come", () => {
    const world = telling(certain, ["kill", "patient", "1123", "1123"]);
    expect(["1122-12-31", "1123-06-01", "1124-01-01"].map((text) => onDay(world, text))).toEqual(["54", "54, if still alive", null]);
  });

  it("at death has the bounds of both ends", () => {
    expect(atDeath(telling(certain, ["die", "agent", "1123-09-19", "1123-09-19"]))).toBe("55");
    expect(atDeath(telling(inYear, ["die", "agent", "1123", "1123"]))).toBe("54 or 55");
    expect(atDeath(telling(certain))).toBeNull();
  });
});
