import type { Entity } from "../../chronicle/Entity";
import type { SourceFigures } from "./figures";

/** A source as a line of the table. */
export interface Row {
  readonly source: Entity;
  readonly figures: SourceFigures;
}

/** A column by which the sources can be put in order. */
export interface Column {
  /** Its name in addresses. */
  readonly name: string;
  readonly title: string;
  /** What it means, where the title is too short to say so. */
  readonly meaning?: string;
  /** Which way a reader wants it first. */
  readonly isRising: boolean;
  readonly of: (row: Row) => number | string;
}

/** The share of a source's claims that bear a date, from 0 to 1; 0 for none. */
export const datedShare = ({ claims, dated }: SourceFigures): number => (claims === 0 ? 0 : dated / claims);

export const columns: readonly Column[] = [
  { name: "rank", title: "Rank", meaning: "1 is the best, 9 the least", isRising: true, of: ({ source }) => source.entry.rank ?? 10 },
  { name: "source", title: "Source", isRising: true, of: ({ source }) => source.name.toLowerCase() },
  { name: "years", title: "Years told of", meaning: "By the first of them; the strip shows how many claims fall where", isRising: true, of: ({ figures }) => figures.first },
  { name: "claims", title: "Claims", isRising: false, of: ({ figures }) => figures.claims },
  { name: "dated", title: "Dated", meaning: "The share of its claims that bear a date", isRising: false, of: ({ figures }) => datedShare(figures) },
  { name: "alone", title: "Alone", meaning: "Claims on events of which no other source tells", isRising: false, of: ({ figures }) => figures.alone },
  { name: "agrees", title: "Agrees", meaning: "Claims that are followed, beside other sources", isRising: false, of: ({ figures }) => figures.agrees },
  { name: "overruled", title: "Overruled", meaning: "Claims whose date or words the record does not follow", isRising: false, of: ({ figures }) => figures.overruled },
];

/** An order as an address holds it: the name of a column, with − before it where it is turned round. */
export interface Order {
  readonly column: Column;
  readonly isRising: boolean;
}

/** Reads an order; by rank where there is none. */
export function orderOf(text: string | undefined): Order {
  const isTurned = text?.startsWith("-") ?? false;
  const column = columns.find((known) => known.name === (isTurned ? text?.slice(1) : text)) ?? columns[0]!;
  return { column, isRising: column.isRising !== isTurned };
}

/** The order that a column's heading leads to: its own, or the other way round where it has that already. */
export const orderAfter = (order: Order, column: Column): string =>
  order.column === column && order.isRising === column.isRising ? `-${column.name}` : column.name;

/** Puts rows in order; equal ones by rank, then by claims, then by name. */
export function ordered(rows: readonly Row[], { column, isRising }: Order): Row[] {
  const ties = [columns[0]!, { ...columns[3]!, of: (row: Row) => -row.figures.claims }, columns[1]!];
  return [...rows].sort((one, other) => {
    const first = compared(column.of(one), column.of(other));
    if (first !== 0) return isRising ? first : -first;
    return ties.reduce((found, tie) => found || compared(tie.of(one), tie.of(other)), 0);
  });
}

const compared = (one: number | string, other: number | string): number => (one === other ? 0 : one < other ? -1 : 1);
