import { besides, lengthOf, pathOf, pathThrough, pointAt, upTo, wayAt, type Curve, type Point } from "./curve";
import type { TieKind } from "./ties";

/** What a tie is drawn with: each kind has its own form, so that colour is never all. */
export interface Stroke {
  /** The line. */
  readonly line: string;
  /** What lies on it: chevrons of a vassal towards the suzerain; nothing for most. */
  readonly marks: string | null;
  /** The head of an arrow, to be filled; nothing for what has none. */
  readonly head: string | null;
}

/** Half the height of a tooth of a war, and the length of one. */
const [tooth, wave] = [3.2, 9];
const [chevron, chevrons] = [4, 17];
const head = 11;

/** The strokes of curves: while time runs, most lines are drawn as the day before. */
const known = new WeakMap<Curve, { readonly kind: TieKind; readonly breadth: number; readonly stroke: Stroke }>();

/** The stroke of a tie along its curve; its breadth, in px, is that of a payment. */
export function strokeOf(kind: TieKind, curve: Curve, breadth: number): Stroke {
  const last = known.get(curve);
  if (last?.kind === kind && last.breadth === breadth) return last.stroke;
  const stroke = drawn(kind, curve, breadth);
  known.set(curve, { kind, breadth, stroke });
  return stroke;
}

function drawn(kind: TieKind, curve: Curve, breadth: number): Stroke {
  switch (kind) {
    case "war": return { line: jagged(curve), marks: null, head: null };
    case "allied": return { line: pathOf(curve), marks: null, head: null };
    case "vassal": return { line: pathOf(curve), marks: chevronsOn(curve), head: null };
    case "pays": return { line: pathOf(upTo(curve, 1 - Math.min(0.5, (head - 3) / (lengthOf(curve) || 1)))), marks: null, head: arrow(curve, head, 4 + breadth / 2) };
    case "ranked": return { line: pathOf(curve), marks: open(curve), head: null };
  }
}

/** A zigzag about the curve. */
function jagged(curve: Curve): string {
  const count = Math.max(4, Math.round((lengthOf(curve) / wave) * 2));
  const points: Point[] = [];
  for (let at = 0; at <= count; at++) points.push(besides(curve, at / count, at === 0 || at === count ? 0 : at % 2 === 0 ? tooth : -tooth));
  return pathThrough(points);
}

/** Chevrons along the way, the last at its end. */
function chevronsOn(curve: Curve): string {
  const length = lengthOf(curve) || 1;
  const count = Math.max(1, Math.floor((length - chevron) / chevrons));
  let path = "";
  for (let at = 0; at < count; at++) path += barbs(curve, 1 - (at * chevrons) / length, chevron, chevron);
  return path;
}

/** An open arrowhead at the end. */
const open = (curve: Curve): string => barbs(curve, 1, 8, 5);

function barbs(curve: Curve, share: number, back: number, aside: number): string {
  const tip = pointAt(curve, share);
  const [x, y] = wayAt(curve, share);
  const barb = (side: number): Point => [tip[0] - x * back - y * side, tip[1] - y * back + x * side];
  return pathThrough([barb(aside), tip, barb(-aside)]);
}

/** A filled arrowhead at the end. */
const arrow = (curve: Curve, back: number, aside: number): string => `${barbs(curve, 1, back, aside)}Z`;
