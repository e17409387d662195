import { geoConicEqualArea, geoEqualEarth, geoEquirectangular, type GeoProjection } from "d3-geo";
import { extentOf, type Bounds, type Degrees } from "./bounds";

/** How a chronicle wants the globe laid flat. */
export interface ProjectionSettings {
  /** `natural` is the Equal Earth projection, which looks natural for the whole world and keeps areas. */
  readonly kind: "conic-equal-area" | "equirectangular" | "natural";
  /** The two latitudes at which the cone cuts the globe, in degrees north; only read for a cone. */
  readonly parallels?: readonly [number, number];
  /** The middle of the map. */
  readonly centre: Degrees;
}

/** A rectangle on the plane: left, top, right, bottom. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** The globe laid on a plane, x to the right and y down. Zooming only moves and scales this plane. */
export interface MapProjection {
  /** For paths of d3-geo, already scaled to the plane. */
  readonly projection: GeoProjection;
  /** The part of the square 0 to `side` that the bounds fill. */
  readonly frame: Frame;
  /** Units of the plane to a kilometre: everywhere if the projection keeps areas, else in the middle of the frame. */
  readonly unitsPerKm: number;
  /** Degrees east and north to the plane; null where the projection shows nothing. */
  project(longitude: number, latitude: number): [x: number, y: number] | null;
  /** The plane to degrees east and north; null outside of the globe. */
  invert(x: number, y: number): [longitude: number, latitude: number] | null;
}

/** The side of the square into which the bounds of a chronicle are laid, in units of the plane. */
export const side = 1000;

const earthRadius = 6371.0088;
/** Wider or taller than this, in degrees, a cone bends too much. */
const [widest, tallest] = [120, 80];
/** How far the lesser part of a map may lie beyond the equator before a cone no longer suits it, in degrees. */
const beyondEquator = 10;
/** Standard parallels lie this part of the range of latitudes inside the bounds (Snyder, Map Projections: A Working Manual, 1987, p. 99). */
const inset = 1 / 6;

/** A projection that suits some places: an equal-area cone for a part of one hemisphere, else Equal Earth. */
export function defaultSettings(points: readonly Degrees[]): ProjectionSettings {
  const [west, south, east, north] = extentOf(points);
  const middle = (west + east) / 2;
  const centre: Degrees = [middle > 180 ? middle - 360 : middle, (south + north) / 2];
  const crosses = Math.min(-south, north) > beyondEquator;
  if (points.length === 0 || east - west >= widest || north - south >= tallest || crosses) return { kind: "natural", centre };
  const step = (north - south) * inset;
  return { kind: "conic-equal-area", centre, parallels: [south + step, north - step] };
}

/**
 * Lays the globe on the plane so that the bounds just fit the square from 0 to `side`, centred in it.
 *
 * @param bounds West, south, east, north in degrees; west greater than east means across the date line.
 */
export function mapProjection(settings: ProjectionSettings, [west, south, east, north]: Bounds): MapProjection {
  const projection = rawProjection(settings);
  const outline = outlineOf([west, south, east < west ? east + 360 : east, north]);
  projection.fitExtent([[0, 0], [side, side]], { type: "MultiPoint", coordinates: outline });
  const project = (longitude: number, latitude: number): [number, number] | null => projection([longitude, latitude]);
  const invert = (x: number, y: number): [number, number] | null => {
    const found = projection.invert?.([x, y]);
    return found && Number.isFinite(found[0]) && Number.isFinite(found[1]) ? found : null;
  };
  const frame = frameOf(outline.map(([longitude, latitude]) => project(longitude, latitude)));
  const middle = invert((frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2) ?? settings.centre;
  return { projection, frame, project, invert, unitsPerKm: scaleAt(project, middle[0], middle[1]) };
}

function rawProjection({ kind, centre: [longitude, latitude], parallels }: ProjectionSettings): GeoProjection {
  switch (kind) {
    case "conic-equal-area": {
      const [south, north] = parallels ?? [latitude - 10, latitude + 10];
      return geoConicEqualArea().rotate([-longitude, 0]).center([0, latitude]).parallels([south, north]).precision(0.3);
    }
    case "equirectangular":
      return geoEquirectangular().rotate([-longitude, 0]).precision(0.3);
    case "natural":
      return geoEqualEarth().rotate([-longitude, 0]).precision(0.3);
  }
}

/** The edge of some bounds, close enough together that no bulge of a bent side is missed. */
function outlineOf([west, south, east, north]: Bounds): [number, number][] {
  const points: [number, number][] = [];
  const steps = 48;
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [west + ((east - west) * step) / steps, south + ((north - south) * step) / steps];
    points.push([x, south], [x, north], [west, y], [east, y]);
  }
  return points;
}

function frameOf(points: readonly ([number, number] | null)[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    if (!point) continue;
    [left, right] = [Math.min(left, point[0]), Math.max(right, point[0])];
    [top, bottom] = [Math.min(top, point[1]), Math.max(bottom, point[1])];
  }
  return left <= right ? [left, top, right, bottom] : [0, 0, side, side];
}

/** The root of how much a small area grows, which is the scale itself where areas are kept. */
function scaleAt(project: MapProjection["project"], longitude: number, latitude: number): number {
  const step = 0.05;
  const safe = Math.min(Math.max(latitude, -85), 85);
  const [west, east] = [project(longitude - step, safe), project(longitude + step, safe)];
  const [south, north] = [project(longitude, safe - step), project(longitude, safe + step)];
  if (!west || !east || !south || !north) throw new RangeError(`The middle of the map, ${String(longitude)} ${String(latitude)}, is not on it.`);
  const area = Math.abs((east[0] - west[0]) * (north[1] - south[1]) - (north[0] - south[0]) * (east[1] - west[1]));
  const kmPerDegree = (earthRadius * Math.PI) / 180;
  const cosine = Math.cos((safe * Math.PI) / 180);
  return Math.sqrt(area / cosine) / (2 * step * kmPerDegree);
}
