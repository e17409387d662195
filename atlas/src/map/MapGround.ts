import type { Chronicle } from "../chronicle/Chronicle";
import type { World } from "../chronicle/World";
import { coursesOn, type Course } from "./drawing/courses";
import { landOn } from "./land";
import { Cells } from "./plane/Cells";
import { boundsOf, Plane, type Frame } from "./plane/Plane";
import { sitesOf, type Site } from "./sites";

/** How far the cell of a place without neighbours reaches, in km: some days of riding. */
const reach = 210;

/** What does not change while time moves: the plane, the coasts, the courses, the places and their cells. */
export interface MapGround {
  readonly plane: Plane;
  readonly land: Path2D;
  readonly sea: Path2D;
  readonly courses: readonly Course[];
  readonly sites: readonly Site[];
  /** Where the sites lie on the plane, x and y in turn. */
  readonly points: Float64Array;
  readonly cells: Cells;
  /** What the map shows at first. */
  readonly frame: Frame;
  /** The middle of all places: as many lie to one side of it as to the other. */
  readonly heart: readonly [number, number];
}

const known = new WeakMap<Chronicle, Promise<MapGround>>();

/** The ground of a chronicle; made once. */
export function groundOf(chronicle: Chronicle, world: World): Promise<MapGround> {
  let ground = known.get(chronicle);
  if (!ground) {
    ground = lay(chronicle, world);
    known.set(chronicle, ground);
  }
  return ground;
}

async function lay(chronicle: Chronicle, world: World): Promise<MapGround> {
  const settings = chronicle.document.atlas;
  const sites = sitesOf(chronicle, world);
  const [west, south, east, north] = settings.bounds ?? boundsOf(sites.map((site) => site.at));
  const plane = new Plane(settings.projection ?? null, [west!, south!, east!, north!]);
  const points = new Float64Array(sites.length * 2);
  sites.forEach(({ at }, number) => { points.set(plane.project(at) ?? [-1e6, -1e6], 2 * number); });
  const { land, sea } = await landOn(plane);
  return {
    plane, land, sea, sites, points,
    courses: coursesOn(settings.courses, (at) => plane.project(at)),
    cells: new Cells(points, everything(points, plane.frame), reach * plane.unitsPerKm),
    frame: plane.frame,
    heart: [median(points.filter((_, at) => at % 2 === 0)), median(points.filter((_, at) => at % 2 === 1))],
  };
}

function median(numbers: Float64Array): number {
  return numbers.sort()[numbers.length >> 1] ?? 500;
}

/** The frame that holds all places and what the map shows at first. */
function everything(points: Float64Array, frame: Frame): Frame {
  let [left, top, right, bottom] = frame;
  for (let at = 0; at < points.length; at += 2) {
    if (points[at] === -1e6) continue;
    left = Math.min(left, points[at]!);
    right = Math.max(right, points[at]!);
    top = Math.min(top, points[at + 1]!);
    bottom = Math.max(bottom, points[at + 1]!);
  }
  return [left, top, right, bottom];
}
