import type { Cells } from "./Cells";

/** A line between two owners, or between one and nobody: its points, x and y in turn; closed lines end where they begin. */
export interface Border {
  readonly points: Float64Array;
  /** The owner at the left, going from the first point; −1 for nobody. */
  readonly left: number;
  readonly right: number;
}

/** The land of one owner: rings whose insides are its own; holes run the other way round. */
export interface Territory {
  readonly owner: number;
  readonly rings: readonly Float64Array[];
}

export interface Partition {
  readonly territories: readonly Territory[];
  /** Every border once; two neighbours share its points. */
  readonly borders: readonly Border[];
}

/**
 * Joins the cells of each owner. Borders are cut where three owners meet and at corners of empty land, and the pieces between are smoothed
 * once for both sides, so that the land of neighbours fits without gap or overlap.
 */
export function partition(cells: Cells, owners: Int32Array): Partition {
  const chains = chainsOf(cells, owners);
  const borders = chains.map(({ corners, left, right }) => ({ points: smoothed(cells.corners, corners), left, right }));
  const byOwner = new Map<number, { border: Border; isForward: boolean; from: number; to: number }[]>();
  chains.forEach(({ corners }, number) => {
    const border = borders[number]!;
    const [from, to] = [corners[0]!, corners.at(-1)!];
    const add = (owner: number, isForward: boolean): void => {
      if (owner < 0) return;
      const sides = byOwner.get(owner);
      const one = { border, isForward, from: isForward ? from : to, to: isForward ? to : from };
      if (sides) sides.push(one);
      else byOwner.set(owner, [one]);
    };
    add(border.left, true);
    add(border.right, false);
  });
  const territories = [...byOwner].sort(([one], [other]) => one - other)
    .map(([owner, sides]) => ({ owner, rings: ringsOf(sides) }));
  return { territories, borders };
}

interface Chain {
  readonly corners: number[];
  readonly left: number;
  readonly right: number;
}

/** The edges between different owners, joined to lines between the corners where more than two such edges meet. */
function chainsOf(cells: Cells, owners: Int32Array): Chain[] {
  const { edges } = cells;
  const ownerOf = (site: number): number => (site < cells.count ? owners[cells.holderOfCell(site)]! : -1);
  const kept: number[] = [];
  const atCorner = new Map<number, number[]>();
  for (let edge = 0; edge < edges.length; edge += 4) {
    if (ownerOf(edges[edge + 2]!) === ownerOf(edges[edge + 3]!)) continue;
    kept.push(edge);
    for (const corner of [edges[edge]!, edges[edge + 1]!]) {
      const known = atCorner.get(corner);
      if (known) known.push(edge);
      else atCorner.set(corner, [edge]);
    }
  }
  const used = new Set<number>();
  const chains: Chain[] = [];
  const follow = (edge: number, start: number): void => {
    const isForward = edges[edge] === start;
    const [left, right] = [ownerOf(edges[edge + (isForward ? 2 : 3)]!), ownerOf(edges[edge + (isForward ? 3 : 2)]!)];
    const corners = [start];
    let at = start;
    let next: number | undefined = edge;
    while (next !== undefined) {
      used.add(next);
      at = edges[next] === at ? edges[next + 1]! : edges[next]!;
      corners.push(at);
      const others: number[] = atCorner.get(at)!;
      next = others.length === 2 && at !== start ? others.find((other) => !used.has(other)) : undefined;
    }
    chains.push({ corners, left, right });
  };
  for (const edge of kept)
    for (const corner of [edges[edge]!, edges[edge + 1]!])
      if (!used.has(edge) && atCorner.get(corner)!.length !== 2) follow(edge, corner);
  for (const edge of kept) if (!used.has(edge)) follow(edge, edges[edge]!);
  return chains;
}

/** Joins sides to rings: each ends where the next begins. */
function ringsOf(sides: { border: Border; isForward: boolean; from: number; to: number }[]): Float64Array[] {
  const byStart = new Map<number, number[]>();
  sides.forEach(({ from }, number) => {
    const known = byStart.get(from);
    if (known) known.push(number);
    else byStart.set(from, [number]);
  });
  const used = new Uint8Array(sides.length);
  const rings: Float64Array[] = [];
  for (let first = 0; first < sides.length; first++) {
    if (used[first]) continue;
    const points: number[] = [];
    let at: number | undefined = first;
    while (at !== undefined) {
      used[at] = 1;
      append(points, sides[at]!.border.points, sides[at]!.isForward);
      at = byStart.get(sides[at]!.to)?.find((number) => !used[number]);
    }
    rings.push(Float64Array.from(points));
  }
  return rings;
}

/** Adds all points of a line but its last, which is the first of the next. */
function append(points: number[], line: Float64Array, isForward: boolean): void {
  const count = line.length / 2;
  for (let step = 0; step < count - 1; step++) {
    const at = isForward ? step : count - 1 - step;
    points.push(line[2 * at]!, line[2 * at + 1]!);
  }
}

/** A line through some corners with its angles cut twice (Chaikin 1974); its ends stay, and a closed line is cut all round. */
function smoothed(corners: Float64Array, chain: readonly number[]): Float64Array {
  let line: Float64Array = Float64Array.from(chain.flatMap((corner) => [corners[2 * corner]!, corners[2 * corner + 1]!]));
  const isClosed = chain[0] === chain.at(-1);
  for (let round = 0; round < 2; round++) line = cut(line, isClosed);
  return line;
}

function cut(line: Float64Array, isClosed: boolean): Float64Array {
  const count = line.length / 2;
  if (count < 3) return line;
  const points: number[] = [];
  for (let at = 0; at < count - 1; at++) {
    const [x, y, nextX, nextY] = [line[2 * at]!, line[2 * at + 1]!, line[2 * at + 2]!, line[2 * at + 3]!];
    if (at === 0 && !isClosed) points.push(x, y);
    else points.push(x + (nextX - x) / 4, y + (nextY - y) / 4);
    if (at === count - 2 && !isClosed) points.push(nextX, nextY);
    else points.push(nextX - (nextX - x) / 4, nextY - (nextY - y) / 4);
  }
  if (isClosed) points.push(points[0]!, points[1]!);
  return Float64Array.from(points);
}
