import type { Entity } from "../../chronicle/Entity";
import type { Relation, Standing, World } from "../../chronicle/World";

export type Side = "subject" | "other" | "either";

/** Everything that a relation ever says of an entity, as its subject, as the other, or either, in order of time. */
export function standingsOf(world: World, relation: Relation, entity: Entity, side: Side): Standing[] {
  const found: Standing[] = [];
  for (const known of world.functionsOf(relation)) {
    const isSubject = known.subject === entity.id;
    const other = known.other < 0 ? null : world.entities[known.other]!;
    const isOther = other === entity || (other === null && hasValue(known, entity.id));
    if (!((side !== "other" && isSubject) || (side !== "subject" && isOther))) continue;
    const all = world.through(relation, world.entities[known.subject]!, other);
    found.push(...(isSubject && side !== "other" ? all : all.filter((standing) => standing.other === entity)));
  }
  return found.sort((one, other) => one.from - other.from || one.to - other.to);
}

function hasValue(known: { readonly length: number; turn(at: number): { readonly value: number } }, value: number): boolean {
  for (let at = 0; at < known.length; at++) if (known.turn(at).value === value) return true;
  return false;
}

/** One relation as a page tells of it. */
export interface Part {
  readonly title: string;
  readonly relation: Relation;
  readonly side: Side;
}

/** Parts that a reader looks for together, under one heading. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

const part = (title: string, relation: Relation, side: Side): Part => ({ title, relation, side });
const chapter = (id: string, title: string, ...parts: Part[]): Chapter => ({ id, title, parts });

export const ofPersons: readonly Chapter[] = [
  chapter("life", "Life"),
  chapter("rule", "Rule", part("Rule", "rules", "other"), part("Regency", "regent", "other")),
  chapter("service", "Service and offices", part("Service and offices", "serves", "subject")),
  chapter("captivity", "Captivity", part("Captivity", "captive", "subject"), part("Captives held", "captive", "other")),
];

export const ofPolities: readonly Chapter[] = [
  chapter("lands", "Lands"),
  chapter("rulers", "Rulers", part("Rulers", "rules", "subject"), part("Regents", "regent", "subject"), part("Eras", "era", "subject")),
  chapter("capitals", "Capitals", part("Capitals", "capital", "subject")),
  chapter("wars", "Wars", part("Wars", "war", "either"), part("Captives held", "captive", "other")),
  chapter("treaties", "Treaties and alliances", part("Treaties that bound it", "bound", "other"), part("Alliances", "allied", "either")),
  chapter("payments", "Yearly payments"),
  chapter("vassals", "Overlords and vassals", part("Overlords", "vassal", "subject"), part("Vassals", "vassal", "other"), part("Ranks", "ranked", "either")),
  chapter("weapons", "Weapons", part("Weapons", "knows", "subject")),
];

export const ofPlaces: readonly Chapter[] = [
  chapter("where", "Where it lies"),
  chapter("holders", "Holders", part("Holders", "holds", "subject")),
  chapter("fighting", "Sieges and battles", part("Sieges", "besieges", "other")),
  chapter("names", "What it was called"),
  chapter("court", "Seat of a court", part("Seat of the court of", "capital", "other")),
  chapter("people", "People and walls", part("Households and people", "population", "subject"), part("Walls", "walled", "subject")),
];

export const ofTreaties: readonly Chapter[] = [chapter("terms", "Terms"), chapter("parties", "Whom it binds", part("Whom it binds", "bound", "subject"))];
