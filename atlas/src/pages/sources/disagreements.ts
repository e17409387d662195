import type { ClaimEntry, FindingEntry, RecordDocument } from "../../api/types";
import type { HistoryEvent, World } from "../../chronicle/World";

/** On what sources differ: when it was, or what it was. */
export type Matter = "date" | "words";

/** An event on which sources differ, with everything that they say of it. */
export interface Disagreement {
  readonly event: HistoryEvent;
  readonly claims: readonly ClaimEntry[];
  /** What the check says of it. */
  readonly findings: readonly FindingEntry[];
  /** On what they differ: the date, what happened, or both. */
  readonly on: ReadonlySet<Matter>;
}

/** The stable name under which the check reports that sources differ. */
export const disagreementName = "sources-disagree";

/** All disagreements that the check reports, in order of time. */
export function disagreementsOf(record: RecordDocument, world: World): Disagreement[] {
  const byEvent = new Map<number, FindingEntry[]>();
  for (const finding of record.findings) {
    if (finding.name !== disagreementName || finding.event === undefined) continue;
    const known = byEvent.get(finding.event);
    if (known) known.push(finding);
    else byEvent.set(finding.event, [finding]);
  }
  return [...byEvent].sort(([one], [other]) => one - other).map(([index, findings]) => ({
    event: world.events[index]!,
    claims: record.claims[index]!,
    findings,
    on: new Set(findings.map((finding) => (finding.on === "date" ? "date" : "words"))),
  }));
}
