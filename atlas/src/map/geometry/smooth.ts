import type { Cells } from "./cells";
import type { Chains } from "./chains";

/** A curve keeps off a place by this much more than it must, so that no town stands on the very border. */
const clearance = 1.3;

/** The lines of chains: x and y of all points one after another. Used again every time. */
export class Lines {
  points = new Float64Array(1024);
  /** Where each chain's points begin, counted in points; one more than chains. */
  readonly start: Int32Array;
  private length = 0;

  /**
   * @param roundness How many straight pieces stand for the curve at each corner; 0 leaves corners sharp.
   */
  constructor(private readonly cells: Cells, private readonly roundness: number) {
    this.start = new Int32Array(cells.edges.count + 1);
  }

  /**
   * Rounds the corners of chains. The ends of an open chain stay, and a chain is rounded once for both of its neighbours, so the lands of
   * neighbours still fit without gap or overlap.
   *
   * Each corner gives way to the curve that endless cutting of corners (Chaikin 1974) leads to, a parabola from the middle of one edge to
   * the middle of the next (Riesenfeld 1975). It lies within the one cell that is at the inside of the corner, so curves never cross. Where
   * it would cut the place of that cell off from its land, it begins nearer to the corner.
   */
  draw(chains: Chains): void {
    const { x, y } = this.cells.edges;
    this.length = 0;
    for (let chain = 0; chain < chains.count; chain++) {
      this.start[chain] = this.length / 2;
      const [first, last] = [chains.start[chain]!, chains.start[chain + 1]! - 1];
      this.makeRoom(2 * (last - first + 2) * (this.roundness + 2));
      const [begin, end] = [chains.corners[first]!, chains.corners[last]!];
      const isClosed = begin === end;
      if (!isClosed || this.roundness === 0) this.add(x[begin]!, y[begin]!);
      for (let at = first + 1; at < last; at++) this.turn(chains, at - 1, at, at + 1);
      if (isClosed && this.roundness > 0) {
        // Round the corner where it begins and ends as well, and close it where the first curve began.
        this.turn(chains, last - 1, first, first + 1);
        const from = this.start[chain]!;
        this.add(this.points[2 * from]!, this.points[2 * from + 1]!);
      } else this.add(x[end]!, y[end]!);
    }
    this.start[chains.count] = this.length / 2;
  }

  /** Goes round one corner. The three numbers are positions in the chains' corners. */
  private turn(chains: Chains, before: number, here: number, after: number): void {
    const { x, y } = this.cells.edges;
    const [a, b, c] = [chains.corners[before]!, chains.corners[here]!, chains.corners[after]!];
    const [bx, by] = [x[b]!, y[b]!];
    if (this.roundness === 0) {
      this.add(bx, by);
      return;
    }
    const [ax, ay, cx, cy] = [x[a]! - bx, y[a]! - by, x[c]! - bx, y[c]! - by];
    const reach = this.reachOf(chains.steps[before]!, chains.steps[here]!, bx, by, ax, ay, cx, cy);
    for (let step = 0; step <= this.roundness; step++) {
      const share = step / this.roundness;
      const [u, v] = [reach * (1 - share) * (1 - share), reach * share * share];
      this.add(bx + u * ax + v * cx, by + u * ay + v * cy);
    }
  }

  /** From which part of its edges on a corner is rounded, 0 to a half, so that the place inside it stays inside. */
  private reachOf(one: number, other: number, bx: number, by: number, ax: number, ay: number, cx: number, cy: number): number {
    const { left, right } = this.cells.edges;
    const place = left[one] === left[other] || left[one] === right[other] ? left[one]! : right[one]!;
    const cross = ax * cy - ay * cx;
    if (place < 0 || cross === 0) return 0.5;
    const [px, py] = [this.cells.points[2 * place]! - bx, this.cells.points[2 * place + 1]! - by];
    // The place as so much of the one edge and so much of the other: on the curve the roots of both add up to the root of the reach.
    const u = Math.max(0, (px * cy - py * cx) / cross);
    const v = Math.max(0, (ax * py - ay * px) / cross);
    const root = (Math.sqrt(u) + Math.sqrt(v)) / clearance;
    return Math.min(0.5, root * root);
  }

  private add(x: number, y: number): void {
    this.points[this.length++] = x;
    this.points[this.length++] = y;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.points.length) return;
    const larger = new Float64Array(2 * (this.length + more));
    larger.set(this.points.subarray(0, this.length));
    this.points = larger;
  }
}
