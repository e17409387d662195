/** A name that wants a place on the screen, in px. */
export interface Label {
  readonly id: string;
  /** What it names: the middle of a symbol, or of a land. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The greater the earlier it is placed. */
  readonly priority: number;
  /** How far it must keep from its symbol; null to stand on the spot, as the name of a land does. */
  readonly reach: number | null;
}

/** Where a name stands: its middle, and which of the places around its symbol that is. */
export interface Placed<L extends Label = Label> {
  readonly id: string;
  readonly label: L;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;

/** The places around a symbol in the order of preference (Imhof 1962): right, left, above, below, then aslant. */
const sides: readonly (readonly [number, number])[] = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [-1, -1], [1, 1], [-1, 1]];

/**
 * Places names so that none covers another or a symbol, the most important first. A name keeps the side it had if that is still free, so that
 * names do not jump while time moves.
 *
 * @param labels The names; those of lands must have the highest priorities.
 * @param obstacles What must stay free: boxes of left, top, right and bottom.
 * @param before Where names stood before, by id.
 * @param view Width and height of the screen: what does not lie wholly within is left out.
 */
export function place<L extends Label>(
  labels: readonly L[], obstacles: readonly (readonly [number, number, number, number])[], before: ReadonlyMap<string, Pick<Placed, "side">>,
  view: readonly [number, number],
): Placed<L>[] {
  const taken = new Taken(view);
  const placed: Placed<L>[] = [];
  const inOrder = [...labels].sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
  let areObstaclesTaken = false;
  for (const label of inOrder) {
    // The name of a land may run over the symbols in it, as in any atlas; no other name may.
    if (label.reach !== null && !areObstaclesTaken) {
      for (const [left, top, right, bottom] of obstacles) taken.add({ left, top, right, bottom });
      areObstaclesTaken = true;
    }
    const last = before.get(label.id)?.side ?? 0;
    const tries = label.reach === null ? 1 : sides.length + 1;
    for (let attempt = 0; attempt < tries; attempt++) {
      // First the side it had, then the others in their order.
      const side = attempt === 0 ? last : attempt - 1;
      if (attempt > 0 && side === last) continue;
      const [x, y] = label.reach === null ? [label.x, label.y] : beside(label, label.reach, side);
      const box = { left: x - label.width / 2, top: y - label.height / 2, right: x + label.width / 2, bottom: y + label.height / 2 };
      if (box.left < 0 || box.top < 0 || box.right > view[0] || box.bottom > view[1] || !taken.isFree(box)) continue;
      taken.add(box);
      placed.push({ id: label.id, label, x, y, side });
      break;
    }
  }
  return placed;
}

function beside(label: Label, reach: number, side: number): [number, number] {
  const [right, down] = sides[side]!;
  return [label.x + right * (reach + label.width / 2), label.y + down * (right === 0 ? reach + label.height / 2 : label.height / 2 + reach / 2)];
}

/** What of the screen is taken, in a grid of squares; what lies beyond the screen counts to the squares at its edge. */
class Taken {
  private readonly columns: number;
  private readonly rows: number;
  private readonly grid: (Box[] | undefined)[];

  constructor([width, height]: readonly [number, number]) {
    this.columns = Math.floor(width / cell) + 1;
    this.rows = Math.floor(height / cell) + 1;
    this.grid = new Array<Box[] | undefined>(this.columns * this.rows);
  }

  isFree(box: Box): boolean {
    const [firstColumn, lastColumn] = [this.columnAt(box.left), this.columnAt(box.right)];
    const lastRow = this.rowAt(box.bottom);
    for (let row = this.rowAt(box.top); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const there = this.grid[row * this.columns + column];
        if (there) for (const other of there) if (overlap(box, other)) return false;
      }
    return true;
  }

  add(box: Box): void {
    const lastRow = this.rowAt(box.bottom);
    const lastColumn = this.columnAt(box.right);
    for (let row = this.rowAt(box.top); row <= lastRow; row++)
      for (let column = this.columnAt(box.left); column <= lastColumn; column++) (this.grid[row * this.columns + column] ??= []).push(box);
  }

  private columnAt(x: number): number {
    return Math.min(Math.max(Math.floor(x / cell), 0), this.columns - 1);
  }

  private rowAt(y: number): number {
    return Math.min(Math.max(Math.floor(y / cell), 0), this.rows - 1);
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
