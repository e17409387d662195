import type { CourseEntry } from "../../api/types";
import type { Day } from "../../chronicle/days";
import type { Theme } from "./theme";

/** A river, canal or wall on the plane of the map. */
export interface Course {
  readonly entry: CourseEntry;
  readonly path: Path2D;
  /** Its points on the plane, x and y in turn. */
  readonly points: Float64Array;
}

/** Lays courses on the plane. */
export function coursesOn(entries: readonly CourseEntry[], project: (at: [number, number]) => [number, number] | null): Course[] {
  return entries.map((entry) => {
    const path = new Path2D();
    const points: number[] = [];
    for (let at = 0; at < entry.line.length; at += 2) {
      const point = project([entry.line[at]!, entry.line[at + 1]!]);
      if (!point) continue;
      if (points.length === 0) path.moveTo(...point);
      else path.lineTo(...point);
      points.push(...point);
    }
    return { entry, path, points: Float64Array.from(points) };
  });
}

/** Whether a course ran so on a day. */
export const runsOn = (entry: CourseEntry, day: Day): boolean => (entry.from ?? -Infinity) <= day && day <= (entry.to ?? Infinity);

/** Whether a course runs the same way for ever, so that it need not be drawn again when the day changes. */
export const isLasting = ({ entry }: Course): boolean => entry.from === undefined && entry.to === undefined;

/** A text that is the same on two days if the same courses ran on both. */
export const courseKey = (courses: readonly Course[], day: Day): string => courses.map(({ entry }) => (runsOn(entry, day) ? "1" : "0")).join("");

/** From which scale on courses of a rank are drawn, in pixels to a unit of the plane. */
const drawnFrom = [0, 0, 0.7, 1.6] as const;

const isDrawn = (entry: CourseEntry, day: Day, scale: number): boolean => runsOn(entry, day) && scale >= (drawnFrom[entry.rank] ?? 0);

/** The course that is drawn nearest to a point of the plane, within a reach; null if none is. */
export function courseNear(courses: readonly Course[], day: Day, x: number, y: number, reach: number, scale: number): CourseEntry | null {
  let best: CourseEntry | null = null;
  let least = reach;
  for (const { entry, points } of courses) {
    if (!isDrawn(entry, day, scale)) continue;
    for (let at = 0; at + 3 < points.length; at += 2) {
      const distance = distanceTo(x, y, points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!);
      if (distance < least) [best, least] = [entry, distance];
    }
  }
  return best;
}

/** How far a point is from a stretch between two others. */
function distanceTo(x: number, y: number, fromX: number, fromY: number, toX: number, toY: number): number {
  const [right, down] = [toX - fromX, toY - fromY];
  const along = Math.min(Math.max(((x - fromX) * right + (y - fromY) * down) / (right * right + down * down || 1), 0), 1);
  return Math.hypot(fromX + right * along - x, fromY + down * along - y);
}

/** Draws the courses of a day; the context is set to the plane, with `scale` pixels to its unit. */
export function drawCourses(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, courses: readonly Course[], day: Day, scale: number, theme: Theme,
): void {
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const { entry, path } of courses) {
    if (!isDrawn(entry, day, scale)) continue;
    if (entry.kind === "wall") drawWall(context, path, scale, theme);
    else {
      context.strokeStyle = theme.river;
      context.lineWidth = (entry.kind === "canal" ? 0.8 : entry.rank === 1 ? 1.7 : entry.rank === 2 ? 1.1 : 0.8) / scale;
      context.setLineDash(entry.kind === "canal" ? [4 / scale, 2.5 / scale] : []);
      context.stroke(path);
      context.setLineDash([]);
    }
  }
}

/** A wall: a line with teeth. */
function drawWall(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, path: Path2D, scale: number, theme: Theme): void {
  context.strokeStyle = theme.wall;
  context.lineCap = "butt";
  context.lineWidth = 1 / scale;
  context.stroke(path);
  context.lineWidth = 4 / scale;
  context.setLineDash([1.4 / scale, 5 / scale]);
  context.stroke(path);
  context.setLineDash([]);
  context.lineCap = "round";
}

