import type { Point } from "./curve";

const cell = 12;

/** Points of lines in a grid of squares, to be asked what runs through a box. */
export class Crowd {
  private readonly grid = new Map<number, { readonly x: number; readonly y: number; readonly line: number }[]>();

  /** Adds a point of a line. */
  add([x, y]: Point, line: number): void {
    const square = key(Math.floor(x / cell), Math.floor(y / cell));
    const known = this.grid.get(square);
    if (known) known.push({ x, y, line });
    else this.grid.set(square, [{ x, y, line }]);
  }

  /** How many points lie within a box, but for those of one line; −1 for no such line. */
  countIn(left: number, top: number, right: number, bottom: number, but: number): number {
    let count = 0;
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
        for (const { x, y, line } of this.grid.get(key(column, row)) ?? []) if (line !== but && x > left && x < right && y > top && y < bottom) count++;
    return count;
  }
}

const key = (column: number, row: number): number => row * 10007 + column;
