import { Crowd } from "./Crowd";
import { pointAt, type Curve, type Point } from "./curve";
import type { Frame } from "./layout";

/** A circle with the box of its name: what lines keep clear of. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Lines between one pair: their number in all. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly count: number;
}

/** How far lines of one pair lie from each other in the middle and at the circles, in px, where there is room. */
const [middle, ends] = [21, 5];

/** How far lines stop short of a circle. */
const short = 4;

/** How much a line may bend, in parts of its length, straight first: the least that passes all others is taken. */
const bends = [0, 0.08, -0.08, 0.15, -0.15, 0.22, -0.22, 0.3, -0.3, 0.4, -0.4, 0.52, -0.52, 0.66, -0.66] as const;

/** What it costs to run through a circle or out of the frame, through a name, or along another line, at each of the points looked at, against the cost of bending. */
const [throughCircle, throughName, alongLine, bending] = [3, 0.6, 0.5, 4];
const looks = 22;

/** Lines nearer than this cannot be told apart, in px; where they reach one circle they must meet. */
const tooNear = 9;

/**
 * The lines of each pair, all in the direction from one to the other: a bundle that bends as one round whoever stands between, and off other
 * lines. Short ones, which have least choice, come first.
 */
export function routed(pairs: readonly Pair[], discs: readonly Disc[], frame: Frame): Curve[][] {
  const before = new Crowd();
  const routes: Curve[][] = pairs.map(() => []);
  const distance = ({ one, other }: Pair): number => Math.hypot(discs[one]!.x - discs[other]!.x, discs[one]!.y - discs[other]!.y);
  const order = pairs.map((pair, at) => ({ pair, at, length: distance(pair) })).sort((one, other) => one.length - other.length || one.at - other.at);
  for (const { pair, at } of order) {
    const lines = bundle(pair, bendOf(pair, discs, before, frame), discs);
    for (const line of lines) for (let look = 3; look <= looks - 3; look++) before.add(pointAt(line, look / looks), at);
    routes[at] = lines;
  }
  return routes;
}

/** The bend that costs least. */
function bendOf(pair: Pair, discs: readonly Disc[], before: Crowd, frame: Frame): number {
  let best: number = bends[0];
  let least = Infinity;
  for (const bend of bends) {
    const cost = costOf(pair, bend, discs, before, frame, least);
    if (cost < least) [best, least] = [bend, cost];
    if (least === 0) break;
  }
  return best;
}

function costOf(pair: Pair, bend: number, discs: readonly Disc[], before: Crowd, { width, height }: Frame, most: number): number {
  const spine = bundle({ ...pair, count: 1 }, bend, discs)[0]!;
  const half = ((pair.count - 1) * middle) / 2 + 5;
  let cost = Math.abs(bend) * bending;
  for (let look = 0; look <= looks && cost < most; look++) {
    const share = look / looks;
    const [x, y] = pointAt(spine, share);
    // A bundle is broadest in its middle.
    const reach = 4 + half * 4 * share * (1 - share);
    if (x < reach || y < reach || x > width - reach || y > height - reach) cost += throughCircle;
    for (let number = 0; number < discs.length; number++) {
      const { x: east, y: south, radius, name } = discs[number]!;
      const isOwn = number === pair.one || number === pair.other;
      if (!isOwn && (x - east) ** 2 + (y - south) ** 2 < (radius + reach) ** 2) cost += throughCircle;
      if (x > name.left - 2 && x < name.right + 2 && y > name.top - 2 && y < name.bottom + 2) cost += throughName;
    }
    if (look >= 3 && look <= looks - 3 && before.countIn(x - tooNear, y - tooNear, x + tooNear, y + tooNear, -1) > 0) cost += alongLine;
  }
  return cost;
}

/** The lines of a pair with a given bend. */
function bundle({ one, other, count }: Pair, bend: number, discs: readonly Disc[]): Curve[] {
  const [from, to] = [discs[one]!, discs[other]!];
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const way: Point = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  const room = Math.max(distance - from.radius - to.radius, 1);
  const spacing = Math.min(middle, (room * 0.9) / count);
  return Array.from({ length: count }, (_, at) => {
    const place = at - (count - 1) / 2;
    const fan = ends * place;
    // The middle of such a curve lies half as far aside as its control point.
    const aside = bend * distance + place * (2 * spacing - ends);
    const control: Point = [(from.x + to.x) / 2 - way[1] * aside, (from.y + to.y) / 2 + way[0] * aside];
    return { start: leaving(from, control, way, fan), control, end: leaving(to, control, way, fan) };
  });
}

/** Where a line to a control point leaves a circle, a little aside of the straight way. */
function leaving({ x, y, radius }: Disc, control: Point, way: Point, aside: number): Point {
  const reach = radius + short;
  const bound = Math.max(-radius * 0.8, Math.min(aside, radius * 0.8));
  const angle = Math.atan2(control[1] - y, control[0] - x);
  const isAhead = Math.cos(angle) * way[0] + Math.sin(angle) * way[1] > 0;
  const turn = Math.asin(bound / reach) * (isAhead ? 1 : -1);
  return [x + Math.cos(angle + turn) * reach, y + Math.sin(angle + turn) * reach];
}
