import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { spanOf } from "./lifeSpan";

const entities: Entity[] = [];
["Ada", "Bo", "Cid", "Dee"].forEach((name, id) => entities.push(new Entity(id, { name, kind: "person", noun: "person", file: 0, line: 1 }, entities)));
const event = (type: string, at: number, roles: Record<string, number[]>, bounds: object = { from: at, to: at }): object =>
  ({ type, at, date: "", says: type, roles, cites: [], file: 0, line: at, ...bounds });
const world = new World({
  events: [
    event("birth", 1000, { agent: [0] }), event("appoint", 9000, { agent: [0], patient: [1] }), event("kill", 9500, { agent: [0], patient: [1] }), event("die", 20000, { agent: [0] }),
    event("birth", 21000, { agent: [2] }, { from: 20800, to: 21200 }), event("die", 30000, { agent: [2] }, { from: 29900, to: 30100 }),
  ] as never,
  causes: [], extras: [], relations: {},
}, entities);

describe("a life", () => {
  it("runs from birth to death, where both are told", () => {
    expect(spanOf(world, entities[0]!, 0, 1e5)).toMatchObject({ first: 1000, last: 20000, births: [{ at: 1000 }], death: { at: 20000 } });
  });

  it("ends with being killed, not with killing, and begins before what is first told", () => {
    expect(spanOf(world, entities[1]!, 0, 1e5)).toMatchObject({ births: [], death: { at: 9500 }, first: 8635, last: 9500 });
    expect(spanOf(world, entities[1]!, 0, 1e5).life).toMatchObject({ began: [-Infinity, 9000], ended: [9500, 9500], since: null, until: { says: "kill" } });
  });

  it("fades between the bounds of its ends, all of which are shown", () => {
    const { first, last, life } = spanOf(world, entities[2]!, 0, 1e5);
    expect([first, last]).toEqual([20800, 30100]);
    expect(life).toMatchObject({ began: [20800, 21200], ended: [29900, 30100] });
  });

  it("is nothing to be drawn where nothing is told", () => expect(spanOf(world, entities[3]!, 0, 1000).life).toBeNull());
});
