/** The heights of rows that lie one under another, in pixels: sums and searches in the logarithm of their number (Fenwick 1994). */
export class RowHeights {
  private readonly heights: Float64Array;
  private readonly tree: Float64Array;

  constructor(heights: Float64Array) {
    this.heights = heights.slice();
    this.tree = new Float64Array(heights.length + 1);
    for (let at = 1; at <= heights.length; at++) {
      this.tree[at]! += heights[at - 1]!;
      const parent = at + (at & -at);
      if (parent <= heights.length) this.tree[parent]! += this.tree[at]!;
    }
  }

  get count(): number {
    return this.heights.length;
  }

  /** The height of all rows. */
  get total(): number {
    return this.top(this.count);
  }

  height(row: number): number {
    return this.heights[row]!;
  }

  /** Where a row begins; the end of all for a row after the last. */
  top(row: number): number {
    let sum = 0;
    for (let at = row; at > 0; at -= at & -at) sum += this.tree[at]!;
    return sum;
  }

  /** Gives a row its height; false if it had it already. */
  set(row: number, height: number): boolean {
    const change = height - this.heights[row]!;
    if (Math.abs(change) < 0.5) return false;
    this.heights[row] = height;
    for (let at = row + 1; at <= this.count; at += at & -at) this.tree[at]! += change;
    return true;
  }

  /** The row that holds a height from the top: the first above all, the last below all; −1 if there are no rows. */
  rowAt(offset: number): number {
    let row = 0;
    let rest = offset;
    for (let step = 1 << Math.floor(Math.log2(this.count || 1)); step > 0; step >>= 1) {
      const next = row + step;
      if (next > this.count || this.tree[next]! > rest) continue;
      row = next;
      rest -= this.tree[next]!;
    }
    return Math.min(row, this.count - 1);
  }
}
