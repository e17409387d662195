import type { Frame } from "./plane/Plane";

/** How the plane lies on the screen: pixels = plane × k + (x, y). */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Shows a frame of the plane as large as it fits into a view, in the middle. */
export function fitting(frame: Frame, width: number, height: number): Transform {
  const k = Math.min(width / (frame[2] - frame[0]), height / (frame[3] - frame[1]));
  return { k, x: (width - (frame[0] + frame[2]) * k) / 2, y: (height - (frame[1] + frame[3]) * k) / 2 };
}

/** Fills a view with a frame, so that no side of it stays empty; of what does not fit the part round the heart is shown. */
export function filling(frame: Frame, width: number, height: number, heart: readonly [number, number]): Transform {
  const k = Math.max(width / (frame[2] - frame[0]), height / (frame[3] - frame[1]));
  const along = (size: number, from: number, to: number, middle: number): number => Math.min(Math.max(size / 2 - middle * k, size - to * k), -from * k);
  return { k, x: along(width, frame[0], frame[2], heart[0]), y: along(height, frame[1], frame[3], heart[1]) };
}
