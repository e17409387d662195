import type { HistoryEvent } from "../../chronicle/World";
import { columnsOf, firstFrom, heightOf } from "./density";
import { withAlpha } from "./Ink";
import { measures, type PlacedLane } from "./layout";
import { fonts, type Pen, type Scene } from "./Scene";
import { Shelf } from "./Shelf";

/** The width of a column of the strip, in pixels. */
const column = 3;
/** How many events are asked whether there is room for their words, at most. */
const asked = 220;
/** With no more events than this in view, each shows the days on which it may have happened. */
const few = 250;
/** How long a sentence may be, by the length of the view in days, in pixels. */
const roomFor = (days: number): number => (days > 20000 ? 210 : days > 2000 ? 280 : 440);

/** Draws the events of a lane: sentences where there is room, the most telling first, and a mark for each in the strip. */
export function paintEvents(placed: PlacedLane, scene: Scene, pen: Pen): void {
  paintStrip(placed, scene, pen);
  paintSentences(placed, scene, pen);
}

function paintStrip({ lane, strip }: PlacedLane, { view, width, scroll }: Scene, { context, ink, x, spots }: Pen): void {
  const bottom = measures.axis + strip - scroll + measures.strip;
  const counts = columnsOf(lane.days, view, Math.ceil(width / column));
  const most = counts.reduce((known, count) => Math.max(known, count), 0);
  const first = firstFrom(lane.days, view.from);
  const end = firstFrom(lane.days, view.to);
  if (end - first <= few) for (let at = first; at < end; at++) paintDays(lane.events[at]!, bottom - 5, 3, 0.3);
  context.fillStyle = ink.soft;
  counts.forEach((count, at) => {
    if (count === 0) return;
    const height = heightOf(count, Math.max(most, 4)) * measures.strip;
    context.fillRect(at * column, bottom - height, column - 1, height);
  });
  context.fillStyle = ink.line;
  context.fillRect(0, bottom, width, 1);
  let last = -Infinity;
  for (let at = first; at < end; at++) {
    // Of those that share a pixel only one can be touched.
    const place = x(lane.days[at]!);
    if (place - last < 1) continue;
    last = place;
    spots.push({ left: place, right: place + 1, top: bottom - measures.strip, bottom, what: { kind: "event", event: lane.events[at]! } });
  }

  function paintDays(event: HistoryEvent, top: number, height: number, alpha: number): void {
    band(event, top, height, alpha, width, { context, ink, x });
  }
}

function paintSentences({ lane, labels, labelRows }: PlacedLane, { view, width, scroll, picked }: Scene, pen: Pen): void {
  const { context, ink, words, x, spots } = pen;
  const top = measures.axis + labels - scroll;
  const days = view.to - view.from;
  const room = roomFor(days);
  // Sentences beyond the right edge take part, so that those inside do not jump when they come into view.
  const shelf = new Shelf(-4, 2 * width, labelRows);
  const kept: { event: HistoryEvent; row: number; left: number; text: string }[] = [];
  let rest = asked;
  const place = (event: HistoryEvent): void => {
    const left = x(event.at);
    if (left < -1 || left > 2 * width) return;
    rest--;
    const text = words.cut(event.says.replace(/\.$/, ""), room);
    const right = left + 8 + words.width(text);
    const row = shelf.take(left - 4, right + 10);
    if (row >= 0 && left < width) kept.push({ event, row, left, text });
  };
  if (picked?.kind === "event" && lane.events.includes(picked.event)) place(picked.event);
  for (const event of lane.byWeight) {
    if (rest <= 0) break;
    if (picked?.kind !== "event" || picked.event !== event) place(event);
  }
  context.font = fonts.words(ink);
  for (const { event, row, left, text } of kept) {
    const y = top + row * measures.label;
    const isPicked = picked?.kind === "event" && picked.event === event;
    band(event, y + 1, measures.label - 3, 0.16, width, pen);
    context.fillStyle = isPicked ? ink.seal : ink.soft;
    context.fillRect(left - 1, y + 2, isPicked ? 3 : 2, measures.label - 5);
    context.fillStyle = isPicked ? ink.seal : ink.ink;
    context.fillText(text, left + 6, y + 13);
    spots.push({ left: left - 3, right: left + 8 + words.width(text), top: y, bottom: y + measures.label, what: { kind: "event", event } });
  }
}

/** A faint band over the days on which an event may have happened, strongest at the day that replay takes. */
function band(event: HistoryEvent, top: number, height: number, alpha: number, width: number, { context, ink, x }: Pick<Pen, "context" | "ink" | "x">): void {
  if (event.from === event.to) return;
  const left = Math.max(x(event.from ?? -Infinity), -width);
  const right = Math.min(x((event.to ?? Infinity) + 1), 2 * width);
  if (right - left < 4) return;
  const gradient = context.createLinearGradient(left, 0, right, 0);
  const middle = Math.min(Math.max((x(event.at) - left) / (right - left), 0), 1);
  gradient.addColorStop(0, withAlpha(ink.soft, alpha * 0.25));
  gradient.addColorStop(middle, withAlpha(ink.soft, alpha));
  gradient.addColorStop(1, withAlpha(ink.soft, alpha * 0.25));
  context.fillStyle = gradient;
  context.fillRect(left, top, right - left, height);
}
