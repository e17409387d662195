import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { World } from "../../chronicle/World";
import { companyOf, type Company, type Party } from "./company";
import { gap, layOut, type Frame, type Layout } from "./layout";
import { widthOf } from "./letters";

const entities: Entity[] = [];
["Jin", "Song", "Xia", "Rebel", "Beijing", "Lin'an", "Xingqing", "Hermits"].forEach((name, id) => entities.push(new Entity(id, {
  name, kind: id < 3 || id === 7 ? "polity" : id === 3 ? "person" : "place", noun: id > 3 && id < 7 ? "city" : "x", file: 0, line: 1,
  ...(id < 4 || id === 7 ? {} : { lat: [39.9, 30.3, 38.5][id - 4]!, lon: [116.4, 120.2, 106.3][id - 4]! }),
}, entities)));
const world = new World({
  events: [], causes: [], extras: [],
  relations: {
    holds: [4, 5, 6].map((place) => ({ s: place, t: [10, 0, 0, place - 4, -1, -1] })),
    war: [{ s: 0, o: 1, t: [20, 0, 0, 1, -1, -1] }, { s: 0, o: 3, t: [20, 0, 0, 1, -1, -1] }],
    vassal: [{ s: 2, t: [20, 0, 0, 0, -1, -1] }],
    exists: [{ s: 7, t: [5, 0, 0, 1, -1, -1, 15, 0, 0, 0, -1, -1] }],
  },
}, entities);

const [screen, phone]: [Frame, Frame] = [{ width: 1200, height: 620 }, { width: 366, height: 520 }];

/** A company of many: homes and bonds by arithmetic, and as it were a third of them at a time. */
function many(count: number): Company {
  const parties = Array.from({ length: count }, (_, id): Party => ({
    entity: new Entity(id, { name: `Realm of ${"abcdefgh".slice(0, 2 + (id % 6))}`, kind: "polity", noun: "polity", file: 0, line: 1 }, []),
    home: [100 + ((id * 37) % 41) / 2, 20 + ((id * 53) % 47) / 2], from: (id % 3) * 100, to: (id % 3) * 100 + 150, most: (id * 7) % 40,
  }));
  const bonds = Array.from({ length: count * 2 }, (_, at) => ({ one: at % count, other: (at * 5 + 1 + Math.floor(at / count)) % count, days: 10 + at })).filter(({ one, other }) => one !== other);
  return { parties, bonds };
}

/** The boxes of a party: its circle and its name. */
function boxesOf({ entity, most }: Party, layout: Layout): { left: number; right: number; top: number; bottom: number } {
  const { x, y, lines, isNameAbove } = layout.spots.get(entity)!;
  const radius = layout.radius(most);
  const half = Math.max(radius, ...lines.map((line) => widthOf(line, layout.measures.letters) / 2));
  const name = radius + gap + lines.length * layout.measures.line;
  return { left: x - half, right: x + half, top: y - (isNameAbove ? name : radius), bottom: y + (isNameAbove ? radius : name) };
}

function overlapping(company: Company, layout: Layout): string[] {
  const found: string[] = [];
  company.parties.forEach((one, at) => {
    for (const other of company.parties.slice(at + 1)) {
      if (one.from >= other.to || other.from >= one.to) continue;
      const [a, b] = [boxesOf(one, layout), boxesOf(other, layout)];
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) found.push(`${one.entity.name} and ${other.entity.name}`);
    }
  });
  return found;
}

describe.each([["on a screen", screen], ["on a phone", phone]])("the picture of parties %s", (_, frame) => {
  const company = companyOf(world);
  const layout = layOut(company, frame);
  const at = (name: string): { x: number; y: number } => [...layout.spots].find(([entity]) => entity.name === name)![1];

  it("has all who ever stand to one another, hold places, or exist", () => expect([...layout.spots.keys()].map(({ name }) => name)).toEqual(["Jin", "Song", "Xia", "Rebel", "Hermits"]));

  it("has the shape of its frame", () => expect(layout.frame).toEqual(frame));

  it("has them as the map has them: the western in the west, the southern in the south", () => {
    expect(at("Xia").x).toBeLessThan(at("Jin").x);
    expect(at("Song").y).toBeGreaterThan(at("Jin").y);
  });

  it("has each within it, none on another, and is the same each time", () => {
    for (const wide of [company, many(24)]) {
      const drawn = layOut(wide, frame);
      expect(overlapping(wide, drawn)).toEqual([]);
      for (const party of wide.parties) {
        const { left, right, top, bottom } = boxesOf(party, drawn);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(drawn.frame.width);
        expect(bottom).toBeLessThanOrEqual(drawn.frame.height);
      }
      expect([...layOut(wide, frame).spots.values()]).toEqual([...drawn.spots.values()]);
    }
  });

  it("is done within 50 ms for 60 parties", () => {
    const sixty = many(60);
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = performance.now();
      layOut(sixty, frame);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe("a frame", () => {
  it("that is too small for all grows longer, and no broader", () => {
    const grown = layOut(many(200), phone).frame;
    expect(grown.width).toBe(phone.width);
    expect(grown.height).toBeGreaterThan(phone.height);
  });

  it("without parties stays empty", () => expect(layOut({ parties: [], bonds: [] }, phone).spots.size).toBe(0));
});
