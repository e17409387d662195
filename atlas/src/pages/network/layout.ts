import type { Entity } from "../../chronicle/Entity";
import type { Bond, Company } from "./company";
import { homesIn } from "./homes";
import { linesOf, widthOf } from "./letters";
import { settle, type Body } from "./settle";

/** The size of the picture on the screen, in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How large things are drawn in a frame, in px. */
export interface Measures {
  readonly isSmall: boolean;
  readonly least: number;
  readonly greatest: number;
  /** The size of names, and how far their lines lie apart. */
  readonly letters: number;
  readonly line: number;
  /** Names that are wider are broken. */
  readonly broadest: number;
  /** How long a tie must be to be seen. */
  readonly tie: number;
}

/** Where a party stands, and how its name is written there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly isNameAbove: boolean;
}

/** A picture for all of time: dates have no part in it, so nobody jumps while time moves. */
export interface Layout {
  readonly frame: Frame;
  readonly measures: Measures;
  readonly spots: ReadonlyMap<Entity, Spot>;
  /** How large a party is drawn that holds so many places, in whole px: not every place moves the lines. */
  radius(held: number): number;
}

/** What lies between a circle and its name, and between what belongs to two parties, in px. */
export const gap = 4;
const between = 9;

/** How much of the picture names and circles may cover before it grows longer. */
const fullest = 0.6;

export function measuresFor({ width }: Frame): Measures {
  return width < 640
    ? { isSmall: true, least: 11, greatest: 21, letters: 12, line: 13, broadest: 78, tie: 40 }
    : { isSmall: false, least: 14, greatest: Math.min(38, width / 26), letters: 15, line: 16, broadest: 130, tie: 74 };
}

/**
 * Where each party stands: near where its places lie, as far as the shape of the frame allows, drawn towards those with whom it has most to
 * do, and off the ties of others. Two that are never there at once may have one spot. A frame too small for all is made longer.
 *
 * @param model A picture in a frame of another width that this one is to resemble, as while a panel lies beside it.
 */
export function layOut({ parties, bonds }: Company, frame: Frame, model: Layout | null = null): Layout {
  const measures = measuresFor(frame);
  const greatest = Math.max(1, ...parties.map(({ most }) => most));
  const radius = (held: number): number => Math.round(measures.least + (measures.greatest - measures.least) * Math.sqrt(Math.min(1, held / greatest)));
  const names = parties.map(({ entity }) => linesOf(entity.name, measures.letters, measures.broadest));
  const bodies = parties.map((party, number): Body => {
    const size = radius(party.most);
    const half = Math.max(size, ...names[number]!.map((line) => widthOf(line, measures.letters) / 2)) + between / 2;
    return { radius: size, left: half, right: half, top: size + between / 2, bottom: size + gap + names[number]!.length * measures.line + between / 2, from: party.from, to: party.to };
  });
  const grown = { width: frame.width, height: Math.max(frame.height, Math.ceil(mostCovered(bodies) / fullest / frame.width)) };
  const homes = model
    ? parties.map(({ entity }) => scaled(model.spots.get(entity)!, model.frame, grown))
    : homesIn(grown, parties.map(({ home }) => home));
  const isAbove = parties.map(({ entity }, number) => model?.spots.get(entity)!.isNameAbove ?? isBusyBelow(number, bonds, homes));
  const turned = bodies.map((body, number) => (isAbove[number] ? { ...body, top: body.bottom, bottom: body.top } : body));
  const spots = settle(turned, homes, bonds, grown, measures.tie);
  return { frame: grown, measures, radius, spots: new Map(parties.map(({ entity }, number) => [entity, { x: spots[number]![0], y: spots[number]![1], lines: names[number]!, isNameAbove: isAbove[number]! }])) };
}

const scaled = ({ x, y }: Spot, from: Frame, to: Frame): readonly [number, number] => [(x / from.width) * to.width, (y / from.height) * to.height];

/** Whether more ties leave one downwards than upwards, so that its name stands better above it. */
function isBusyBelow(number: number, bonds: readonly Bond[], homes: readonly (readonly [number, number])[]): boolean {
  let balance = 0;
  for (const { one, other, days } of bonds) {
    if (one !== number && other !== number) continue;
    const [from, to] = [homes[number]!, homes[one === number ? other : one]!];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const down = length === 0 ? 0 : (to[1] - from[1]) / length;
    // Only what leaves steeply crosses a name.
    if (Math.abs(down) > 0.6) balance += down * Math.sqrt(days);
  }
  return balance > 0;
}

/** The most px² that those who are there at once cover. */
function mostCovered(bodies: readonly Body[]): number {
  const area = ({ left, right, top, bottom }: Body): number => (left + right) * (top + bottom);
  const turns = bodies.flatMap((body) => [{ day: body.from, change: area(body) }, { day: body.to, change: -area(body) }]).sort((one, other) => (one.day === other.day ? one.change - other.change : one.day - other.day));
  let [covered, most] = [0, 0];
  for (const { change } of turns) {
    covered += change;
    most = Math.max(most, covered);
  }
  return most;
}
