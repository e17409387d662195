import type { KeyDate, KeyEvent, Summary } from "./summary";

/** A key date of the base and of what stands beside it, where either has it. */
export interface DatePair {
  readonly event: KeyEvent;
  readonly base: KeyDate | null;
  readonly other: KeyDate | null;
}

/** The kinds of key dates under which a reader looks for them. */
export const dateKinds: readonly { readonly name: string; readonly title: string; readonly events: readonly KeyEvent[] }[] = [
  { name: "states", title: "Beginnings and ends", events: ["begin", "end"] },
  { name: "seats", title: "Seats of courts lost", events: ["seat_falls"] },
  { name: "wars", title: "Wars and peaces", events: ["war", "peace"] },
];

/** The key dates of some kinds, those first that come in most runs; the base beside another history, or alone. */
export function datePairs(summary: Summary, history: number | null, events: readonly KeyEvent[]): DatePair[] {
  const pairs = new Map<string, DatePair>();
  const keyOf = ({ event, party, place, other }: KeyDate): string => [event, party ?? "", place ?? "", other ?? ""].join();
  for (const date of summary.histories[0]!.dates) if (events.includes(date.event)) pairs.set(keyOf(date), { event: date.event, base: date, other: null });
  for (const date of history === null ? [] : summary.histories[history]!.dates)
    if (events.includes(date.event)) pairs.set(keyOf(date), { event: date.event, base: pairs.get(keyOf(date))?.base ?? null, other: date });
  const count = ({ base, other }: DatePair): number => Math.max(base?.count ?? 0, other?.count ?? 0);
  return [...pairs.values()].sort((one, other) => count(other) - count(one));
}
