import type { BoundsEntry, ClaimEntry, FindingEntry, QuotationEntry, RecordDocument } from "../../api/types";
import type { HistoryEvent, World } from "../../chronicle/World";

/** What the record knows of one event beyond its sentence. */
export interface Testimony {
  readonly claims: readonly ClaimEntry[];
  /** Why it cannot lie earlier or later; null where its own date says it all. */
  readonly bounds: BoundsEntry | null;
  readonly findings: readonly FindingEntry[];
}

/** Finds it; in the world of one source an event goes by the place of its line. Null if the whole record does not have the event. */
export function testimonyOf(event: HistoryEvent, world: World, record: World, details: RecordDocument): Testimony | null {
  const known = world === record ? event : record.events.find((other) => other.file === event.file && other.line === event.line);
  if (!known) return null;
  return {
    claims: details.claims[known.index] ?? [],
    bounds: details.bounds.find((bounds) => bounds.event === known.index) ?? null,
    findings: details.findings.filter((finding) => finding.event === known.index),
  };
}

/** How a claim stands to what the record holds: a mark and a word, so that colour is never all. */
export interface StandingWords {
  readonly mark: string;
  readonly word: string;
  readonly meaning: string;
}

const standings: Readonly<Record<string, StandingWords>> = {
  dates: { mark: "●", word: "dates it", meaning: "The record follows this claim for the date." },
  agrees: { mark: "○", word: "agrees", meaning: "Its date is compatible with that of the record." },
  disagrees: { mark: "≠", word: "disagrees", meaning: "It gives another date; the record keeps it as a claim." },
  differs: { mark: "≈", word: "differs", meaning: "It tells the event in another way; the record keeps it as a claim." },
};

export const standingWords = (standing: string): StandingWords => standings[standing] ?? { mark: "·", word: standing, meaning: "" };

/** The sentences of both bounds, each once, in the order in which they are given. */
export function withoutRepeats(quotations: readonly QuotationEntry[]): QuotationEntry[] {
  const seen = new Set<string>();
  return quotations.filter((quotation) => {
    const key = `${String(quotation.file)}:${String(quotation.line)} ${quotation.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The name of a finding as words: "sources-disagree" is "Sources disagree". */
export function findingTitle(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The line as it stands in the annals, printed anew: date, sentence, citations with their readings. */
export function annalsLine(event: HistoryEvent, nameOf: (source: number) => string): string {
  const cites = event.cites.map(({ source, at, reading }) => `${nameOf(source)}${at ? ` ${at}` : ""}${reading ? `: ${reading}` : ""}`);
  return `${event.date}  ${event.says}${cites.length === 0 ? "" : `  [${cites.join("; ")}]`}`;
}
