import { dateOf, dayOf, monthNames, type CalendarName, type Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent } from "../../chronicle/World";
import type { Bar } from "./Bar";
import { columnsOf, firstFrom, heightOf } from "./density";
import { clipped, stopsOf } from "./fade";
import { withAlpha, type Ink } from "./Ink";
import { measures, type PlacedLane } from "./layout";
import { Shelf } from "./Shelf";
import { within } from "./stack";
import type { View } from "./View";
import type { Words } from "./Words";

/** Where something is drawn that can be pressed. */
export interface Target {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly bar?: Bar;
  readonly event?: HistoryEvent;
}

export interface Scene {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** How far the lanes are scrolled, in px. */
  readonly scroll: number;
  readonly day: Day;
  readonly calendar: CalendarName;
  readonly ink: Ink;
  readonly words: Words;
  readonly colourOf: (entity: Entity) => string;
  readonly seen: HistoryEvent | null;
  readonly brush: View | null;
}

/** The column of marks is this wide where many events fall on few days, in px. */
const column = 4;
/** Of each lane at most so many events try for a sentence: those that ask for it most. */
const mostWords = 400;

/** Draws all lanes that are in sight. Returns what can be pressed, the last drawn last. */
export function draw(context: CanvasRenderingContext2D, lanes: readonly PlacedLane[], scene: Scene): Target[] {
  const { view, width, height, ink, scroll } = scene;
  const x = (day: Day): number => ((day - view.from) / (view.to - view.from)) * width;
  const targets: Target[] = [];
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, width, height);
  drawGrid(context, scene, x);
  context.save();
  context.beginPath();
  context.rect(0, measures.axis, width, height - measures.axis);
  context.clip();
  for (const placed of lanes) {
    const shift = measures.axis - scroll;
    if (placed.bottom + shift < measures.axis || placed.top + shift > height) continue;
    drawLane(context, placed, shift, scene, x, targets);
  }
  context.restore();
  const at = x(scene.day);
  context.fillStyle = ink.seal;
  context.fillRect(at - 1, 0, 2, height);
  if (scene.brush) {
    context.fillStyle = withAlpha(ink.focus, 0.15);
    context.fillRect(x(scene.brush.from), 0, x(scene.brush.to) - x(scene.brush.from), height);
  }
  return targets;
}

function drawLane(context: CanvasRenderingContext2D, placed: PlacedLane, shift: number, scene: Scene, x: (day: Day) => number, targets: Target[]): void {
  const { ink, width } = scene;
  const { lane } = placed;
  context.strokeStyle = ink.line;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, placed.top + shift + 0.5);
  context.lineTo(width, placed.top + shift + 0.5);
  context.stroke();
  drawMarks(context, placed, shift, scene);
  drawSentences(context, placed, shift, scene, x, targets);
  lane.rows.forEach((row, number) => {
    const top = placed.bars + number * measures.row + shift;
    if (top > scene.height || top + measures.row < measures.axis) return;
    const longest = row.reduce((most, bar) => Math.max(most, (Number.isFinite(bar.to) ? bar.to : 1e7) - (Number.isFinite(bar.from) ? bar.from : -1e7)), 0);
    const [first, end] = within(row, scene.view.from, scene.view.to, longest + 4000);
    for (let at = first; at < end; at++) drawBar(context, row[at]!, top, scene, x, targets);
  });
  context.font = `600 16px ${ink.serif}`;
  context.fillStyle = ink.ink;
  context.fillText(lane.script ? `${lane.title} ${lane.script}` : lane.title, 10, placed.top + shift + 19);
}

/** Where events lie: marks as high as many fall together. */
function drawMarks(context: CanvasRenderingContext2D, { lane, strip }: PlacedLane, shift: number, { view, width, ink }: Scene): void {
  const counts = columnsOf(lane.days, view, Math.ceil(width / column));
  const most = Math.max(1, ...counts);
  context.fillStyle = ink.soft;
  counts.forEach((count, at) => {
    const high = heightOf(count, most) * measures.strip;
    if (high > 0) context.fillRect(at * column + 1, strip + shift + measures.strip - high, column - 2, high);
  });
}

/** Sentences where there is room, with the days on which each may have happened as a band that fades to its ends. */
function drawSentences(context: CanvasRenderingContext2D, placed: PlacedLane, shift: number, scene: Scene, x: (day: Day) => number, targets: Target[]): void {
  const { ink, view, width, words, seen } = scene;
  const shelf = new Shelf(0, width, placed.labelRows);
  const count = firstFrom(placed.lane.days, view.to) - firstFrom(placed.lane.days, view.from);
  const room = Math.min(Math.max((width / Math.max(count, 1)) * placed.labelRows * 1.6, 120), 420);
  let tried = 0;
  context.font = `13px ${ink.serif}`;
  for (const event of placed.lane.byWeight) {
    if (event.at < view.from || event.at > view.to) continue;
    if (++tried > mostWords) break;
    const left = x(event.at);
    const text = words.cut(event.says, room);
    const row = text === "" ? -1 : shelf.take(left - 2, left + words.width(text) + 14);
    if (row < 0) continue;
    const top = placed.labels + row * measures.label + shift;
    if (event.from !== undefined && event.to !== undefined && event.to > event.from) {
      const [from, to] = [Math.max(x(event.from), -50), Math.min(x(event.to + 1), width + 50)];
      const fade = context.createLinearGradient(from, 0, to, 0);
      fade.addColorStop(0, withAlpha(ink.seal, 0));
      fade.addColorStop(0.5, withAlpha(ink.seal, 0.35));
      fade.addColorStop(1, withAlpha(ink.seal, 0));
      context.fillStyle = fade;
      context.fillRect(from, top + 12, to - from, 4);
    }
    context.fillStyle = event === seen ? ink.seal : ink.strong;
    context.fillRect(left - 1, top + 2, 2, 13);
    context.fillStyle = event === seen ? ink.seal : ink.ink;
    context.fillText(text, left + 5, top + 13);
    targets.push({ left: left - 3, top, right: left + words.width(text) + 8, bottom: top + measures.label, event });
  }
}

function drawBar(context: CanvasRenderingContext2D, bar: Bar, top: number, scene: Scene, x: (day: Day) => number, targets: Target[]): void {
  const { ink, view, width, words } = scene;
  const stops = clipped(stopsOf(bar), view.from - 1, view.to + 1);
  if (stops.length < 2) return;
  const [left, right] = [x(stops[0]!.day), x(stops.at(-1)!.day)];
  const colour = bar.states[0] ? scene.colourOf(bar.states[0]) : ink.strong;
  const span = Math.max(right - left, 1);
  const fade = context.createLinearGradient(left, 0, left + span, 0);
  for (const { day, certainty } of stops) fade.addColorStop(Math.min(Math.max((x(day) - left) / span, 0), 1), withAlpha(colour, 0.08 + certainty * 0.7));
  context.fillStyle = fade;
  context.fillRect(left, top, Math.max(span, 2), measures.bar);
  const second = bar.states[1];
  if (second) {
    context.fillStyle = withAlpha(scene.colourOf(second), 0.75);
    context.fillRect(left, top + measures.bar - 4, Math.max(span, 2), 4);
  }
  context.font = `13px ${ink.serif}`;
  const text = words.cut(bar.label, Math.min(right, width) - Math.max(left, 0) - 8);
  context.fillStyle = ink.ink;
  if (text !== "") context.fillText(text, Math.max(left, 0) + 4, top + 12);
  targets.push({ left, top, right: Math.max(right, left + 6), bottom: top + measures.bar, bar });
}

/** Years, months or days along the top, with hairlines down through the lanes. */
function drawGrid(context: CanvasRenderingContext2D, { view, width, height, calendar, ink }: Scene, x: (day: Day) => number): void {
  context.font = `13px ${ink.sans}`;
  context.strokeStyle = ink.line;
  context.fillStyle = ink.soft;
  for (const { day, text } of ticksOf(view, width, calendar)) {
    const at = Math.round(x(day)) + 0.5;
    context.beginPath();
    context.moveTo(at, measures.axis - 8);
    context.lineTo(at, height);
    context.stroke();
    context.fillText(text, at + 4, measures.axis - 14);
  }
}

const steps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];

/** The days that are written along the top: at most one in 90 px, of years, months or days. */
export function ticksOf(view: View, width: number, calendar: CalendarName): { day: Day; text: string }[] {
  const most = Math.max(1, Math.floor(width / 90));
  const days = view.to - view.from;
  const ticks: { day: Day; text: string }[] = [];
  if (days / most > 250) {
    const [first, last] = [dateOf(Math.floor(view.from), calendar).year, dateOf(Math.ceil(view.to), calendar).year];
    const step = steps.find((one) => (last - first) / one <= most) ?? 2000;
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ day: dayOf({ year, month: 1, day: 1 }, calendar), text: String(year) });
  } else if (days / most > 12) {
    const step = [1, 2, 3, 6].find((one) => days / 30.4 / one <= most) ?? 6;
    const start = dateOf(Math.floor(view.from), calendar);
    for (let count = start.year * 12 + start.month - 1; ; count++) {
      const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
      const day = dayOf({ year, month, day: 1 }, calendar);
      if (day > view.to) break;
      if ((month - 1) % step === 0 && day >= view.from) ticks.push({ day, text: month === 1 ? String(year) : `${monthNames[month - 1]!.slice(0, 3)} ${String(year)}` });
    }
  } else {
    const step = Math.max(1, Math.ceil(days / most));
    for (let day = Math.ceil(view.from); day <= view.to; day += step) {
      const date = dateOf(day, calendar);
      ticks.push({ day, text: `${String(date.day)} ${monthNames[date.month - 1]!.slice(0, 3)} ${String(date.year)}` });
    }
  }
  return ticks;
}
