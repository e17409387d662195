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

/** Two that stand to one another, and who else is there then. */
interface Link {
  readonly one: number;
  readonly other: number;
  readonly pull: number;
  readonly bystanders: readonly number[];
}

/** How often all are moved: first by everything, then only apart. */
const [rounds, last] = [120, 50];
const [homeward, together, aside] = [0.1, 0.015, 0.3];

/** With how many others one has to do at most, as a rule. */
const usual = 4;

/** From so many ties on, only the longest are kept clear: among more there is no clear place. */
const clearable = 120;

/** Lets bodies find their places: the same for the same, without chance. */
export function settle(bodies: readonly Body[], homes: readonly (readonly [number, number])[], bonds: readonly Bond[], frame: Frame, tie: number): Point[] {
  const at = homes.map(([x, y]): Point => [x, y]);
  const links = linksOf(bodies, bonds);
  const order = bodies.map((_, number) => number);
  for (let round = 0; round < rounds + last; round++) {
    const heat = round < rounds ? 1 - round / rounds : 0;
    if (heat > 0) {
      for (let number = 0; number < at.length; number++) {
        const [point, home] = [at[number]!, homes[number]!];
        point[0] += (home[0] - point[0]) * homeward * heat;
        point[1] += (home[1] - point[1]) * homeward * heat;
      }
      for (const { one, other, pull } of links) draw(at[one]!, at[other]!, together * heat * pull);
      for (const link of links) clear(link, bodies, at, aside * Math.min(1, heat + 0.3));
    }
    for (const { one, other } of links) part(at[one]!, at[other]!, bodies[one]!.radius + bodies[other]!.radius + tie);
    apart(bodies, at, order);
    for (let number = 0; number < at.length; number++) keep(at[number]!, bodies[number]!, frame);
  }
  return at;
}

const meet = (one: Body, other: Body): boolean => one.from < other.to && other.from < one.to;

function linksOf(bodies: readonly Body[], bonds: readonly Bond[]): Link[] {
  const living = bonds.filter(({ one, other }) => meet(bodies[one]!, bodies[other]!)).sort((a, b) => b.days - a.days || a.one - b.one || a.other - b.other);
  const greatest = Math.max(1, living[0]?.days ?? 1);
  const degrees = bodies.map(() => 0);
  for (const { one, other } of living) for (const end of [one, other]) degrees[end]!++;
  return living.map(({ one, other, days }, rank) => ({
    one, other,
    // Where all have to do with all, they would else fall together in the middle.
    pull: (0.5 + Math.sqrt(days / greatest)) / Math.max(1, Math.min(degrees[one]!, degrees[other]!) / usual),
    bystanders: rank >= clearable ? [] : [...bodies.keys()].filter((number) => number !== one && number !== other && meet(bodies[number]!, bodies[one]!) && meet(bodies[number]!, bodies[other]!)),
  }));
}

/** Two that stand to one another come nearer. */
function draw(one: Point, other: Point, strength: number): void {
  const x = (other[0] - one[0]) * strength;
  const y = (other[1] - one[1]) * strength;
  one[0] += x;
  one[1] += y;
  other[0] -= x;
  other[1] -= y;
}

/** But never so near that nothing of their tie can be seen. */
function part(one: Point, other: Point, least: number): void {
  const x = other[0] - one[0];
  const y = other[1] - one[1];
  const distance = Math.sqrt(x * x + y * y) || 1;
  if (distance < least) draw(one, other, -(least - distance) / distance / 2);
}

/** Whoever stands in the way of a tie goes aside. */
function clear({ one, other, bystanders }: Link, bodies: readonly Body[], at: readonly Point[], strength: number): void {
  const [from, to] = [at[one]!, at[other]!];
  const x = to[0] - from[0];
  const y = to[1] - from[1];
  const square = x * x + y * y || 1;
  const length = Math.sqrt(square);
  for (const number of bystanders) {
    const point = at[number]!;
    const share = (point[0] - from[0]) * x + (point[1] - from[1]) * y;
    if (share <= 0 || share >= square) continue;
    const off = ((point[1] - from[1]) * x - (point[0] - from[0]) * y) / length;
    const wanting = bodies[number]!.radius + 10 - Math.abs(off);
    if (wanting <= 0) continue;
    const way = (off < 0 ? -1 : 1) * wanting * strength;
    point[0] -= (y / length) * way;
    point[1] += (x / length) * way;
  }
}

/** Whoever overlaps goes apart by the shorter way. */
function apart(bodies: readonly Body[], at: readonly Point[], order: number[]): void {
  order.sort((one, other) => at[one]![0] - bodies[one]!.left - at[other]![0] + bodies[other]!.left || one - other);
  for (let place = 0; place < order.length; place++) {
    const one = order[place]!;
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
  }
}

function keep(point: Point, body: Body, { width, height }: Frame): void {
  point[0] = Math.max(body.left, Math.min(point[0], width - body.right));
  point[1] = Math.max(body.top, Math.min(point[1], height - body.bottom));
}
