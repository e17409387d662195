/** The width of the parts by which a shelf remembers what is taken, in pixels. */
const grain = 4;

/** Rows in which labels stand side by side without touching. */
export class Shelf {
  private readonly taken: Uint8Array[];
  private readonly parts: number;

  /** Room for labels from one x to another, in so many rows. */
  constructor(private readonly from: number, to: number, rows: number) {
    this.parts = Math.max(0, Math.ceil((to - from) / grain));
    this.taken = Array.from({ length: rows }, () => new Uint8Array(this.parts));
  }

  /** Takes the first row in which nothing stands between two x; −1 if there is none, and then nothing is taken. */
  take(left: number, right: number): number {
    const first = Math.max(0, Math.floor((left - this.from) / grain));
    const end = Math.min(this.parts, Math.ceil((right - this.from) / grain));
    if (first >= end) return -1;
    const row = this.taken.findIndex((taken) => isFree(taken, first, end));
    if (row >= 0) this.taken[row]!.fill(1, first, end);
    return row;
  }
}

function isFree(taken: Uint8Array, first: number, end: number): boolean {
  for (let part = first; part < end; part++) if (taken[part] === 1) return false;
  return true;
}
