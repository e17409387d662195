import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

/** Everything that a relation ever says of an entity, as its subject, as the other, or either, in order of time. */
export function standingsOf(world: World, relation: Relation, entity: Entity, side: "subject" | "other" | "either"): Standing[] {
  return world.throughAll(relation)
    .filter((standing) => (side !== "other" && standing.subject === entity) || (side !== "subject" && standing.other === entity))
    .sort((one, other) => one.from - other.from);
}

/** The relations that a page tells of an entity, with their headings. */
export type Telling = readonly (readonly [title: string, relation: Relation, side: "subject" | "other" | "either"])[];

export const ofPersons: Telling = [
  ["Rule", "rules", "other"], ["Regency", "regent", "other"], ["Service and offices", "serves", "subject"], ["Captivity", "captive", "subject"],
];

export const ofPolities: Telling = [
  ["Rulers", "rules", "subject"], ["Regents", "regent", "subject"], ["Capitals", "capital", "subject"], ["Wars", "war", "either"], ["Alliances", "allied", "either"],
  ["Overlords", "vassal", "subject"], ["Vassals", "vassal", "other"], ["Ranks", "ranked", "either"], ["Eras", "era", "subject"], ["Treaties that bound it", "bound", "other"],
  ["Weapons", "knows", "subject"],
];

export const ofPlaces: Telling = [
  ["Holders", "holds", "subject"], ["Sieges", "besieges", "other"], ["Seat of the court of", "capital", "other"], ["Households and people", "population", "subject"],
  ["Walls", "walled", "subject"],
];

export const ofTreaties: Telling = [["Binds", "bound", "subject"]];
