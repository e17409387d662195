import type { Day } from "../../chronicle/days";
import type { Entity } from "../../chronicle/Entity";
import type { World } from "../../chronicle/World";
import { heldOn } from "../../map/held";
import { standsAlone } from "./company";
import { pointAt, type Curve } from "./curve";
import { endedLately, newnessOf } from "./lately";
import { gap, type Layout, type Spot } from "./layout";
import { linesOf, widthOf } from "./letters";
import { routed, type Disc, type Pair } from "./routes";
import { placeTieLabels, type LabelSpot } from "./tieLabels";
import { isDirected, tiesOn, type Tie, type TieKind } from "./ties";
import { bulkOf, labelOf } from "./wording";

/** A party as it is drawn on a day. */
export interface DrawnParty {
  readonly entity: Entity;
  readonly spot: Spot;
  readonly radius: number;
  /** How many places it holds; one that holds none and stands to nobody is drawn as a mere ring. */
  readonly held: number;
  readonly isQuiet: boolean;
}

/** A tie as it is drawn on a day. */
export interface DrawnTie {
  readonly tie: Tie;
  /** One line keeps its key while it moves: the vassal that turns to another suzerain. */
  readonly line: string;
  readonly curve: Curve;
  readonly breadth: number;
  /** Its words, and where they stand; null if there is no place for them. */
  readonly lines: readonly string[];
  readonly label: LabelSpot | null;
  /** Where one comes to it with the keys. */
  readonly at: readonly [number, number];
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

/** The size of the words on lines, in parts of that of names. */
const labelSize = 0.8;

/** Words on lines that are wider are broken, in px. */
const broadestLabel = 76;

/** No letters are smaller, in px. */
const smallest = 11;

export const labelLetters = ({ measures }: Layout): number => Math.max(smallest, Math.round(measures.letters * labelSize));

/** Draws the ties of some kinds between the parties of a layout as they stand on a day. */
export function pictureOf(layout: Layout, world: World, day: Day, kinds: readonly TieKind[]): Picture {
  const isDrawn = ({ from, to }: Tie): boolean => from !== to && layout.spots.has(from) && layout.spots.has(to);
  const standing = tiesOn(world, day, kinds).filter(isDrawn);
  const over = endedLately(world, day, kinds, standing).filter(isDrawn);
  const parties = partiesOn(layout, world, day, [...standing, ...over]);
  const numbers = new Map(parties.map(({ entity }, number) => [entity, number]));
  const discs = parties.map((party) => discOf(party, layout));
  const bundles = bundled([...standing, ...over], numbers);
  const curves = new Map<Tie, Curve>();
  routed(bundles.map(({ pair }) => pair), discs).forEach((lines, at) => {
    const { pair, ties } = bundles[at]!;
    lines.forEach((line, number) => {
      const tie = ties[number]!;
      curves.set(tie, numbers.get(tie.from) === pair.one ? line : { start: line.end, control: line.control, end: line.start });
    });
  });
  const letters = labelLetters(layout);
  // In a small picture only what the stroke does not tell is written.
  const spoken = standing.filter(({ kind, standing: { extra } }) => !layout.measures.isSmall || (extra !== null && (kind === "pays" || kind === "ranked")));
  const words = new Map(spoken.map((tie) => [tie, linesOf(labelOf(tie), letters, broadestLabel)]));
  const spots = new Map(placeTieLabels(spoken.map((tie) => ({ lines: words.get(tie)!, curve: curves.get(tie)! })), discs, layout.frame, letters).map((spot, at) => [spoken[at]!, spot]));
  const drawn = (tie: Tie, label: LabelSpot | null, isOver: boolean): DrawnTie => {
    const curve = curves.get(tie)!;
    return { tie, line: isOver ? `${tie.key} over` : lineOf(tie), curve, breadth: breadthOf(tie), lines: words.get(tie) ?? [], label, at: pointAt(curve, 0.5), newness: isOver ? 0 : newnessOf(tie, day), isOver };
  };
  return { parties, ties: [...over.map((tie) => drawn(tie, null, true)), ...standing.map((tie) => drawn(tie, spots.get(tie) ?? null, false))] };
}

function partiesOn(layout: Layout, world: World, day: Day, ties: readonly Tie[]): DrawnParty[] {
  const held = new Map(heldOn(world, day).map(({ entity, count }) => [entity, count]));
  const busy = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const existing = new Set(world.allOn("exists", day).map(({ subject }) => subject).filter(standsAlone));
  return [...layout.spots].filter(([entity]) => held.has(entity) || busy.has(entity) || existing.has(entity)).map(([entity, spot]) => {
    const count = held.get(entity) ?? 0;
    return { entity, spot, radius: layout.radius(count), held: count, isQuiet: count === 0 && !busy.has(entity) };
  });
}

/** The circle of a party with the box of its name. */
function discOf({ spot, radius }: DrawnParty, { measures }: Layout): Disc {
  const half = Math.max(...spot.lines.map((line) => widthOf(line, measures.letters))) / 2;
  const height = spot.lines.length * measures.line;
  const top = spot.isNameAbove ? spot.y - radius - gap - height : spot.y + radius + gap;
  return { x: spot.x, y: spot.y, radius, name: { left: spot.x - half, top, right: spot.x + half, bottom: top + height } };
}

/** The order of kinds in a bundle: payments, whose words are long, lie outermost. */
const rank: Readonly<Record<TieKind, number>> = { ranked: 0, allied: 1, vassal: 2, war: 3, pays: 4 };

/** The ties of each pair together, in one order from day to day. */
function bundled(ties: readonly Tie[], numbers: ReadonlyMap<Entity, number>): { pair: Pair; ties: Tie[] }[] {
  const pairs = new Map<string, { one: number; other: number; ties: Tie[] }>();
  for (const tie of ties) {
    const [one, other] = [numbers.get(tie.from)!, numbers.get(tie.to)!].sort((a, b) => a - b) as [number, number];
    const key = `${String(one)}-${String(other)}`;
    const known = pairs.get(key);
    if (known) known.ties.push(tie);
    else pairs.set(key, { one, other, ties: [tie] });
  }
  return [...pairs.values()].map(({ one, other, ties: own }) => ({ pair: { one, other, count: own.length }, ties: own.sort((a, b) => rank[a.kind] - rank[b.kind]) }));
}

const lineOf = ({ kind, key, sure, from }: Tie): string => (kind === "vassal" && sure !== "perhaps" ? `vassal:${from.name}` : key);

/** How broad a line is, in px: payments by their amount. */
const breadthOf = ({ kind, standing }: Tie): number => (kind === "pays" ? Math.min(1.5 + Math.log10(1 + bulkOf(standing.extra)) * 0.7, 5.5) : isDirected(kind) ? 1.8 : 2.2);
