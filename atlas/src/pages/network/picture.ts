import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";
import { heldOn } from "../../map/held";
import { standsAlone } from "./company";
import { pointAt, type Curve, type Point } from "./curve";
import { drafted, labelLetters } from "./draft";
import { endedLately, newnessOf } from "./lately";
import { gap, type Layout, type Measures, type Spot } from "./layout";
import { widthOf } from "./letters";
import type { LabelSpot } from "./tieLabels";
import { isDirected, tiesOn, type Tie, type TieKind } from "./ties";
import { bulkOf } from "./wording";

/** A party as it is drawn on a day. */
export interface DrawnParty {
  readonly entity: Entity;
  readonly spot: Spot;
  readonly radius: number;
  /** How many places it holds. */
  readonly held: number;
  /** Whether it holds none and stands to nobody, so that a mere ring tells that it exists. */
  readonly isQuiet: boolean;
  /** Half the breadth of its name, in px. */
  readonly half: number;
}

/** A tie as it is drawn on a day. */
export interface DrawnTie {
  readonly tie: Tie;
  /** One line keeps its key while it moves: the vassal that turns to another suzerain. */
  readonly line: string;
  readonly curve: Curve;
  readonly breadth: number;
  /** Its words, and where they stand; null if there is no place for them. */
  readonly words: readonly string[];
  readonly label: LabelSpot | null;
  /** Half their breadth, in px. */
  readonly half: number;
  /** Where one comes to it with the keys. */
  readonly at: Point;
  /** From 1 on the day on which it began to 0 when it is no longer new. */
  readonly newness: number;
  /** Whether it ended lately, and no longer stands. */
  readonly isOver: boolean;
}

/** Everything that is drawn on a day. */
export interface Picture {
  readonly parties: readonly DrawnParty[];
  readonly ties: readonly DrawnTie[];
}

/** Draws the ties of some kinds between the parties of a layout as they stand on a day. */
export function pictureOf(layout: Layout, world: World, day: Day, kinds: readonly TieKind[]): Picture {
  const isDrawn = ({ from, to }: Tie): boolean => from !== to && layout.spots.has(from) && layout.spots.has(to);
  const standing = tiesOn(world, day, kinds).filter(isDrawn);
  const over = endedLately(world, day, kinds, standing).filter(isDrawn);
  const parties = partiesOn(layout, world, day, [...standing, ...over]);
  const { curves, words, spots } = drafted(layout, parties, standing, over);
  const drawn = (tie: Tie, isOver: boolean): DrawnTie => {
    const curve = curves.get(tie.key)!;
    const own = words.get(tie.key) ?? [];
    return {
      tie, curve, isOver, line: isOver ? `${tie.key} over` : lineOf(tie), breadth: breadthOf(tie), words: own, label: spots.get(tie.key) ?? null, half: halfOf(own, labelLetters(layout)),
      at: pointAt(curve, 0.5), newness: isOver ? 0 : newnessOf(tie, day),
    };
  };
  return { parties, ties: [...over.map((tie) => drawn(tie, true)), ...standing.map((tie) => drawn(tie, false))] };
}

function partiesOn(layout: Layout, world: World, day: Day, ties: readonly Tie[]): DrawnParty[] {
  const held = new Map(heldOn(world, day).map(({ entity, count }) => [entity, count]));
  const busy = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const existing = new Set(world.allOn("exists", day).map(({ subject }) => subject).filter(standsAlone));
  return [...layout.spots].filter(([entity]) => held.has(entity) || busy.has(entity) || existing.has(entity)).map(([entity, spot]) => {
    const count = held.get(entity) ?? 0;
    return { entity, spot, radius: layout.radius(count), held: count, isQuiet: count === 0 && !busy.has(entity), half: halfOf(spot.lines, layout.measures.letters) };
  });
}

/** How large the circle is that is seen: one that merely exists has less than it takes. */
export const ringOf = ({ isQuiet, radius }: DrawnParty, { least }: Measures): number => (isQuiet ? least * 0.6 : radius);

/** How far below the middle of its circle a line of a name stands. */
export function lineAt(party: DrawnParty, line: number, measures: Measures): number {
  const { lines, isNameAbove } = party.spot;
  const reach = ringOf(party, measures) + gap;
  return isNameAbove ? -reach - (lines.length - line - 0.5) * measures.line : reach + (line + 0.5) * measures.line;
}

const halfOf = (lines: readonly string[], size: number): number => Math.max(0, ...lines.map((line) => widthOf(line, size))) / 2;

const lineOf = ({ kind, key, sure, from }: Tie): string => (kind === "vassal" && sure !== "perhaps" ? `vassal:${from.name}` : key);

/** How broad a line is, in px: payments by their amount. */
const breadthOf = ({ kind, standing }: Tie): number => (kind === "pays" ? Math.min(1.5 + Math.log10(1 + bulkOf(standing.extra)) * 0.7, 5.5) : isDirected(kind) ? 1.8 : 2.2);
