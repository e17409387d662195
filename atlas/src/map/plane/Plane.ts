import { geoConicEqualArea, geoEqualEarth, geoEquirectangular, type GeoProjection } from "d3-geo";
import type { ProjectionEntry } from "../../api/types";

/** The side of the square into which the bounds of a chronicle are laid, in units of the plane. */
export const side = 1000;

const earthRadius = 6371.0088;
const widest = 120;

/** A rectangle on the plane: left, top, right, bottom. */
export type Frame = readonly [number, number, number, number];

/** The plane of a map: the globe projected, x to the right and y down. Zooming only moves and scales the plane. */
export class Plane {
  readonly projection: GeoProjection;
  /** What the map shows at first. */
  readonly frame: Frame;
  /** Units of the plane to a kilometre, in the middle of the map. */
  readonly unitsPerKm: number;

  /**
   * @param settings The projection; null to choose one by the bounds.
   * @param bounds West, south, east, north in degrees.
   */
  constructor(settings: ProjectionEntry | null, bounds: readonly [number, number, number, number]) {
    this.projection = projectionOf(settings ?? chosenFor(bounds));
    const outline = { type: "MultiPoint" as const, coordinates: edgeOf(bounds) };
    this.projection.fitExtent([[0, 0], [side, side]], outline);
    const points = outline.coordinates.map((at) => this.project(at)).filter((at) => at !== null);
    const xs = points.map((at) => at[0]);
    const ys = points.map((at) => at[1]);
    this.frame = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    this.unitsPerKm = this.projection.scale() / earthRadius;
  }

  /** A place on the plane; null if the projection does not show it. */
  project(at: readonly [number, number]): [number, number] | null {
    return this.projection([at[0], at[1]]);
  }
}

/** Bounds that hold some places with a margin: west, south, east, north. */
export function boundsOf(places: readonly (readonly [number, number])[]): [number, number, number, number] {
  if (places.length === 0) return [-180, -60, 180, 75];
  const [easts, norths] = [places.map((at) => at[0]), places.map((at) => at[1])];
  const margin = 2;
  return [
    Math.max(-180, Math.min(...easts) - margin), Math.max(-85, Math.min(...norths) - margin),
    Math.min(180, Math.max(...easts) + margin), Math.min(85, Math.max(...norths) + margin),
  ];
}

/** An equal-area projection that suits some bounds: a conic for a part of one hemisphere, else one of the whole globe. */
export function chosenFor([west, south, east, north]: readonly [number, number, number, number]): ProjectionEntry {
  const centre = [(west + east) / 2, (south + north) / 2];
  const isPart = east - west < widest && (south >= -5 || north <= 5) && north - south < 80;
  if (!isPart) return { kind: "equal-earth", centre };
  // Standard parallels a sixth inside the bounds keep shapes truest (Snyder, Map Projections: A Working Manual, 1987, p. 99).
  const sixth = (north - south) / 6;
  return { kind: "conic-equal-area", centre, parallels: [south + sixth, north - sixth] };
}

function projectionOf({ kind, centre, parallels }: ProjectionEntry): GeoProjection {
  const [east, north] = [centre[0] ?? 0, centre[1] ?? 0];
  if (kind === "conic-equal-area") {
    const [one, other] = [parallels?.[0] ?? north - 10, parallels?.[1] ?? north + 10];
    // Parallels on both sides of the equator alike make no cone.
    return geoConicEqualArea().rotate([-east, 0]).center([0, north]).parallels([one, Math.abs(one + other) < 1 ? other + 1 : other]).precision(0.3);
  }
  return (kind === "equirectangular" ? geoEquirectangular() : geoEqualEarth()).rotate([-east, 0]).precision(0.3);
}

function edgeOf([west, south, east, north]: readonly [number, number, number, number]): [number, number][] {
  const points: [number, number][] = [];
  const steps = 16;
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    points.push([west + (east - west) * share, south], [west + (east - west) * share, north]);
    points.push([west, south + (north - south) * share], [east, south + (north - south) * share]);
  }
  return points;
}
