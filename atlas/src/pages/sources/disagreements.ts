import type { ClaimEntry, FindingEntry, RecordDocument } from "../../api/types";
import type { HistoryEvent, World } from "../../chronicle/World";

/** An event on which sources differ, with everything that they say of it. */
export interface Disagreement {
  readonly event: HistoryEvent;
  readonly claims: readonly ClaimEntry[];
  /** What the check says of it. */
  readonly findings: readonly FindingEntry[];
  /** Whether they differ on the date, or on what happened. */
  readonly on: "date" | "words";
}

/** All disagreements that the check reports, in order of time. */
export function disagreementsOf(record: RecordDocument, world: World): Disagreement[] {
  const byEvent = new Map<number, FindingEntry[]>();
  for (const finding of record.findings) {
    if (finding.name !== "sources-disagree" || finding.event === undefined) continue;
    const known = byEvent.get(finding.event);
    if (known) known.push(finding);
    else byEvent.set(finding.event, [finding]);
  }
  return [...byEvent].sort(([one], [other]) => one - other).map(([index, findings]) => ({
    event: world.events[index]!,
    claims: record.claims[index]!,
    findings,
    on: findings.some((finding) => finding.found.includes("date")) ? "date" as const : "words" as const,
  }));
}

/** What a source does in the record: how often its claims are followed, and how often not. */
export interface SourceFigures {
  readonly claims: number;
  readonly followed: number;
  readonly disagrees: number;
  /** Events that rest on it alone. */
  readonly alone: number;
}

/** The figures of every source, by entity. */
export function figuresOf(record: RecordDocument): Map<number, SourceFigures> {
  const figures = new Map<number, SourceFigures>();
  for (const claims of record.claims) {
    const sources = new Set(claims.map((claim) => claim.source));
    claims.forEach((claim, at) => {
      if (claim.source === undefined) return;
      // One event counts once, however many claims its only source makes of it.
      const restsOnIt = sources.size === 1 && at === 0;
      const known = figures.get(claim.source) ?? { claims: 0, followed: 0, disagrees: 0, alone: 0 };
      const isFollowed = claim.standing === "dates" || claim.standing === "agrees";
      figures.set(claim.source, {
        claims: known.claims + 1,
        followed: known.followed + (isFollowed ? 1 : 0),
        disagrees: known.disagrees + (isFollowed ? 0 : 1),
        alone: known.alone + (restsOnIt ? 1 : 0),
      });
    });
  }
  return figures;
}

/** The events of which a source says something, with its claim, in order of time. */
export const claimsOfSource = (record: RecordDocument, world: World, source: number): { event: HistoryEvent; claim: ClaimEntry }[] =>
  record.claims.flatMap((claims, index) => claims.filter((claim) => claim.source === source).map((claim) => ({ event: world.events[index]!, claim })));
