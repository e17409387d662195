import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { World } from "../chronicle/World";

/** The parties that hold places on a day, the greatest first, with how many places one can stand in each holds. */
export function heldOn(world: World, day: Day): { readonly entity: Entity; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const known of world.functionsOf("holds")) {
    const holder = known.valueOn(day);
    if (holder >= 0 && world.entities[known.subject]!.isStation) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ entity: world.entities[id]!, count }))
    .sort((one, other) => other.count - one.count || one.entity.id - other.entity.id);
}
