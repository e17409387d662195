/** A span of days that takes room in a row. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays chains of spans in rows, in the order given, each whole chain in the first row in which it meets no other. The spans of one chain
 * are taken not to meet each other.
 * @param gap how many days are kept free after a span
 * @returns the row of each chain, from 0
 */
export function stack(chains: readonly (readonly Span[])[], gap = 0): number[] {
  const rows: Span[][] = [];
  return chains.map((chain) => {
    let row = rows.findIndex((taken) => chain.every((span) => isFree(taken, span, gap)));
    if (row < 0) row = rows.push([]) - 1;
    for (const span of chain) insert(rows[row]!, span);
    return row;
  });
}

/** The first and last but one place of the spans, in order of `from`, that may touch a view; `longest` is the length of the longest of them. */
export function within(spans: readonly Span[], from: number, to: number, longest: number): readonly [number, number] {
  return [firstFrom(spans, from - longest), firstFrom(spans, to)];
}

/** The first span that begins on or after a day. */
function firstFrom(spans: readonly Span[], day: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFree(taken: readonly Span[], span: Span, gap: number): boolean {
  const next = firstFrom(taken, span.from);
  const before = taken[next - 1];
  const after = taken[next];
  return (!before || before.to + gap <= span.from) && (!after || span.to + gap <= after.from);
}

function insert(taken: Span[], span: Span): void {
  taken.splice(firstFrom(taken, span.from), 0, span);
}
