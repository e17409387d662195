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

/** A text that is the same on two days if the same courses ran on both. */
export const courseKey = (courses: readonly Course[], day: Day): string => courses.map(({ entry }) => (runsOn(entry, day) ? "1" : "0")).join("");

/** Draws the courses of a day; the context is set to the plane, with `scale` pixels to its unit. */
export function drawCourses(context: CanvasRenderingContext2D, courses: readonly Course[], day: Day, scale: number, theme: Theme): void {
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const { entry, path } of courses) {
    if (!runsOn(entry, day) || (entry.rank === 3 && scale < 1.6) || (entry.rank === 2 && scale < 0.7)) continue;
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
function drawWall(context: CanvasRenderingContext2D, path: Path2D, scale: number, theme: Theme): void {
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

