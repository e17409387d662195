import type { Plane } from "../../map/plane/Plane";
import type { Transform } from "../../map/Transform";

/** The size of a view in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type Laid = Pick<Plane, "projection" | "project" | "unitsPerKm">;

/** Shows on another plane the land that a view shows on one: the same place in the middle, as many km to a pixel. */
export function sameLand(view: Transform, from: Laid, to: Laid, { width, height }: Size): Transform {
  if (from === to) return view;
  const middle = from.projection.invert?.([(width / 2 - view.x) / view.k, (height / 2 - view.y) / view.k]);
  const at = middle && to.project(middle);
  return at ? centredOn(at, (view.k * from.unitsPerKm) / to.unitsPerKm, { width, height }) : view;
}

/** A view with a point of the plane in its middle. */
export const centredOn = ([x, y]: readonly [number, number], k: number, { width, height }: Size): Transform => ({ k, x: width / 2 - x * k, y: height / 2 - y * k });

/** Whether two views cannot be told apart: conversions there and back leave crumbs. */
export const isAlike = (one: Transform, other: Transform): boolean =>
  Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5 && Math.abs(one.k / other.k - 1) < 1e-4;
