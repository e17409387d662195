import type { Entity } from "../../chronicle/Entity";
import type { Curve } from "./curve";
import { gap, type Layout, type Spot } from "./layout";
import { linesOf, widthOf } from "./letters";
import { routed, type Disc, type Pair } from "./routes";
import { placeTieLabels, type LabelSpot } from "./tieLabels";
import type { Tie, TieKind } from "./ties";
import { labelOf } from "./wording";

/** Where the lines of ties run and where their words stand, by the keys of the ties. */
export interface Draft {
  readonly curves: ReadonlyMap<string, Curve>;
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Null where there is no place for the words. */
  readonly spots: ReadonlyMap<string, LabelSpot | null>;
}

/** A circle that takes its place in the picture. */
interface Circle {
  readonly entity: Entity;
  readonly spot: Spot;
  readonly radius: number;
}

/** The size of the words on lines, in parts of that of names; the least, in px; and how broad they may be before they are broken, in px. */
const [labelSize, smallest, broadest] = [0.8, 11, 76];

/** From so many ties on a picture is crowded: lines are finer, and words fewer. */
export const crowd = 70;

/** The order of kinds in a bundle: payments, whose words are long, lie outermost. */
const rank: Readonly<Record<TieKind, number>> = { ranked: 0, allied: 1, vassal: 2, war: 3, pays: 4 };

/** The last draft of each layout: while time runs, most days are drawn as the day before. */
const last = new WeakMap<Layout, { readonly like: string; readonly draft: Draft }>();

export const labelLetters = ({ measures }: Layout): number => Math.max(smallest, Math.round(measures.letters * labelSize));

/** Drafts the ties that stand, and those that are over, which have no words. */
export function drafted(layout: Layout, circles: readonly Circle[], standing: readonly Tie[], over: readonly Tie[]): Draft {
  const like = JSON.stringify([circles.map(({ entity, radius }) => [entity.id, radius]), standing.map((tie) => [tie.key, labelOf(tie)]), over.map(({ key }) => key)]);
  const known = last.get(layout);
  if (known?.like === like) return known.draft;
  const draft = draftOf(layout, circles, standing, over);
  last.set(layout, { like, draft });
  return draft;
}

function draftOf(layout: Layout, circles: readonly Circle[], standing: readonly Tie[], over: readonly Tie[]): Draft {
  const numbers = new Map(circles.map(({ entity }, number) => [entity, number]));
  const discs = circles.map((circle) => discOf(circle, layout));
  const bundles = bundled([...standing, ...over], numbers);
  const curves = new Map<string, Curve>();
  routed(bundles.map(({ pair }) => pair), discs, layout.frame).forEach((lines, at) => {
    const { pair, ties } = bundles[at]!;
    lines.forEach(({ start, control, end }, number) => {
      const tie = ties[number]!;
      curves.set(tie.key, numbers.get(tie.from) === pair.one ? { start, control, end } : { start: end, control, end: start });
    });
  });
  // In a small picture, or a crowded one, only what the stroke does not tell is written.
  const isTerse = layout.measures.isSmall || standing.length > crowd;
  const spoken = standing.filter(({ kind, standing: { extra } }) => !isTerse || (extra !== null && (kind === "pays" || kind === "ranked")));
  const letters = labelLetters(layout);
  const words = new Map(spoken.map((tie) => [tie.key, linesOf(labelOf(tie), letters, broadest)]));
  const spots = placeTieLabels(spoken.map(({ key }) => ({ lines: words.get(key)!, curve: curves.get(key)! })), discs, layout.frame, letters);
  return { curves, words, spots: new Map(spoken.map(({ key }, at) => [key, spots[at]!])) };
}

/** The circle of a party with the box of its name. */
function discOf({ spot, radius }: Circle, { measures }: Layout): Disc {
  const half = Math.max(...spot.lines.map((line) => widthOf(line, measures.letters))) / 2;
  const height = spot.lines.length * measures.line;
  const top = spot.isNameAbove ? spot.y - radius - gap - height : spot.y + radius + gap;
  return { x: spot.x, y: spot.y, radius, name: { left: spot.x - half, top, right: spot.x + half, bottom: top + height } };
}

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
