import type { Day } from "../../chronicle/days";
import type { World } from "../../chronicle/World";
import { tieOf, type Tie, type TieKind } from "./ties";

/** How far back "lately" goes, in days: as on the map. */
export const lately = 60;

/** How new a tie is on a day: 1 on the day of its beginning, 0 once it is no longer new, or does not stand for sure. */
export function newnessOf({ standing, sure }: Tie, day: Day): number {
  const age = day - standing.from;
  return sure === "perhaps" || age < 0 || age >= lately ? 0 : 1 - age / lately;
}

/** What stood between two and ended by replay within the last days, and does not stand again. */
export function endedLately(world: World, day: Day, kinds: readonly TieKind[], standing: readonly Tie[]): Tie[] {
  const stands = new Set(standing.map(({ key }) => key));
  const ended: Tie[] = [];
  for (const kind of kinds)
    for (const known of world.functionsOf(kind))
      for (let at = known.indexOn(day); at > 0 && known.dayOf(at) > day - lately; at--) {
        const before = world.standingOf(kind, known, known.dayOf(at - 1));
        if (!before?.other || before.from === before.to) continue;
        const tie = tieOf(kind, before, "so");
        if (stands.has(tie.key)) continue;
        stands.add(tie.key);
        ended.push(tie);
      }
  return ended;
}
