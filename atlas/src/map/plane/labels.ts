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
export interface Placed {
  readonly id: string;
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
export function place(
  labels: readonly Label[], obstacles: readonly (readonly [number, number, number, number])[], before: ReadonlyMap<string, Placed>,
  view: readonly [number, number],
): Placed[] {
  const taken = new Taken();
  const placed: Placed[] = [];
  const inOrder = [...labels].sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
  let areObstaclesTaken = false;
  for (const label of inOrder) {
    // The name of a land may run over the symbols in it, as in any atlas; no other name may.
    if (label.reach !== null && !areObstaclesTaken) {
      for (const [left, top, right, bottom] of obstacles) taken.add({ left, top, right, bottom });
      areObstaclesTaken = true;
    }
    const last = before.get(label.id)?.side ?? 0;
    const tries = label.reach === null ? [-1] : [last, ...sides.keys()];
    for (const side of tries) {
      const [x, y] = label.reach === null ? [label.x, label.y] : beside(label, label.reach, side);
      const box = { left: x - label.width / 2, top: y - label.height / 2, right: x + label.width / 2, bottom: y + label.height / 2 };
      if (box.left < 0 || box.top < 0 || box.right > view[0] || box.bottom > view[1] || !taken.isFree(box)) continue;
      taken.add(box);
      placed.push({ id: label.id, x, y, side: Math.max(side, 0) });
      break;
    }
  }
  return placed;
}

function beside(label: Label, reach: number, side: number): [number, number] {
  const [right, down] = sides[side]!;
  return [label.x + right * (reach + label.width / 2), label.y + down * (right === 0 ? reach + label.height / 2 : label.height / 2 + reach / 2)];
}

/** What of the screen is taken, in a grid of squares. */
class Taken {
  private readonly grid = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    return this.squares(box).every((square) => !this.grid.get(square)?.some((other) => overlap(box, other)));
  }

  add(box: Box): void {
    for (const square of this.squares(box)) {
      const known = this.grid.get(square);
      if (known) known.push(box);
      else this.grid.set(square, [box]);
    }
  }

  private squares({ left, top, right, bottom }: Box): number[] {
    const squares: number[] = [];
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) squares.push(row * 10007 + column);
    return squares;
  }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
