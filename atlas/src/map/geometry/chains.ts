import type { Edges } from "./edges";

/**
 * Borders as runs of edges from one junction, where three owners meet, to the next; or closed, from a corner back to itself. Arrays of
 * numbers that are used again every time, so only the first `count` chains and what they point to have a meaning.
 */
export class Chains {
  count = 0;
  /** Where the corners of each chain begin in `corners`; one more than chains, so that the next says where they end. */
  readonly start: Int32Array;
  /** Corners of all chains one after another. A closed chain ends with the corner that it begins with. */
  readonly corners: Int32Array;
  /** The edge that leads from each of `corners` to the next; −1 at the last of a chain. */
  readonly steps: Int32Array;
  /** The owner at the left of each chain, as seen on the screen going from its first corner; −1 for nobody. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The chain to which each edge belongs; −1 if it has the same owner at both sides. */
  readonly chainOf: Int32Array;
  private length = 0;

  constructor(private readonly edges: Edges) {
    const { count } = edges;
    this.start = new Int32Array(count + 1);
    this.corners = new Int32Array(2 * count);
    this.steps = new Int32Array(2 * count);
    this.left = new Int32Array(count);
    this.right = new Int32Array(count);
    this.chainOf = new Int32Array(count);
  }

  /** Finds the chains for some owners of places. */
  trace(owners: Int32Array): void {
    const { left, right, from, at, count } = this.edges;
    this.count = 0;
    this.length = 0;
    for (let edge = 0; edge < count; edge++) {
      const [one, other] = [left[edge]!, right[edge]!];
      const differs = (one < 0 ? -1 : owners[one]!) !== (other < 0 ? -1 : owners[other]!);
      this.chainOf[edge] = differs ? unused : -1;
    }
    for (let slot = 0; slot < at.length; slot += 3) {
      if (!this.isJunction(slot)) continue;
      for (let turn = 0; turn < 3; turn++) {
        const edge = at[slot + turn]!;
        if (this.chainOf[edge] === unused) this.follow(edge, slot / 3, owners);
      }
    }
    for (let edge = 0; edge < count; edge++) if (this.chainOf[edge] === unused) this.follow(edge, from[edge]!, owners);
    this.start[this.count] = this.length;
  }

  private follow(first: number, start: number, owners: Int32Array): void {
    const { left, right, from, to, at } = this.edges;
    const chain = this.count++;
    const isForward = from[first] === start;
    const [one, other] = isForward ? [left[first]!, right[first]!] : [right[first]!, left[first]!];
    this.left[chain] = one < 0 ? -1 : owners[one]!;
    this.right[chain] = other < 0 ? -1 : owners[other]!;
    this.start[chain] = this.length;
    let edge = first;
    let corner = start;
    for (;;) {
      this.chainOf[edge] = chain;
      this.corners[this.length] = corner;
      this.steps[this.length++] = edge;
      corner = from[edge] === corner ? to[edge]! : from[edge]!;
      const slot = 3 * corner;
      if (corner === start || this.isJunction(slot)) break;
      const [a, b, c] = [at[slot]!, at[slot + 1]!, at[slot + 2]!];
      edge = a !== edge && this.isBorder(a) ? a : b !== edge && this.isBorder(b) ? b : c;
    }
    this.corners[this.length] = corner;
    this.steps[this.length++] = -1;
  }

  private isBorder(edge: number): boolean {
    return edge >= 0 && this.chainOf[edge] !== -1;
  }

  private isJunction(slot: number): boolean {
    const { at } = this.edges;
    return this.isBorder(at[slot]!) && this.isBorder(at[slot + 1]!) && this.isBorder(at[slot + 2]!);
  }
}

/** Marks a border edge that no chain holds yet. */
const unused = -2;
