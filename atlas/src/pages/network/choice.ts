import type { Chronicle } from "../../chronicle/Chronicle";
import type { Entity } from "../../chronicle/Entity";
import { isDirected, isTieKind, type Tie, type TieKind } from "./ties";

/** How a tie stands in an address: no name begins so. */
const tieKey = "*tie ";

/** A tie that an address selects, whether or not it stands on the day. */
export interface Choice {
  readonly kind: TieKind;
  readonly from: Entity;
  readonly to: Entity;
}

/** What an address says for a tie. */
export const seeOf = ({ key }: Pick<Tie, "key">): string => tieKey + key;

/** The tie that an address selects; null if it selects none, or speaks of nobody known. */
export function choiceIn(see: string | undefined, chronicle: Chronicle): Choice | null {
  if (!see?.startsWith(tieKey)) return null;
  const [kind = "", ...names] = see.slice(tieKey.length).split(":");
  if (!isTieKind(kind)) return null;
  // A name may hold a colon itself: every way to part the two is tried.
  for (let at = 1; at < names.length; at++) {
    const [from, to] = [partyNamed(names.slice(0, at).join(":"), chronicle), partyNamed(names.slice(at).join(":"), chronicle)];
    if (from && to) return { kind, from, to };
  }
  return null;
}

const partyNamed = (name: string, chronicle: Chronicle): Entity | null => chronicle.named(name, "polity", "people", "period", "group") ?? chronicle.named(name);

/** Whether a tie is the one selected; a war or an alliance is the same from either side. */
export function isChosen({ kind, from, to }: Choice, tie: Pick<Tie, "kind" | "from" | "to">): boolean {
  if (kind !== tie.kind) return false;
  return (from === tie.from && to === tie.to) || (!isDirected(kind) && from === tie.to && to === tie.from);
}
