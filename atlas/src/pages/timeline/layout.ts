import type { Lane } from "./lanes";
import type { View } from "./View";

/** Measures of the timeline, in pixels. */
export const measures = { axis: 36, title: 26, label: 18, strip: 18, row: 19, bar: 16, below: 12 } as const;

/** How many rows of sentences a lane has. */
const sentences = { theme: 4, polity: 3 } as const;

/** A lane with its place; every y counts from the top of all lanes. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  /** The top of its rows of sentences, and how many there are. */
  readonly labels: number;
  readonly labelRows: number;
  /** The top of the strip of marks. */
  readonly strip: number;
  /** The top of its first row of bars. */
  readonly bars: number;
  readonly bottom: number;
}

/** Puts lanes under one another; a lane in which nothing happens has no room for sentences. */
export function place(lanes: readonly Lane[], kind: keyof typeof sentences): PlacedLane[] {
  let top = 0;
  return lanes.map((lane) => {
    const labels = top + measures.title;
    const labelRows = Math.min(sentences[kind], lane.events.length);
    const strip = labels + labelRows * measures.label;
    const bars = strip + measures.strip + 4;
    const bottom = bars + lane.rows.length * measures.row + measures.below;
    const placed = { lane, top, labels, labelRows, strip, bars, bottom };
    top = bottom;
    return placed;
  });
}

/** A lane without the rows in which nothing is in view. */
export function compact(lane: Lane, view: View): Lane {
  return { ...lane, rows: lane.rows.filter((row) => row.some((bar) => bar.began[0] < view.to && bar.ended[1] >= view.from)) };
}

/** The view that holds two: while one moves, rows come as soon as they are needed, and go when it rests. */
export const hull = (one: View, other: View): View => ({ from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) });
