/** A place on the globe, in degrees east and north. */
export type Degrees = readonly [longitude: number, latitude: number];

/** Degrees: west, south, east, north. East may exceed 180 where the bounds lie across the date line. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What is shown where nothing is told of: the inhabited world. */
const world: Bounds = [-180, -60, 180, 75];

/** The smallest bounds that hold all points. They go round the globe the short way, so east may exceed 180. */
export function extentOf(points: readonly Degrees[]): Bounds {
  if (points.length === 0) return world;
  const easts = points.map(([longitude]) => ((((longitude + 180) % 360) + 360) % 360) - 180).sort((one, other) => one - other);
  // The widest stretch without a point is what the bounds leave out.
  let west = easts[0]!;
  let east = easts.at(-1)!;
  let gap = west + 360 - east;
  for (let at = 1; at < easts.length; at++) {
    const between = easts[at]! - easts[at - 1]!;
    if (between <= gap) continue;
    gap = between;
    west = easts[at]!;
    east = easts[at - 1]! + 360;
  }
  let [south, north] = [90, -90];
  for (const [, latitude] of points) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/**
 * The bounds of some places with room around them.
 *
 * @param margin In degrees, on every side; at least so much that a single place does not fill the map.
 */
export function boundsAround(points: readonly Degrees[], margin = 2): Bounds {
  const [west, south, east, north] = extentOf(points);
  const isWhole = east - west + 2 * margin >= 360;
  return [
    isWhole ? -180 : west - margin, Math.max(south - margin, -85),
    isWhole ? 180 : east + margin, Math.min(north + margin, 85),
  ];
}
