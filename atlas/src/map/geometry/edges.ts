import type { Delaunay } from "d3-delaunay";

/**
 * The edges of all cells that are not empty land, as arrays of numbers.
 *
 * A corner is where three cells meet: never more, for cells that meet in one point by chance have edges of no length between them. So what
 * happens at a corner needs to look at three edges only.
 */
export interface Edges {
  readonly count: number;
  /** The place at the left of each edge, as seen on the screen going from its first corner to its second; −1 for empty land. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The corner at which each edge begins. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where the corners are. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The edges at each corner, three to each; −1 where one is between two cells of empty land. */
  readonly at: Int32Array;
  /** The corner in each triangle of the Delaunay triangulation; −1 where all is empty land. */
  readonly cornerOf: Int32Array;
}

/** @param placeOf The places of the first sites; sites after them are empty land. */
export function edgesOf({ points, triangles, halfedges }: Delaunay<ArrayLike<number>>, placeOf: Int32Array): Edges {
  const places = placeOf.length;
  const corners = triangles.length / 3;
  const cornerOf = new Int32Array(corners).fill(-1);
  const [x, y]: [number[], number[]] = [[], []];
  for (let triangle = 0; triangle < corners; triangle++) {
    const [a, b, c] = [triangles[3 * triangle]!, triangles[3 * triangle + 1]!, triangles[3 * triangle + 2]!];
    if (a >= places && b >= places && c >= places) continue;
    const [centreX, centreY] = circumcentre(points, a, b, c);
    cornerOf[triangle] = x.push(centreX) - 1;
    y.push(centreY);
  }
  const at = new Int32Array(x.length * 3).fill(-1);
  const [left, right, from, to]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let half = 0; half < halfedges.length; half++) {
    const twin = halfedges[half]!;
    if (twin < half) continue;
    const one = triangles[half]!;
    const other = triangles[half % 3 === 2 ? half - 2 : half + 1]!;
    if (one >= places && other >= places) continue;
    const [here, there] = [cornerOf[Math.floor(half / 3)]!, cornerOf[Math.floor(twin / 3)]!];
    // Triangles go round so that walking out of one across an edge has the edge's start at the right, seen with y down.
    const edge = left.push(placeOf[other] ?? -1) - 1;
    right.push(placeOf[one] ?? -1);
    from.push(here);
    to.push(there);
    at[3 * here + (half % 3)] = edge;
    at[3 * there + (twin % 3)] = edge;
  }
  return {
    count: left.length, at, cornerOf, x: Float64Array.from(x), y: Float64Array.from(y),
    left: Int32Array.from(left), right: Int32Array.from(right), from: Int32Array.from(from), to: Int32Array.from(to),
  };
}

/** The point as far from each of three sites. */
function circumcentre(points: ArrayLike<number>, a: number, b: number, c: number): [number, number] {
  const [startX, startY] = [points[2 * a]!, points[2 * a + 1]!];
  const [bx, by] = [points[2 * b]! - startX, points[2 * b + 1]! - startY];
  const [cx, cy] = [points[2 * c]! - startX, points[2 * c + 1]! - startY];
  const twice = 2 * (bx * cy - by * cx);
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  return [startX + (cy * b2 - by * c2) / twice, startY + (bx * c2 - cx * b2) / twice];
}
