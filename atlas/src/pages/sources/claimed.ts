import type { ClaimEntry, RecordDocument } from "../../api/types";
import type { Day } from "../../chronicle/days";
import type { HistoryEvent, World } from "../../chronicle/World";

/** How a claim stands among all that is said of its event: nobody else tells of it, it is followed beside others, or it is not followed. */
export type Stand = "alone" | "agrees" | "overruled";

/** A claim with its event. */
export interface Claimed {
  readonly event: HistoryEvent;
  readonly claim: ClaimEntry;
  readonly stand: Stand;
}

/** Whether the record follows a claim. */
export const isFollowed = (claim: ClaimEntry): boolean => claim.standing === "dates" || claim.standing === "agrees";

/** How a claim stands among all claims of its event. A source may tell an event in two places, and still be alone with it. */
export function standOf(claim: ClaimEntry, claims: readonly ClaimEntry[]): Stand {
  if (!isFollowed(claim)) return "overruled";
  return claims.every((other) => other.source === claim.source) ? "alone" : "agrees";
}

/** What a source says of events, in order of time. */
export const claimedBy = (record: RecordDocument, world: World, source: number): Claimed[] =>
  record.claims.flatMap((claims, index) => claims.filter((claim) => claim.source === source)
    .map((claim) => ({ event: world.events[index]!, claim, stand: standOf(claim, claims) })));

/** The first and last day on which by a claim it may have happened, infinite where there is no bound; null if the claim gives no date. */
export function daysClaimed(claim: ClaimEntry, event: Pick<HistoryEvent, "from" | "to">): readonly [Day, Day] | null {
  if (claim.date === undefined) return null;
  const { from, to } = claim.days ?? event;
  return [from ?? -Infinity, to ?? Infinity];
}

/** The day that stands for a claim where one is needed: the middle of its days, a bound of them, else the day of its event. */
export function dayFor(claim: ClaimEntry, event: Pick<HistoryEvent, "from" | "to" | "at">): Day {
  if (!claim.days) return event.at;
  const { from, to } = claim.days;
  return from === undefined ? to ?? event.at : to === undefined ? from : (from + to) >> 1;
}
