import { describe, expect, it } from "vitest";
import type { EntityEntry, EventEntry, FunctionEntry, WorldDocument } from "../../api/types";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { changesOf, termsOf } from "./changes";
import { plain, wordsOf } from "./changeWords";

const names: readonly (readonly [string, string])[] = [
  ["Kaifeng", "place"], ["Luoyang", "place"], ["Song", "polity"], ["Jin", "polity"], ["the oath", "treaty"], ["Aguda", "person"],
];
const [kaifeng, luoyang, song, jin, oath, aguda] = [0, 1, 2, 3, 4, 5];

function worldOf(events: readonly string[], relations: Readonly<Record<string, FunctionEntry[]>>, causes: WorldDocument["causes"] = []): World {
  const entities: Entity[] = [];
  names.forEach(([name, kind], id) => entities.push(new Entity(id, { name, kind, noun: kind, file: 0, line: 1 } as EntityEntry, entities)));
  const entries = events.map((says, at) => ({ type: "capture", date: String(1100 + at), at: 100 * (at + 1), says, roles: {}, cites: [], file: 0, line: at + 1 }) as unknown as EventEntry);
  return new World({ events: entries, causes: [...entries.map((_, event) => ({ event })), ...causes], relations: { ...relations }, extras: ["tea", "silk"] }, entities);
}

const said = (world: World, event: number): string[] =>
  changesOf(world, world.events[event]!).map(wordsOf).map(({ about, before, after }) => `${plain(about)}: ${before ? `${plain(before)} → ` : ""}${plain(after)}`);

describe("what an event changed", () => {
  it("is found by its cause alone, with what stood before", () => {
    const world = worldOf(["Song takes it.", "Jin captures it."], { holds: [{ s: kaifeng, t: [100, 0, 0, song, -1, 0, 200, 0, 0, jin, -1, 1] }] });
    expect(said(world, 0)).toEqual(["Kaifeng: nobody → Song"]);
    expect(said(world, 1)).toEqual(["Kaifeng: Song → Jin"]);
  });

  it("joins subjects that changed alike, and keeps the others apart", () => {
    const turns = (before: number): number[] => [-1, 0, 0, before, -1, -1, 100, 0, 0, jin, -1, 0];
    expect(said(worldOf(["Jin captures both."], { holds: [{ s: kaifeng, t: turns(song) }, { s: luoyang, t: turns(song) }] }), 0)).toEqual(["Kaifeng and Luoyang: Song → Jin"]);
    expect(said(worldOf(["Jin captures both."], { holds: [{ s: kaifeng, t: turns(song) }, { s: luoyang, t: turns(-1) }] }), 0))
      .toEqual(["Kaifeng: Song → Jin", "Luoyang: nobody → Jin"]);
  });

  it("leaves out turns that turn nothing", () => {
    expect(said(worldOf(["Jin captures it again."], { holds: [{ s: kaifeng, t: [-1, 0, 0, jin, -1, -1, 100, 0, 0, jin, -1, 0] }] }), 0)).toEqual([]);
    expect(said(worldOf(["Peace."], { war: [{ s: song, o: jin, t: [100, 0, 0, 0, -1, 0] }] }), 0)).toEqual([]);
  });

  it("says beginnings, ends and amounts in words", () => {
    const world = worldOf(["War.", "Peace."], {
      war: [{ s: song, o: jin, t: [100, 0, 0, 1, -1, 0, 200, 0, 0, 0, -1, 1] }],
      pays: [{ s: song, o: jin, t: [100, 0, 0, 1, 0, 0, 200, 0, 0, 1, 1, 1] }],
      alive: [{ s: aguda, t: [-1, 0, 0, 1, -1, -1, 200, 0, 0, 0, -1, 1] }],
    });
    expect(said(world, 0)).toEqual(["war between Song and Jin: begins", "Song, yearly to Jin: nothing → tea"]);
    expect(said(world, 1)).toEqual(["war between Song and Jin: ends", "Song, yearly to Jin: tea → silk", "Aguda: dies"]);
  });

  it("counts the terms of a treaty to it, and quotes them in the order of their lines", () => {
    const term = (says: string, line: number): WorldDocument["causes"][number] => ({ event: 0, says, date: "1100", cites: [], file: 0, line });
    const world = worldOf(["They agree the oath."], {
      bound: [{ s: oath, o: song, t: [100, 0, 0, 1, -1, 0] }, { s: oath, o: jin, t: [100, 0, 0, 1, -1, 0] }],
      pays: [{ s: song, o: jin, t: [100, 0, 0, 1, 0, 2] }],
      vassal: [{ s: song, t: [100, 0, 0, jin, -1, 1] }],
    }, [term("Song is a vassal of Jin.", 12), term("Song pays Jin tea a year.", 11)]);
    expect(termsOf(world, world.events[0]!).map((cause) => cause.says)).toEqual(["Song pays Jin tea a year.", "Song is a vassal of Jin."]);
    expect(said(world, 0)).toEqual(["overlord of Song: none → Jin", "Song and Jin: bound by the oath", "Song, yearly to Jin: nothing → tea"]);
  });
});
