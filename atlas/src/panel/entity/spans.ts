import type { Chronicle } from "../../chronicle/Chronicle";
import type { Standing } from "../../chronicle/World";
import { daysInWords } from "../event/when";

/** Since when, in words: "since 9 January 1127"; null if it was always so. */
export function sinceWords(standing: Standing, chronicle: Chronicle): string | null {
  if (standing.from < chronicle.first && !standing.since) return null;
  return `since ${plain(standing.began, chronicle)}`;
}

/** Until when, in words; null if it never ends. */
export function untilWords(standing: Standing, chronicle: Chronicle): string | null {
  return Number.isFinite(standing.to) ? `until ${plain(standing.ended, chronicle)}` : null;
}

/** The days in words without the preposition that "since" and "until" do not bear: "since 1127", "since between … and …". */
function plain(days: readonly [number, number], chronicle: Chronicle): string {
  if (!Number.isFinite(days[0]) && !Number.isFinite(days[1])) return "the beginning";
  return daysInWords(days, chronicle).replace(/^(?:on|in) (?!or )/, "");
}
