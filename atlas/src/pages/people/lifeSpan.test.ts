import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { spanOf } from "./lifeSpan";

const entities: Entity[] = [];
["Ada", "Bo"].forEach((name, id) => entities.push(new Entity(id, { name, kind: "person", noun: "person", file: 0, line: 1 }, entities)));
const event = (type: string, at: number, roles: Record<string, number[]>): object => ({ type, at, date: "", says: type, roles, cites: [], file: 0, line: at });
const world = new World({
  events: [event("birth", 1000, { agent: [0] }), event("appoint", 9000, { agent: [0], patient: [1] }), event("kill", 9500, { agent: [0], patient: [1] }), event("die", 20000, { agent: [0] })] as never,
  causes: [], extras: [], relations: {},
}, entities);

describe("a life", () => {
  it("runs from birth to death, where both are told", () => {
    expect(spanOf(world, entities[0]!, 0, 1e5)).toMatchObject({ first: 1000, last: 20000, birth: { at: 1000 }, death: { at: 20000 } });
  });

  it("ends with being killed, not with killing, and begins before what is first told", () => {
    expect(spanOf(world, entities[1]!, 0, 1e5)).toMatchObject({ birth: null, death: { at: 9500 }, first: 8635, last: 9500 });
  });
});
