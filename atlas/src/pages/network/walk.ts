import { nextIn, type Direction } from "../../map/steering";

/** A party or a tie that the keys lead to. */
export interface Stop {
  readonly key: string;
  readonly at: readonly [number, number];
}

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const axes: Readonly<Record<Direction, readonly [axis: 0 | 1, sign: 1 | -1]>> = { left: [0, -1], right: [0, 1], up: [1, -1], down: [1, 1] };

/** Where a key leads from one stop: an arrow to the nearest on that side, Home and End to the westernmost and the easternmost; null for nowhere. */
export function stopAfter(stops: readonly Stop[], from: string, key: string): string | null {
  if (key === "Home" || key === "End") return outermost(stops, key === "Home" ? -1 : 1);
  const direction = arrows[key];
  const start = stops.findIndex((stop) => stop.key === from);
  if (!direction || start < 0) return null;
  const next = nextIn(stops.map(({ at: [x, y] }, site) => ({ site, x, y })), start, direction);
  return next === null ? aslant(stops, stops[start]!, direction) : stops[next]!.key;
}

export const isArrow = (key: string): boolean => key in arrows;

/** Where nothing lies straight ahead, the nearest of what lies on that side at all. */
function aslant(stops: readonly Stop[], start: Stop, direction: Direction): string | null {
  const [axis, sign] = axes[direction];
  let best: { key: string; distance: number } | null = null;
  for (const { key, at } of stops) {
    if ((at[axis] - start.at[axis]) * sign <= 0) continue;
    const distance = Math.hypot(at[0] - start.at[0], at[1] - start.at[1]);
    if (!best || distance < best.distance) best = { key, distance };
  }
  return best?.key ?? null;
}

function outermost(stops: readonly Stop[], sign: 1 | -1): string | null {
  const first = stops[0];
  return first ? stops.reduce((best, stop) => ((stop.at[0] - best.at[0]) * sign > 0 ? stop : best), first).key : null;
}
