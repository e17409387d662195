import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { Standing, World } from "../../chronicle/World";

/** How many places a polity holds from a day on: surely, by replay, and at most if everything that dates leave open is counted. */
export interface Count {
  readonly day: Day;
  readonly sure: number;
  readonly replayed: number;
  readonly most: number;
}

/** The times for which a polity holds places that one can stand in. */
export function holdingsOf(world: World, polity: Entity): Standing[] {
  const found: Standing[] = [];
  for (const known of world.functionsOf("holds")) {
    const place = world.entities[known.subject]!;
    if (!place.isStation) continue;
    for (let at = 0; at < known.length; at++)
      if (known.turn(at).value === polity.id) {
        found.push(...world.through("holds", place).filter((standing) => standing.other === polity));
        break;
      }
  }
  return found;
}

/** The counts of places through time: the first on the first day, and one for every day on which they change. */
export function countsOf(holdings: readonly Standing[], first: Day, last: Day): Count[] {
  const changes = new Map<Day, { sure: number; replayed: number; most: number }>();
  const change = (day: Day, what: "sure" | "replayed" | "most", by: number): void => {
    if (day > last) return;
    const at = Math.max(day, first);
    const known = changes.get(at) ?? { sure: 0, replayed: 0, most: 0 };
    known[what] += by;
    changes.set(at, known);
  };
  const count = (from: Day, to: Day, what: "sure" | "replayed" | "most"): void => {
    if (from >= to) return;
    change(from, what, 1);
    change(to, what, -1);
  };
  for (const { from, to, began, ended } of holdings) {
    count(from, to, "replayed");
    count(Number.isFinite(from) ? Math.max(from, began[1]) : from, Number.isFinite(to) ? Math.min(to, ended[0]) : to, "sure");
    count(Math.min(from, began[0]), Math.max(to, ended[1]), "most");
  }
  change(first, "sure", 0);
  let now = { sure: 0, replayed: 0, most: 0 };
  return [...changes].sort(([one], [other]) => one - other).map(([day, by]) => {
    now = { sure: now.sure + by.sure, replayed: now.replayed + by.replayed, most: now.most + by.most };
    return { day, ...now };
  });
}
