import type { Seat } from "./Seats";

export type Direction = "left" | "right" | "up" | "down";

const ways: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The seat one comes to from another by going one way: the nearest within 45° of it; null if there is none. */
export function nextIn(seats: readonly Pick<Seat, "site" | "x" | "y">[], from: number, direction: Direction): number | null {
  const start = seats.find((seat) => seat.site === from);
  if (!start) return null;
  const [right, down] = ways[direction];
  let best: { site: number; distance: number } | null = null;
  for (const seat of seats) {
    const [x, y] = [seat.x - start.x, seat.y - start.y];
    const along = x * right + y * down;
    const aside = Math.abs(x * down + y * right);
    if (along <= 0 || aside > along) continue;
    const distance = along + 2 * aside;
    if (!best || distance < best.distance) best = { site: seat.site, distance };
  }
  return best?.site ?? null;
}
