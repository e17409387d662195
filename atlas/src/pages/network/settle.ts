import type { Day } from "../../chronicle/days";
import type { Bond } from "./company";
import type { Frame } from "./layout";

/** A circle with its name: how far it reaches from the middle of the circle, in px, and when it is there. */
export interface Body {
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: Day;
  readonly to: Day;
}

type Point = [number, number];

/** How often all are moved: first by everything, then only apart. */
const [rounds, last] = [140, 80];
const [homeward, together, aside] = [0.1, 0.015, 0.25];

/** Lets bodies find their places: the same for the same, without chance. */
export function settle(bodies: readonly Body[], homes: readonly (readonly [number, number])[], bonds: readonly Bond[], frame: Frame, tie: number): Point[] {
  const at = homes.map(([x, y]): Point => [x, y]);
  const living = bonds.filter(({ one, other }) => meet(bodies[one]!, bodies[other]!));
  const greatest = Math.max(1, ...living.map(({ days }) => days));
  const order = bodies.map((_, number) => number);
  for (let round = 0; round < rounds + last; round++) {
    const heat = round < rounds ? 1 - round / rounds : 0;
    if (heat > 0) {
      at.forEach((point, number) => {
        point[0] += (homes[number]![0] - point[0]) * homeward * heat;
        point[1] += (homes[number]![1] - point[1]) * homeward * heat;
      });
      for (const { one, other, days } of living) draw(at[one]!, at[other]!, together * heat * (0.5 + Math.sqrt(days / greatest)));
      for (const { one, other } of living) clear(one, other, bodies, at, aside * Math.min(1, heat + 0.3));
    }
    for (const { one, other } of living) part(at[one]!, at[other]!, bodies[one]!.radius + bodies[other]!.radius + tie);
    apart(bodies, at, order);
    at.forEach((point, number) => { keep(point, bodies[number]!, frame); });
  }
  return at;
}

const meet = (one: Body, other: Body): boolean => one.from < other.to && other.from < one.to;

/** Two that stand to one another come nearer. */
function draw(one: Point, other: Point, strength: number): void {
  const [x, y] = [(other[0] - one[0]) * strength, (other[1] - one[1]) * strength];
  one[0] += x;
  one[1] += y;
  other[0] -= x;
  other[1] -= y;
}

/** But never so near that nothing of their tie can be seen. */
function part(one: Point, other: Point, least: number): void {
  const [x, y] = [other[0] - one[0], other[1] - one[1]];
  const distance = Math.hypot(x, y) || 1;
  if (distance >= least) return;
  draw(one, other, -(least - distance) / distance / 2);
}

/** Whoever stands in the way of a tie goes aside. */
function clear(one: number, other: number, bodies: readonly Body[], at: readonly Point[], strength: number): void {
  const [from, to] = [at[one]!, at[other]!];
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const square = x * x + y * y || 1;
  const length = Math.sqrt(square);
  bodies.forEach((body, number) => {
    if (number === one || number === other || !meet(body, bodies[one]!) || !meet(body, bodies[other]!)) return;
    const point = at[number]!;
    const share = ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / square;
    if (share <= 0 || share >= 1) return;
    const off = ((point[1] - from[1]) * x - (point[0] - from[0]) * y) / length;
    const wanting = body.radius + 10 - Math.abs(off);
    if (wanting <= 0) return;
    const way = (off < 0 ? -1 : 1) * wanting * strength;
    point[0] -= (y / length) * way;
    point[1] += (x / length) * way;
  });
}

/** Whoever overlaps goes apart by the shorter way. */
function apart(bodies: readonly Body[], at: readonly Point[], order: number[]): void {
  order.sort((one, other) => at[one]![0] - bodies[one]!.left - at[other]![0] + bodies[other]!.left || one - other);
  order.forEach((one, place) => {
    const [body, point] = [bodies[one]!, at[one]!];
    for (let next = place + 1; next < order.length; next++) {
      const other = order[next]!;
      const [rival, there] = [bodies[other]!, at[other]!];
      // Points move while they are compared, so that a little more than the edge is looked at.
      if (there[0] - rival.left > point[0] + body.right + 40) break;
      if (!meet(body, rival)) continue;
      const isEast = there[0] > point[0] || (there[0] === point[0] && other > one);
      const isSouth = there[1] > point[1] || (there[1] === point[1] && other > one);
      const across = isEast ? point[0] + body.right - there[0] + rival.left : there[0] + rival.right - point[0] + body.left;
      const down = isSouth ? point[1] + body.bottom - there[1] + rival.top : there[1] + rival.bottom - point[1] + body.top;
      if (across <= 0 || down <= 0) continue;
      const axis = across < down ? 0 : 1;
      const way = (Math.min(across, down) / 2) * ((axis === 0 ? isEast : isSouth) ? 1 : -1);
      point[axis] -= way;
      there[axis] += way;
    }
  });
}

function keep(point: Point, body: Body, { width, height }: Frame): void {
  point[0] = Math.max(body.left, Math.min(point[0], width - body.right));
  point[1] = Math.max(body.top, Math.min(point[1], height - body.bottom));
}
