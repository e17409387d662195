import { describe, expect, it } from "vitest";
import { Entity } from "../../chronicle/Entity";
import { noFigures } from "./figures";
import { columns, ordered, orderAfter, orderOf, type Row } from "./ordering";

const row = (name: string, rank: number, claims: number, overruled = 0): Row =>
  ({ source: new Entity(0, { name, kind: "source", noun: "source", rank, file: 0, line: 1 }, []), figures: { ...noFigures, claims, overruled, dated: claims } });
const rows = [row("zhang", 2, 5), row("annals", 1, 3, 2), row("diary", 2, 9), row("book", 2, 5, 4)];
const names = (order: string | undefined): string[] => ordered(rows, orderOf(order)).map(({ source }) => source.name);

describe("the order of sources", () => {
  it("is by rank, then by claims, then by name, until a reader chooses", () => {
    expect(names(undefined)).toEqual(["annals", "diary", "book", "zhang"]);
    expect(names("nonsense")).toEqual(names(undefined));
  });

  it("begins with the most where a column counts, and turns round", () => {
    expect(names("overruled")).toEqual(["book", "annals", "diary", "zhang"]);
    expect(names("-claims")).toEqual(["annals", "book", "zhang", "diary"]);
    expect(names("source")).toEqual(["annals", "book", "diary", "zhang"]);
  });

  it("is told by headings: once for the column, twice for the other way", () => {
    const claims = columns.find((column) => column.name === "claims")!;
    expect(orderAfter(orderOf(undefined), claims)).toBe("claims");
    expect(orderAfter(orderOf("claims"), claims)).toBe("-claims");
    expect(orderAfter(orderOf("-claims"), claims)).toBe("claims");
  });
});
