import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { presenceOn } from "./presence";

const entities: Entity[] = [];
const kinds = ["person", "person", "person", "polity", "treaty", "place", "group"];
kinds.forEach((kind, id) => entities.push(new Entity(id, { name: `Thing ${String(id)}`, kind, noun: kind, file: 0, line: 1 }, entities)));
const [ada, bo, cid, red, treaty, alba, guard] = entities as [Entity, Entity, Entity, Entity, Entity, Entity, Entity];
const event = (type: string, roles: Record<string, number[]>, from: number, to = from): object =>
  ({ type, at: Math.round((from + to) / 2), from, to, date: "", says: type, roles, cites: [], file: 0, line: from });

/** Ada lives from 10 to 80 or 90; Bo, of unknown birth and death, acts on 30 and 50; nothing is told of Cid. */
const world = new World({
  events: [event("birth", { agent: [0] }, 10), event("battle", { agent: [1, 6] }, 30), event("battle", { agent: [1, 6] }, 50), event("die", { agent: [0] }, 80, 90)] as never,
  causes: [], extras: [],
  relations: {
    exists: [{ s: 3, t: [25, 5, 5, 1, -1, -1, 60, 0, 0, 0, -1, -1] }],
    bound: [{ s: 4, o: 3, t: [30, 0, 0, 1, -1, -1, 50, 5, 5, 0, -1, -1] }],
    holds: [{ s: 5, t: [20, 0, 0, 3, -1, -1, 60, 0, 0, -1, -1, -1] }],
  },
}, entities);
const through = (entity: Entity, ...days: number[]): string => days.map((day) => presenceOn(world, entity, day)).join(" ");

describe("who is there on a day", () => {
  it("is a person from birth to death, perhaps while the death may have come, and nobody before or after", () => {
    expect(through(ada, 9, 10, 79, 85, 91)).toBe("not so so perhaps not");
  });

  it("is a person of whom neither is told surely between the first and the last deed, and perhaps on other days", () => {
    expect(through(bo, 5, 30, 40, 50, 70)).toBe("perhaps so so so perhaps");
    expect(through(bo, -40000, 40000)).toBe("not not");
  });

  it("is perhaps a person of whom nothing is told, on any day", () => expect(through(cid, 0, 99)).toBe("perhaps perhaps"));

  it("is a polity while it exists", () => expect(through(red, 10, 22, 40, 60)).toBe("not perhaps so not"));

  it("is a treaty while it binds", () => expect(through(treaty, 29, 30, 47, 60)).toBe("not so perhaps not"));

  it("is a place while somebody is known to hold it", () => expect(through(alba, 10, 30, 70)).toBe("not so not"));

  it("is what no relation speaks of between the first and the last event that names it", () => expect(through(guard, 20, 40, 60)).toBe("perhaps so perhaps"));
});
