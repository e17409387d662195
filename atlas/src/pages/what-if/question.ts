import type { EnsembleEntry } from "../../api/types";
import { parseDate, type Day } from "../../chronicle/days";

/** What is to be played: all that makes an ensemble what it is. */
export interface RerunQuestion {
  /** Dates as they are written, Julian. */
  readonly from: string;
  readonly to: string;
  /** The titles of what-ifs that the chronicle brings. */
  readonly picked: readonly string[];
  /** Annals in which others are written; empty for none. */
  readonly text: string;
  readonly runs: number;
  readonly seed: number;
  readonly asks: readonly string[];
}

/** What parts titles and sentences in an address. */
const parting = "|";

export const usualRuns = 100;

const split = (text: string | undefined): string[] => (text ?? "").split(parting).map((part) => part.trim()).filter((part) => part !== "");
const whole = (text: string | undefined, usual: number): number => (text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : usual);

/** What an address asks; what it does not say is as given. */
export function questionOf(address: Readonly<Record<string, string>>, from: string, to: string): RerunQuestion {
  return {
    from: address.from ?? from, to: address.to ?? to, picked: split(address.what), text: address.text ?? "", runs: whole(address.runs, usualRuns), seed: whole(address.seed, 0),
    asks: split(address.ask),
  };
}

/** The same as an address holds it: null for what need not be said. */
export function addressOf(question: RerunQuestion): Record<string, string | null> {
  return {
    from: question.from, to: question.to, what: question.picked.length === 0 ? null : question.picked.join(parting), text: question.text.trim() === "" ? null : question.text,
    runs: question.runs === usualRuns ? null : String(question.runs), seed: question.seed === 0 ? null : String(question.seed),
    ask: question.asks.length === 0 ? null : question.asks.join(parting),
  };
}

/** What an ensemble is an answer to. */
export const questionBehind = (entry: EnsembleEntry): RerunQuestion => ({
  from: entry.from, to: entry.to, picked: entry.picked, text: entry.text ?? "", runs: entry.runs, seed: entry.seed, asks: entry.asks,
});

/** Whether two questions have the same answer, to the last run. */
export function isSame(one: RerunQuestion, other: RerunQuestion): boolean {
  return dayOf(one.from) === dayOf(other.from) && dayOf(one.to) === dayOf(other.to) && sameList(one.picked, other.picked) && one.text.trim() === other.text.trim()
    && one.runs === other.runs && one.seed === other.seed && sameList(one.asks, other.asks);
}

/** The first day of a date as the program reads it; null if it is none. */
export const dayOf = (text: string): Day | null => parseDate(text, "julian")?.[0] ?? null;

const sameList = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((part, at) => part === other[at]);

/** The same for a terminal, where there are no bounds. */
export function commandOf({ from, to, picked, runs, seed, asks }: RerunQuestion, files: readonly string[], chronicle: string): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, "\\\"")}"`;
  return [
    `tongjian rerun ${chronicle} --from ${from} --to ${to}`, ...(picked.length > 0 ? [...new Set(files)].map((file) => `--what-if ${chronicle}/${file}`) : []), `--runs ${String(runs)}`,
    ...(seed === 0 ? [] : [`--seed ${String(seed)}`]), ...asks.map((ask) => `--ask ${quoted(ask)}`), "-o runs",
  ].join(" ");
}
