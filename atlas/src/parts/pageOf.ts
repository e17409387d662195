import type { Entity } from "../chronicle/Entity";

/** The page that tells of an entity; null if none does. */
export function pageOf(entity: Entity): string | null {
  switch (entity.kind) {
    case "person":
    case "group":
      return "people";
    case "polity":
    case "people":
    case "period":
    case "treaty":
      return "polities";
    case "place":
      return "places";
    case "source":
      return "sources";
    default:
      return null;
  }
}
