import { colourOf, inkOf } from "../../map/polityColours.svelte";
import type { Bar } from "./Bar";
import { clipped, stopsOf, type Stop } from "./fade";
import { withAlpha } from "./Ink";
import { measures } from "./layout";
import { fonts, type Pen, type Scene } from "./Scene";

/** How opaque a bar is where it is certain: its words stand on it. */
const body = 0.42;
/** How far what has no known end goes on fading, in pixels. */
const tail = 18;
/** A bar shorter than this is drawn this long, in pixels. */
const least = 2;

/** Draws the bars of a row with their names, as far as there is room for them. */
export function paintRow(row: readonly Bar[], top: number, scene: Scene, pen: Pen): void {
  const { view, width } = scene;
  const margin = ((view.to - view.from) / width) * tail;
  row.forEach((bar, at) => {
    const stops = clipped(stopsOf(drawn(bar, margin, scene)), view.from - margin, view.to + margin);
    if (stops.length === 0) return;
    const left = pen.x(stops[0]!.day);
    const right = Math.max(pen.x(stops.at(-1)!.day), left + least);
    if (bar.relation === "exists") paintLine(bar, stops, left, right, top, pen);
    else paintBody(bar, stops, left, right, top, pen);
    if (scene.picked?.kind === "bar" && scene.picked.bar.key === bar.key) frame(left, right, top, pen);
    const next = row[at + 1];
    const end = paintName(bar, left, right, next ? pen.x(next.began[0] === -Infinity ? next.from : next.began[0]) : Infinity, top, scene, pen);
    pen.spots.push({ left, right: Math.max(right, end), top, bottom: top + measures.bar, what: { kind: "bar", bar } });
  });
}

/** The bounds as drawn: what has no beginning or end within the chronicle fades just before or after it. */
function drawn(bar: Bar, margin: number, { last }: Scene): Pick<Bar, "began" | "ended"> {
  const began = bar.isOpen && Number.isFinite(bar.from) ? [bar.from - margin, bar.from] as const : bar.began;
  const ended = bar.to === Infinity ? [Math.max(last + 1, bar.from), Math.max(last + 1, bar.from) + margin] as const : bar.ended;
  return { began, ended };
}

function paintBody(bar: Bar, stops: readonly Stop[], left: number, right: number, top: number, pen: Pen): void {
  const { context, ink } = pen;
  const colours = bar.states.length === 0 ? [ink.faint] : bar.states.slice(0, 2).map(colourOf);
  const height = measures.bar / colours.length;
  colours.forEach((colour, at) => {
    context.fillStyle = fillOf(colour, body, stops, left, right, pen);
    context.fillRect(left, top + at * height, right - left, height);
  });
  // A known end is a hairline; an uncertain one has none.
  context.fillStyle = bar.states[0] ? inkOf(bar.states[0]) : ink.soft;
  if (stops[0]!.certainty === 1 && left >= 0) context.fillRect(left, top, 1, measures.bar);
  if (stops.at(-1)!.certainty === 1 && right - left > 3) context.fillRect(right - 1, top, 1, measures.bar);
}

function paintLine(bar: Bar, stops: readonly Stop[], left: number, right: number, top: number, pen: Pen): void {
  pen.context.fillStyle = fillOf(bar.states[0] ? colourOf(bar.states[0]) : pen.ink.faint, 0.9, stops, left, right, pen);
  pen.context.fillRect(left, top + measures.bar - 3, right - left, 3);
}

function fillOf(colour: string, alpha: number, stops: readonly Stop[], left: number, right: number, pen: Pen): string | CanvasGradient {
  if (right - left < 3 || stops.every((stop) => stop.certainty === 1)) return withAlpha(colour, alpha * Math.max(...stops.map((stop) => stop.certainty)));
  const gradient = pen.context.createLinearGradient(left, 0, right, 0);
  for (const { day, certainty } of stops) gradient.addColorStop(Math.min(Math.max((pen.x(day) - left) / (right - left), 0), 1), withAlpha(colour, alpha * certainty));
  return gradient;
}

/** Writes the name inside the bar, or beside it where it is too short and nothing follows; returns where it ends. */
function paintName(bar: Bar, left: number, right: number, next: number, top: number, { width }: Scene, { context, ink, words, strong }: Pen): number {
  const isLine = bar.relation === "exists";
  const font = isLine ? strong : words;
  const start = Math.max(left, 0) + 5;
  const inside = Math.min(right, width) - start - 4;
  const natural = font.width(bar.label);
  const beside = right + 5;
  let [text, x] = [bar.label, start];
  if (natural > inside) {
    if (right - left < natural && left >= 0 && beside + natural + 6 < next && beside < width) x = isLine ? start : beside;
    else text = inside < 36 ? "" : font.cut(bar.label, inside);
  }
  if (text === "") return right;
  context.font = isLine ? fonts.strong(ink) : fonts.words(ink);
  context.fillStyle = isLine && bar.states[0] ? inkOf(bar.states[0]) : ink.ink;
  context.fillText(text, x, top + (isLine ? 10 : 12.5));
  return x + font.width(text);
}

function frame(left: number, right: number, top: number, { context, ink }: Pen): void {
  context.strokeStyle = ink.seal;
  context.lineWidth = 2;
  context.strokeRect(left - 1, top - 1, right - left + 2, measures.bar + 2);
}
