import type { Chronicle } from "../../chronicle/Chronicle";
import type { Entity } from "../../chronicle/Entity";

const known = new WeakMap<Chronicle, Map<Entity, Entity[]>>();

/** The regions in which a place lies, the smallest first. */
export function regionsOf(place: Entity, chronicle: Chronicle): readonly Entity[] {
  let all = known.get(chronicle);
  if (!all) {
    all = new Map();
    for (const region of chronicle.entities)
      for (const member of region.members) all.set(member, [...(all.get(member) ?? []), region]);
    for (const regions of all.values()) regions.sort((one, other) => one.members.length - other.members.length || one.id - other.id);
    known.set(chronicle, all);
  }
  return all.get(place) ?? [];
}
