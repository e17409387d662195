export type Point = readonly [number, number];

/** A line bent once: a quadratic Bézier curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The point at a share of the way. */
export function pointAt({ start, control, end }: Curve, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]];
}

/** The direction there, of length 1. */
export function wayAt({ start, control, end }: Curve, share: number): Point {
  const x = (1 - share) * (control[0] - start[0]) + share * (end[0] - control[0]);
  const y = (1 - share) * (control[1] - start[1]) + share * (end[1] - control[1]);
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** The point as far aside of the curve as is asked, to the right of its way where that is more than 0. */
export function besides(curve: Curve, share: number, aside: number): Point {
  const [x, y] = pointAt(curve, share);
  const [right, down] = wayAt(curve, share);
  return [x - down * aside, y + right * aside];
}

/** How long it is, about. */
export function lengthOf(curve: Curve): number {
  const steps = 8;
  let [sum, last] = [0, curve.start];
  for (let step = 1; step <= steps; step++) {
    const next = pointAt(curve, step / steps);
    sum += Math.hypot(next[0] - last[0], next[1] - last[1]);
    last = next;
  }
  return sum;
}

/** The part of it up to a share of its way (de Casteljau). */
export function upTo({ start, control, end }: Curve, share: number): Curve {
  return { start, control: mix(start, control, share), end: pointAt({ start, control, end }, share) };
}

const mix = (one: Point, other: Point, share: number): Point => [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];

/** Points as a path: moves to the first, lines to the others. */
export const pathThrough = (points: readonly Point[]): string => `M${points.map(written).join("L")}`;

/** The curve as a path. */
export const pathOf = ({ start, control, end }: Curve): string => `M${written(start)}Q${written(control)} ${written(end)}`;

const written = ([x, y]: Point): string => `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;
