import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";

/** How many places where one can stand a party holds on a day. */
export function held(world: World, holder: Entity, day: Day): number {
  let count = 0;
  for (const known of world.functionsOf("holds"))
    if (known.valueOn(day) === holder.id && world.entities[known.subject]!.isStation) count++;
  return count;
}

/** Who holds the places inside a region on a day, the greatest first. */
export function heldWithin(world: World, region: Entity, day: Day): { readonly entity: Entity; readonly count: number }[] {
  const counts = new Map<Entity, number>();
  for (const member of region.members) {
    const holder = world.on("holds", member, day)?.other;
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((one, other) => other.count - one.count || one.entity.id - other.entity.id);
}
