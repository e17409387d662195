/** A stretch of a text that means something. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph in which nothing begins or ends. */
export interface Segment {
  readonly text: string;
  /** Which dates hold it, by their places. */
  readonly dates: readonly number[];
  /** Which proposals hold it, by their places, the shortest first: that is the one meant by whoever points at it. */
  readonly proposals: readonly number[];
}

/** Cuts a paragraph wherever a date or a proposal begins or ends. */
export function segmentsOf(text: string, dates: readonly Marked[], proposals: readonly Marked[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...dates, ...proposals]) for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  const places = [...cuts].sort((one, other) => one - other);
  const within = (all: readonly Marked[], from: number): number[] =>
    all.map((one, at) => ({ one, at })).filter(({ one }) => one.start <= from && from < one.end)
      .sort((a, b) => (a.one.end - a.one.start) - (b.one.end - b.one.start)).map(({ at }) => at);
  return places.slice(0, -1).map((from, at) => ({ text: text.slice(from, places[at + 1]), dates: within(dates, from), proposals: within(proposals, from) }));
}
