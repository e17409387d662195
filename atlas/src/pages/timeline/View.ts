import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";

/** What is in sight: from the beginning of one day to that of another, with fractions. */
export interface View {
  readonly from: Day;
  readonly to: Day;
}

/** The transform of d3-zoom: x on the screen = k · x at rest + x. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

/** The shortest view, in days. */
export const shortest = 6;

/** The view that a transform of an extent shows. */
export function viewOf({ k, x }: Transform, extent: View, width: number): View {
  const days = extent.to - extent.from;
  const from = extent.from - (x / k / width) * days;
  return { from, to: from + days / k };
}

/** The transform that shows a view. */
export function transformOf(view: View, extent: View, width: number): Transform {
  const days = extent.to - extent.from;
  const k = days / (view.to - view.from);
  return { k, x: (-(view.from - extent.from) / days) * width * k };
}

/** The view kept inside an extent, and no shorter than it may be. */
export function held(view: View, extent: View): View {
  const length = Math.min(Math.max(view.to - view.from, shortest), extent.to - extent.from);
  const middle = (view.from + view.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, extent.from), extent.to - length);
  return { from, to: from + length };
}

/** A view so many times as long, about a day. */
export function zoomed(view: View, by: number, about: Day = (view.from + view.to) / 2): View {
  return { from: about - (about - view.from) * by, to: about + (view.to - about) * by };
}

/** A view moved by a part of its length. */
export function panned(view: View, by: number): View {
  const days = (view.to - view.from) * by;
  return { from: view.from + days, to: view.to + days };
}

/** As an address writes it, whole days, the last one included: 1112-01-01..1142-12-31. */
export function viewText(view: View, chronicle: Pick<Chronicle, "iso">): string {
  return `${chronicle.iso(Math.round(view.from))}..${chronicle.iso(Math.max(Math.round(view.from), Math.round(view.to) - 1))}`;
}

/** Reads it; null if it is none. */
export function parseView(text: string | undefined, chronicle: Pick<Chronicle, "parseDate">): View | null {
  const [first, last] = (text ?? "").split("..").map((part) => chronicle.parseDate(part));
  return first && last && last[1] >= first[0] ? { from: first[0], to: last[1] + 1 } : null;
}
