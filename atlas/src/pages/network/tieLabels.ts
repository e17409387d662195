import { Crowd } from "./Crowd";
import { besides, lengthOf, pointAt, type Curve } from "./curve";
import { widthOf } from "./letters";
import type { Frame } from "./layout";
import type { Disc } from "./routes";

/** Words that want a place on a line. */
export interface TieLabel {
  readonly lines: readonly string[];
  readonly curve: Curve;
}

/** The middle of the words, in px. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The places along a line in the order of preference: the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8] as const;

/** What it costs to lie on a line of another tie, for each of the points looked at, and away from the middle. */
const [onLine, offMiddle, offLine] = [1, 2, 1.5];

/** Words that would cost more seem to belong to another line, and are left out. */
const dearest = 6;
const looks = 28;

/** How far words keep off their line where they stand beside it, in px. */
const beside = 5;

/** How far the lines of words lie apart, in parts of the size of their letters. */
export const labelLine = 1.15;

/**
 * Places the words of ties so that none covers another, a circle or a name; on their own line, or beside it where that covers less of other
 * lines. What has no place is left out: the tie itself tells it. The words of short lines, which have least choice, come first.
 *
 * @param size The size of the letters, in px.
 */
export function placeTieLabels(labels: readonly TieLabel[], discs: readonly Disc[], frame: Frame, size: number): (LabelSpot | null)[] {
  const taken: Box[] = discs.flatMap(({ x, y, radius, name }) => [{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, name]);
  const lengths = labels.map(({ curve }) => lengthOf(curve));
  const order = labels.map((_, at) => at).sort((one, other) => lengths[one]! - lengths[other]! || one - other);
  const lines = new Crowd();
  labels.forEach(({ curve }, at) => { for (let look = 0; look <= looks; look++) lines.add(pointAt(curve, look / looks), at); });
  const spots: (LabelSpot | null)[] = labels.map(() => null);
  for (const at of order) {
    const { lines: words, curve } = labels[at]!;
    const half = Math.max(...words.map((line) => widthOf(line, size))) / 2 + 1;
    const tall = (words.length * labelLine * size) / 2;
    let best: { spot: LabelSpot; box: Box; cost: number } | null = null;
    for (const share of shares)
      for (const aside of [0, 1, -1]) {
        const [x, y] = aside === 0 ? pointAt(curve, share) : besideLine(curve, share, aside, half, tall);
        const box = { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
        if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height || taken.some((other) => overlap(box, other))) continue;
        // Nor may another line run between words and their own.
        const [atX, atY] = pointAt(curve, share);
        const between = lines.countIn(Math.min(box.left, atX), Math.min(box.top, atY), Math.max(box.right, atX), Math.max(box.bottom, atY), at);
        const cost = Math.abs(share - 0.5) * offMiddle + (aside === 0 ? 0 : offLine) + onLine * between;
        if (cost < (best?.cost ?? dearest)) best = { spot: { x, y }, box, cost };
      }
    if (!best) continue;
    taken.push(best.box);
    spots[at] = best.spot;
  }
  return spots;
}

/** Beside the line, so that the nearest corner of the words keeps a little off it. */
function besideLine(curve: Curve, share: number, aside: number, half: number, tall: number): readonly [number, number] {
  const on = pointAt(curve, share);
  const off = besides(curve, share, aside);
  const [x, y] = [off[0] - on[0], off[1] - on[1]];
  const reach = Math.abs(x) * half + Math.abs(y) * tall + beside;
  return [on[0] + x * reach, on[1] + y * reach];
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
