import type { Territory } from "./Territories";

/** Where the name of a land may stand. */
export interface NamePlace {
  readonly owner: number;
  readonly x: number;
  readonly y: number;
  /** How far the border is from there, in units of the plane. */
  readonly room: number;
  /** The land's size, in square units. */
  readonly area: number;
}

/** A place for a name that was good before is kept while it has this part of the best room. */
const faithful = 0.7;
const tries = 7;
/** Smoothed borders have four points for one corner; a place for a name need not know them all. */
const stride = 4;

/** The signed area of a ring. */
export function areaOf(ring: Float64Array): number {
  let twice = 0;
  const count = ring.length / 2;
  for (let at = 0, last = count - 1; at < count; last = at++) twice += ring[2 * last]! * ring[2 * at + 1]! - ring[2 * at]! * ring[2 * last + 1]!;
  return twice / 2;
}

/** The roomiest spot of the greatest piece of a land. */
export function namePlaceOf(territory: Territory, before: NamePlace | undefined): NamePlace | null {
  const rings = territory.rings.map(thinned);
  const greatest = rings.reduce<Float64Array | null>((best, ring) =>
    best === null || Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best, null);
  if (!greatest) return null;
  const area = Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < greatest.length; at += 2) {
    left = Math.min(left, greatest[at]!);
    right = Math.max(right, greatest[at]!);
    top = Math.min(top, greatest[at + 1]!);
    bottom = Math.max(bottom, greatest[at + 1]!);
  }
  let best: [number, number, number] = [(left + right) / 2, (top + bottom) / 2, -Infinity];
  let [width, height] = [right - left, bottom - top];
  const kept = before ? roomAt(rings, before.x, before.y, -Infinity) : -Infinity;
  for (let round = 0; round < 3; round++) {
    const [fromX, fromY] = round === 0 ? [left, top] : [best[0] - width / 2, best[1] - height / 2];
    for (let row = 0; row < tries; row++)
      for (let column = 0; column < tries; column++) {
        const [x, y] = [fromX + (width * (column + 0.5)) / tries, fromY + (height * (row + 0.5)) / tries];
        const room = roomAt(rings, x, y, best[2]);
        if (room > best[2]) best = [x, y, room];
      }
    [width, height] = [width / 3, height / 3];
  }
  if (before && kept >= best[2] * faithful) return { ...before, area, room: kept };
  return { owner: territory.owner, x: best[0], y: best[1], room: best[2], area };
}

function thinned(ring: Float64Array): Float64Array {
  const count = Math.ceil(ring.length / 2 / stride);
  const few = new Float64Array(count * 2);
  for (let at = 0; at < count; at++) {
    few[2 * at] = ring[2 * stride * at]!;
    few[2 * at + 1] = ring[2 * stride * at + 1]!;
  }
  return few;
}

/**
 * How far a point is from the border, more to the sides counting less as names are wide; less than 0 outside, and −∞ as soon as it is
 * certain that there is no more room than `least`.
 */
function roomAt(rings: readonly Float64Array[], x: number, y: number, least: number): number {
  const enough = least > 0 ? least * least : -1;
  let nearest = Infinity;
  let isInside = false;
  for (const ring of rings) {
    let lastX = ring.at(-2)!;
    let lastY = ring.at(-1)!;
    for (let at = 0; at < ring.length; at += 2) {
      const pointX = ring[at]!;
      const pointY = ring[at + 1]!;
      if (pointY > y !== lastY > y && x < ((lastX - pointX) * (y - pointY)) / (lastY - pointY) + pointX) isInside = !isInside;
      const aside = (pointX - x) / 2.2;
      const distance = aside * aside + (pointY - y) * (pointY - y);
      if (distance < nearest) {
        nearest = distance;
        if (distance <= enough) return -Infinity;
      }
      lastX = pointX;
      lastY = pointY;
    }
  }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
