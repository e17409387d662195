import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";
import type { HistoryEvent } from "../../chronicle/World";
import { isExact } from "../../panel/event/when";
import { sentenceOf, type Bar } from "./Bar";
import type { Lane } from "./lanes";
import type { View } from "./View";

/** How many days before and after an event are shown where it is asked for and no view is. */
const about = 1500;

/** What one looks at first: the view that is asked for, the years about an event that is, or the whole chronicle. */
export function firstView(asked: View | null, event: HistoryEvent | null, whole: View): View {
  return asked ?? (event ? { from: event.at - about, to: event.at + about } : whole);
}

/** Something in a list of what is in view. */
export interface Entry {
  readonly day: Day;
  readonly dates: string;
  readonly says: string;
  readonly event: HistoryEvent | null;
  readonly bar: Bar | null;
  /** Whether its days are known: of an event the day, of what lasts the first and the last. */
  readonly isExact: boolean;
}

/** All that lanes show in a view, in order of time, each thing once: what lasts stands at the day on which it began. */
export function entriesIn(lanes: readonly Lane[], bars: readonly Bar[], view: View, chronicle: Pick<Chronicle, "iso">): Entry[] {
  const events = new Set(lanes.flatMap((lane) => lane.events.filter((event) => view.from <= event.at && event.at < view.to)));
  const lasting = bars.filter((bar) => bar.began[0] < view.to && bar.ended[1] > view.from);
  return [
    ...[...events].map((event) => ({ day: event.at, dates: event.date, says: event.says, event, bar: null, isExact: isExact(event) })),
    ...lasting.map((bar) => ({ day: bar.from, dates: datesOf(bar, chronicle), says: sentenceOf(bar), event: null, bar, isExact: (bar.isOpen || bar.began[0] === bar.began[1]) && bar.ended[0] === bar.ended[1] })),
  ].sort((one, other) => (one.day === other.day ? 0 : one.day - other.day));
}

/** From when to when a bar lasts; where a date is uncertain, between which days. */
export function datesOf(bar: Bar, chronicle: Pick<Chronicle, "iso">): string {
  const from = bar.isOpen ? "before the chronicle" : between(bar.began, chronicle);
  return `${from} – ${bar.to === Infinity ? "after the chronicle" : between(bar.ended, chronicle)}`;
}

function between([first, last]: readonly [Day, Day], chronicle: Pick<Chronicle, "iso">): string {
  if (first === last) return chronicle.iso(first);
  if (first === -Infinity) return `by ${chronicle.iso(last)}`;
  if (last === Infinity) return `from ${chronicle.iso(first)}`;
  return `${chronicle.iso(first)} to ${chronicle.iso(last)}`;
}

/** How many events may lie in a span: as the journal counts them, which shows an uncertain one wherever it may have happened. */
export function countIn(events: readonly Pick<HistoryEvent, "from" | "to">[], span: View): number {
  return events.reduce((count, event) => count + ((event.to ?? Infinity) >= span.from && (event.from ?? -Infinity) < span.to ? 1 : 0), 0);
}
