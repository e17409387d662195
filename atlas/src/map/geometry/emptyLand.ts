import { Delaunay } from "d3-delaunay";
import type { Frame } from "./projection";

/** More sites of empty land than this cost more than they show; the lattice grows wider instead. */
const most = 20_000;

/**
 * Sites that nobody can own, on a lattice of hexagons over the whole domain and beyond, wherever no place is nearer than `reach`. They bound
 * the cells of lonely places: such a cell reaches at least half of `reach`, and at most reach / 2 + spacing / √3. Between places that lie
 * around a gap, cells reach at most reach + spacing / √3, so that small gaps inside a land are its own.
 *
 * @param points Where the places are, x and y in turn; all within the domain.
 * @param domain What the places lie in. The lattice goes so far beyond it that no place is at the hull.
 * @param spacing From one site of the lattice to the next; the less the rounder the limits of lands.
 * @returns x and y in turn.
 */
export function emptyLand(points: Float64Array, domain: Frame, reach: number, spacing: number): Float64Array {
  const [width, height] = [domain[2] - domain[0], domain[3] - domain[1]];
  const margin = (step: number): number => reach + 3 * step;
  let step = spacing;
  while ((width + 2 * margin(step)) * (height + 2 * margin(step)) > most * step * step * rowHeight) step *= 1.25;
  const near = points.length > 0 ? new Delaunay(points) : null;
  const empty: number[] = [];
  const [left, top] = [domain[0] - margin(step), domain[1] - margin(step)];
  const rows = Math.ceil((height + 2 * margin(step)) / (step * rowHeight));
  const columns = Math.ceil((width + 2 * margin(step)) / step);
  let last = 0;
  for (let row = 0; row <= rows; row++) {
    const y = top + row * step * rowHeight;
    const shift = (row % 2) * (step / 2);
    for (let column = 0; column <= columns; column++) {
      const x = left + shift + column * step;
      if (near) {
        // The search walks from the site that was nearest before, which is close by.
        last = near.find(x, y, last);
        if (Math.hypot(points[2 * last]! - x, points[2 * last + 1]! - y) < reach) continue;
      }
      empty.push(x, y);
    }
  }
  return Float64Array.from(empty);
}

/** The rows of a lattice of hexagons lie so far apart, in parts of the spacing. */
const rowHeight = Math.sqrt(3) / 2;
