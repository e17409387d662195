import type { Entity } from "../../chronicle/Entity";
import type { HistoryEvent, World } from "../../chronicle/World";

/** The event types by which men fight over a place. */
const fights: ReadonlySet<string> = new Set(["battle", "besiege", "lift_siege", "capture", "sack", "raid"]);

/** The sieges, battles and captures that are told of a place, in order of time. */
export const fightingAt = (world: World, place: Entity): HistoryEvent[] => world.eventsOf(place).filter((event) => fights.has(event.type));
