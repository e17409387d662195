import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";

/** What a list says beside a person, and the party under which the person stands in it. */
export interface Role {
  readonly words: string;
  readonly party: Entity | null;
}

/** The roles of all persons and groups: the first rule, else the last office; the party that is declared, else the last that was served. */
export function rolesOf(world: World): (entity: Entity) => Role {
  const ruled = new Map<Entity, { party: Entity; from: number }>();
  for (const { subject, other, from } of world.throughAll("rules"))
    if (other && from < (ruled.get(other)?.from ?? Infinity)) ruled.set(other, { party: subject, from });
  const served = new Map(world.throughAll("serves").map((standing) => [standing.subject, standing]));
  return (entity) => {
    const rule = ruled.get(entity);
    const service = served.get(entity);
    return { words: rule ? `ruler of ${rule.party.spoken}` : service?.extra ?? "", party: entity.of ?? service?.other ?? rule?.party ?? null };
  };
}
