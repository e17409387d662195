import { Delaunay, type Voronoi } from "d3-delaunay";
import type { Frame } from "./Plane";

/** How far apart the sites of empty land lie, in parts of the reach: the closer the rounder the limits of lands. */
const latticeStep = 0.55;

/** The cells of a map: what is nearer to one site than to any other. */
export class Cells {
  /** The corners of cells: x and y in turn. */
  readonly corners: Float64Array;
  /** The edges between cells, four numbers each: the corners at its ends, the site at its left going from the first, and that at its right. */
  readonly edges: Int32Array;
  /** How many sites are places; those after them are empty land. */
  readonly count: number;
  private readonly delaunay: Delaunay<[number, number]>;
  private readonly voronoi: Voronoi<[number, number]>;
  /** For each place the site whose cell it has: its own, unless another lies at the same point. */
  private readonly cellOf: Int32Array;

  /**
   * @param points Where the places are, x and y in turn.
   * @param frame What the cells may fill.
   * @param reach How far the cell of a lonely place reaches, in units of the plane: half of the distance to the empty land around it.
   */
  constructor(points: Float64Array, frame: Frame, reach: number) {
    this.count = points.length / 2;
    const all = withEmptyLand(points, frame, reach);
    this.delaunay = new Delaunay(all);
    const bounds: [number, number, number, number] = [frame[0] - 4 * reach, frame[1] - 4 * reach, frame[2] + 4 * reach, frame[3] + 4 * reach];
    this.voronoi = this.delaunay.voronoi(bounds);
    this.corners = Float64Array.from(this.voronoi.circumcenters);
    this.edges = edgesOf(this.delaunay);
    this.cellOf = twinsOf(points);
  }

  /** The place whose cell holds a point; −1 in empty land. */
  at(x: number, y: number): number {
    const site = this.delaunay.find(x, y);
    return site < this.count ? site : -1;
  }

  /** The cell of a place as a closed polygon. */
  polygon(place: number): readonly (readonly [number, number])[] {
    return this.voronoi.cellPolygon(this.holderOfCell(place));
  }

  /** The place that has the cell of a place: itself, unless another lies at the same point. */
  holderOfCell(place: number): number {
    return this.cellOf[place]!;
  }
}

/** Adds a lattice of sites without an owner wherever no place is near, so that no cell runs on for ever. */
function withEmptyLand(points: Float64Array, frame: Frame, reach: number): Float64Array {
  const near = new Delaunay(points);
  const empty: number[] = [];
  const step = reach * latticeStep;
  let isShifted = false;
  for (let y = frame[1] - 3 * reach; y <= frame[3] + 3 * reach; y += step * 0.866) {
    for (let x = frame[0] - 3 * reach + (isShifted ? step / 2 : 0); x <= frame[2] + 3 * reach; x += step) {
      const site = points.length > 0 ? near.find(x, y) : -1;
      if (site < 0 || Math.hypot(points[2 * site]! - x, points[2 * site + 1]! - y) > reach * 1.25) empty.push(x, y);
    }
    isShifted = !isShifted;
  }
  const all = new Float64Array(points.length + empty.length);
  all.set(points);
  all.set(empty, points.length);
  return all;
}

/** Every edge between two cells once: from the circumcentre of one triangle to that of its neighbour. */
function edgesOf({ halfedges, triangles }: Delaunay<[number, number]>): Int32Array {
  const edges: number[] = [];
  for (let edge = 0; edge < halfedges.length; edge++) {
    const twin = halfedges[edge]!;
    if (twin < edge) continue;
    const from = triangles[edge]!;
    const to = triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!;
    edges.push(Math.floor(edge / 3), Math.floor(twin / 3), from, to);
  }
  return Int32Array.from(edges);
}

function twinsOf(points: Float64Array): Int32Array {
  const firstAt = new Map<string, number>();
  return Int32Array.from({ length: points.length / 2 }, (_, place) => {
    const key = `${String(points[2 * place])} ${String(points[2 * place + 1])}`;
    const first = firstAt.get(key) ?? place;
    firstAt.set(key, first);
    return first;
  });
}
