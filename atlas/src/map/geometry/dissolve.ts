import type { Cells } from "./cells";
import { Chains } from "./chains";
import { Lines } from "./smooth";

/** A line between two owners, or between one and nobody. */
export interface Border {
  /** The owner at the left, as seen on the screen going from the first point; −1 for nobody. */
  readonly left: number;
  readonly right: number;
  /** Whether one side is nobody's: an outer rim, where colour may fade out instead of ending at a line. */
  readonly isRim: boolean;
  /** x and y in turn. A closed border ends with the point it begins with. */
  readonly points: Float64Array;
}

/** The land of one owner. */
export interface Territory {
  readonly owner: number;
  /**
   * Closed rings, x and y in turn, the first point not repeated. Outer rings go round clockwise on the screen, so that their area by
   * `ringArea` is above 0; holes go the other way. Both rules of filling are right for them. They are made of the very points of borders.
   */
  readonly rings: readonly Float64Array[];
}

/** How a map is divided among its owners. */
export interface Dissolution {
  /** By owner, ascending. */
  readonly territories: readonly Territory[];
  /** Every border once. */
  readonly borders: readonly Border[];
}

/** The area of a ring, in square units of the plane: above 0 if it goes round clockwise on the screen. */
export function ringArea(ring: Float64Array): number {
  let twice = 0;
  const [originX, originY] = [ring[0]!, ring[1]!];
  for (let at = 2; at + 3 < ring.length; at += 2)
    twice += (ring[at]! - originX) * (ring[at + 3]! - originY) - (ring[at + 2]! - originX) * (ring[at + 1]! - originY);
  return twice / 2;
}

/** Joins the cells of each owner. Keeps what it needs for the next time, so there should be one for each map. */
export class Dissolver {
  private readonly chains: Chains;
  private readonly lines: Lines;
  private readonly owners: Int32Array;
  private last: Dissolution | null = null;

  /** @param roundness How many straight pieces stand for the curve at each corner of a border; 0 leaves corners sharp. */
  constructor(private readonly cells: Cells, roundness = 4) {
    this.chains = new Chains(cells.edges);
    this.lines = new Lines(cells, roundness);
    this.owners = new Int32Array(cells.count);
  }

  /**
   * The lands of some owners. What is as it was before is the same object as before: all of it if no owner changed, else each territory and
   * border that kept its shape. So paths can be kept by object.
   *
   * @param owners For each place its owner; −1 for nobody. Of places at one spot only the first counts.
   */
  update(owners: Int32Array): Dissolution {
    if (owners.length !== this.cells.count) throw new RangeError(`${String(owners.length)} owners for ${String(this.cells.count)} places.`);
    if (this.last && owners.every((owner, place) => owner === this.owners[place])) return this.last;
    this.owners.set(owners);
    this.chains.trace(this.owners);
    this.lines.draw(this.chains);
    this.last = { borders: this.bordersAfter(this.last), territories: this.territoriesAfter(this.last) };
    return this.last;
  }

  private bordersAfter(before: Dissolution | null): Border[] {
    const { chains, lines } = this;
    const old = new Map(before?.borders.map((border) => [keyOf(border.left, border.right, border.points), border]));
    const all = lines.points.slice(0, 2 * lines.start[chains.count]!);
    return Array.from({ length: chains.count }, (_, chain) => {
      const [left, right] = [chains.left[chain]!, chains.right[chain]!];
      const points = all.subarray(2 * lines.start[chain]!, 2 * lines.start[chain + 1]!);
      const known = old.get(keyOf(left, right, points));
      return known && isSame(known.points, points) ? known : { left, right, isRim: left < 0 || right < 0, points };
    });
  }

  private territoriesAfter(before: Dissolution | null): Territory[] {
    const { chains } = this;
    const rings = new Map<number, Float64Array[]>();
    // One mark for each side of each chain: whether a ring runs along it already.
    const isUsed = new Uint8Array(2 * chains.count);
    for (let sideOfChain = 0; sideOfChain < isUsed.length; sideOfChain++) {
      const chain = sideOfChain >> 1;
      const owner = sideOfChain % 2 === 0 ? chains.right[chain]! : chains.left[chain]!;
      if (owner < 0 || isUsed[sideOfChain]) continue;
      const ring = this.ringFrom(sideOfChain, owner, isUsed);
      const known = rings.get(owner);
      if (known) known.push(ring);
      else rings.set(owner, [ring]);
    }
    const old = new Map(before?.territories.map((territory) => [territory.owner, territory]));
    return [...rings].sort(([one], [other]) => one - other).map(([owner, own]) => {
      const known = old.get(owner);
      const isKept = known?.rings.length === own.length && known.rings.every((ring, at) => isSame(ring, own[at]!));
      return isKept ? known : { owner, rings: own };
    });
  }

  /** Follows the border of an owner with its land at the right hand until it closes. Even sides run along their chain, odd ones back. */
  private ringFrom(first: number, owner: number, isUsed: Uint8Array): Float64Array {
    const { lines } = this;
    const sides: number[] = [];
    let length = 0;
    for (let at = first; !isUsed[at]; at = this.next(at, owner)) {
      isUsed[at] = 1;
      sides.push(at);
      length += lines.start[(at >> 1) + 1]! - lines.start[at >> 1]! - 1;
    }
    const ring = new Float64Array(2 * length);
    let end = 0;
    for (const at of sides) {
      const [from, to] = [2 * lines.start[at >> 1]!, 2 * lines.start[(at >> 1) + 1]! - 2];
      // The last point of each is the first of the next.
      if (at % 2 === 0) {
        ring.set(lines.points.subarray(from, to), end);
        end += to - from;
      } else
        for (let point = to; point > from; point -= 2) {
          ring[end++] = lines.points[point]!;
          ring[end++] = lines.points[point + 1]!;
        }
    }
    return ring;
  }

  /** The side on which the border of an owner goes on, after the end of another. */
  private next(side: number, owner: number): number {
    const { chains } = this;
    const { at } = this.cells.edges;
    const chain = side >> 1;
    const [first, last] = [chains.start[chain]!, chains.start[chain + 1]! - 1];
    const isForward = side % 2 === 0;
    const corner = chains.corners[isForward ? last : first]!;
    if (chains.corners[first] === chains.corners[last]) return side;
    for (let turn = 0; turn < 3; turn++) {
      const other = chains.chainOf[at[3 * corner + turn]!]!;
      if (other === chain) continue;
      // At a junction three owners meet, so an owner has two of the three chains: one that comes and one that goes.
      if (chains.right[other] === owner && chains.corners[chains.start[other]!] === corner) return 2 * other;
      if (chains.left[other] === owner && chains.corners[chains.start[other + 1]! - 1] === corner) return 2 * other + 1;
    }
    throw new Error(`The border of ${String(owner)} does not close.`);
  }
}

const keyOf = (left: number, right: number, points: Float64Array): string =>
  `${String(left)} ${String(right)} ${String(points[0])} ${String(points[1])} ${String(points.length)}`;

function isSame(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
