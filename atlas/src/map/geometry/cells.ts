import { Delaunay } from "d3-delaunay";
import { edgesOf, type Edges } from "./edges";
import { emptyLand } from "./emptyLand";
import type { Frame } from "./projection";

/** Places nearer to each other than this have one cell, in units of the plane: a few metres. */
const sameSpot = 1e-6;

/** The lattice of empty land is so wide, in parts of the reach, unless the caller says otherwise. */
const usualSpacing = 0.5;

/**
 * The cells of a map: what is nearer to one place than to any other, and not too far from it.
 *
 * Places are numbered as they are given. Empty land, which nobody can own, is always −1.
 */
export class Cells {
  /** How many places were given. */
  readonly count: number;
  /** Where they are, x and y in turn, as given. */
  readonly points: Float64Array;
  /** For each place the place that has its cell: itself; the first of those at the same spot; −1 without a cell. */
  readonly holderOf: Int32Array;
  /** The edges between cells, and their ends. */
  readonly edges: Edges;
  private readonly delaunay: Delaunay<ArrayLike<number>>;
  /** The places that have cells, by their number among the sites. */
  private readonly placeOf: Int32Array;
  private readonly siteOf: Int32Array;

  /**
   * @param points Where the places are, x and y in turn. A place at NaN, or further outside of the frame than this is large, has no cell.
   * @param frame What the map shows at first.
   * @param reach In units of the plane: nearer than this to a place no empty land is sown, so that the cell of a lonely place reaches to
   * between 0.5 and 0.79 of it. `MapProjection.unitsPerKm` times a distance in km.
   * @param spacing How close the sites of empty land are to one another; half of the reach by default.
   */
  constructor(points: Float64Array, frame: Frame, reach: number, spacing = reach * usualSpacing) {
    if (!(reach > 0 && spacing > 0)) throw new RangeError(`Reach and spacing must be above 0: ${String(reach)}, ${String(spacing)}.`);
    this.points = points;
    this.count = points.length / 2;
    const known = holders(points, grown(frame));
    this.holderOf = known.holderOf;
    this.placeOf = Int32Array.from(known.places);
    this.siteOf = new Int32Array(this.count).fill(-1);
    known.places.forEach((place, site) => { this.siteOf[place] = site; });
    const own = Float64Array.from(known.places.flatMap((place) => [points[2 * place]!, points[2 * place + 1]!]));
    const empty = emptyLand(own, domainOf(own, frame), reach, spacing);
    const all = new Float64Array(own.length + empty.length);
    all.set(own);
    all.set(empty, own.length);
    this.delaunay = new Delaunay(all);
    this.edges = edgesOf(this.delaunay, this.placeOf);
  }

  /** The place whose cell holds a point; −1 in empty land. Of places at one spot, the first. */
  find(x: number, y: number): number {
    const site = this.delaunay.find(x, y);
    return this.placeOf[site] ?? -1;
  }

  /** The cell of a place: its corners, x and y in turn, the first not repeated; empty if it has none. */
  polygon(place: number): Float64Array {
    const holder = this.holderOf[place] ?? -1;
    const site = holder < 0 ? -1 : this.siteOf[holder]!;
    if (site < 0) return new Float64Array();
    const { triangles, halfedges, inedges } = this.delaunay;
    const corners: number[] = [];
    const first = inedges[site]!;
    let edge = first;
    do {
      const corner = this.edges.cornerOf[Math.floor(edge / 3)]!;
      corners.push(this.edges.x[corner]!, this.edges.y[corner]!);
      edge = edge % 3 === 2 ? edge - 2 : edge + 1;
      if (triangles[edge] !== site) break;
      edge = halfedges[edge]!;
    } while (edge !== first && edge >= 0);
    return Float64Array.from(corners);
  }
}

/** A frame with its own size added on every side. */
function grown([left, top, right, bottom]: Frame): Frame {
  const [width, height] = [right - left, bottom - top];
  return [left - width, top - height, right + width, bottom + height];
}

/** Which places have cells of their own, and whose cell each of the others shares. */
function holders(points: Float64Array, within: Frame): { holderOf: Int32Array; places: number[] } {
  const firstAt = new Map<string, number>();
  const places: number[] = [];
  const holderOf = new Int32Array(points.length / 2).fill(-1);
  for (let place = 0; place < holderOf.length; place++) {
    const [x, y] = [points[2 * place]!, points[2 * place + 1]!];
    // NaN fails every comparison.
    if (!(x >= within[0] && y >= within[1] && x <= within[2] && y <= within[3])) continue;
    const key = `${String(Math.round(x / sameSpot))} ${String(Math.round(y / sameSpot))}`;
    const first = firstAt.get(key);
    holderOf[place] = first ?? place;
    if (first !== undefined) continue;
    firstAt.set(key, place);
    places.push(place);
  }
  return { holderOf, places };
}

/** The frame, and what more it takes to hold all places. */
function domainOf(points: Float64Array, frame: Frame): Frame {
  let [left, top, right, bottom] = frame;
  for (let at = 0; at < points.length; at += 2) {
    [left, right] = [Math.min(left, points[at]!), Math.max(right, points[at]!)];
    [top, bottom] = [Math.min(top, points[at + 1]!), Math.max(bottom, points[at + 1]!)];
  }
  return [left, top, right, bottom];
}
