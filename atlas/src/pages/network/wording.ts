import type { Chronicle } from "../../chronicle/Chronicle";
import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import { daysInWords } from "../../panel/event/when";
import type { Tie, TieKind } from "./ties";

/** The name of a kind on its switch, and what its line looks like. */
export const kindWords: Readonly<Record<TieKind, { readonly name: string; readonly line: string }>> = {
  war: { name: "War", line: "a jagged line" },
  allied: { name: "Alliance", line: "a double line" },
  vassal: { name: "Vassalage", line: "chevrons towards the suzerain" },
  pays: { name: "Payment", line: "an arrow towards the payee, broad as the amount" },
  ranked: { name: "Rank", line: "a dotted line" },
};

/** What stands between the names in a sentence: "is a vassal of". */
export function verbOf({ kind, standing }: Tie): string {
  switch (kind) {
    case "war": return "is at war with";
    case "allied": return "is allied with";
    case "vassal": return "is a vassal of";
    case "pays": return standing.extra ? `pays ${standing.extra} a year to` : "pays tribute to";
    case "ranked": return standing.extra ? `stands as ${standing.extra} to` : "is ranked beside";
  }
}

/** The tie as a sentence, with its doubt. */
export function sentenceOf(tie: Tie): string {
  const verb = verbOf(tie);
  return `${capital(tie.from.spoken)} ${tie.sure === "perhaps" ? `perhaps ${verb}` : verb} ${tie.to.spoken}.`;
}

/** What those hear of a tie who do not see it: the sentence, since when, and what the dates leave open; or until when it stood. */
export function tieName(tie: Tie, chronicle: Chronicle, isOver = false): string {
  const sentence = sentenceOf(tie).slice(0, -1);
  if (isOver) return `Ended: ${sentence}, ${untilWords(tie.standing.ended, chronicle)}`;
  const doubt = doubtOf(tie);
  return `${sentence}, ${sinceWords(tie.standing.began, chronicle)}${doubt ? `; ${doubt}` : ""}`;
}

/** What they hear of a party: how much it holds, and with how many ties it stands. */
export function partyName({ entity, held }: { readonly entity: Entity; readonly held: number }, drawn: readonly { readonly tie: Tie; readonly isOver: boolean }[]): string {
  const ties = drawn.filter(({ tie, isOver }) => !isOver && (tie.from === entity || tie.to === entity)).length;
  return `${capital(entity.spoken)}: ${counted(held, "place")}, ${counted(ties, "tie")}`;
}

const counted = (count: number, noun: string): string => `${count === 0 ? "no" : count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

/** What the dates leave open; null where they leave nothing. */
export function doubtOf({ sure }: Tie): string | null {
  if (sure === "so") return null;
  return sure === "likely" ? "so by replay, though the dates leave it open" : "possible by the dates, though not so by replay";
}

/** The least of words that a line bears: the amount, the rank, the kind. */
export function labelOf({ kind, standing, sure }: Tie): string {
  const words = { war: "at war", allied: "allied", vassal: "vassal", pays: standing.extra ? briefAmounts(standing.extra) : "tribute", ranked: standing.extra ?? "rank" }[kind];
  return sure === "so" ? words : `${words}?`;
}

/** Amounts as briefly as they can be told: "250,000 taels of silver and 250,000 bolts of silk" is "250k taels, 250k bolts". */
export function briefAmounts(text: string): string {
  return text.split(" and ").map((amount) => {
    const found = /^([\d,]+) (\S+)/.exec(amount);
    return found ? `${brief(Number(found[1]!.replaceAll(",", "")))} ${found[2]!}` : amount;
  }).join(", ");
}

function brief(count: number): string {
  if (count >= 1_000_000 && count % 100_000 === 0) return `${String(count / 1_000_000)}m`;
  return count >= 10_000 && count % 1000 === 0 ? `${String(count / 1000)}k` : count.toLocaleString("en-GB");
}

/** The sum of all numbers in an amount, whatever they count: a measure for the breadth of a line and nothing else; 0 if it has none. */
export const bulkOf = (text: string | null): number =>
  (text?.match(/\d[\d,]*/g) ?? []).reduce((sum, number) => sum + Number(number.replaceAll(",", "")), 0);

/** Since when: "since 9 January 1127", "since some day between 3 and 5 May 1126", "from the beginning". */
export function sinceWords([first, last]: readonly [Day, Day], chronicle: Chronicle): string {
  return Number.isFinite(first) || Number.isFinite(last) ? `since ${point([first, last], chronicle)}` : "from the beginning";
}

/** Until when; "without an end" where nobody tells of one. */
export function untilWords([first, last]: readonly [Day, Day], chronicle: Chronicle): string {
  return Number.isFinite(first) || Number.isFinite(last) ? `until ${point([first, last], chronicle)}` : "no end is told";
}

function point(days: readonly [Day, Day], chronicle: Chronicle): string {
  const words = daysInWords(days, chronicle);
  return words.startsWith("between") ? `some day ${words}` : words.replace(/^(on|in) (?=\d|[A-Z])/, "");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
