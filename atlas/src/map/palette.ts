import { Delaunay } from "d3-delaunay";
import type { Chronicle } from "../chronicle/Chronicle";
import type { World } from "../chronicle/World";
import { differenceOf } from "./colour";
import { sitesOf } from "./sites";

/** The colours that polities get, quiet enough to lie under names; made to differ for colour-blind eyes as far as so many can. */
export const palette = [
  "#c1643f", "#3f78a8", "#d6a93b", "#7d9a4a", "#7c5a9b", "#4fa79b", "#c98aa2", "#a57c52", "#8fbbd9", "#5f6b3a", "#8e3b4e", "#b2cf9f", "#b3a5d3",
  "#e0b48c", "#55606e", "#cf8f2e",
] as const;

/** Colours further apart than this are told apart by anyone; more difference counts no more. */
const enough = 0.16;

/** A polity that wants a colour. */
export interface Wanting {
  readonly name: string;
  /** Days times places that it holds. */
  readonly weight: number;
  /** How much it borders on others, by name. */
  readonly neighbours: ReadonlyMap<string, number>;
}

/**
 * Gives each polity a colour: the greatest first, each the one that differs most from those of its neighbours, and then from those that are
 * taken most. The day that is looked at has no part in it, so a polity keeps its colour.
 *
 * @param fixed Colours that the chronicle sets itself.
 */
export function allot(polities: readonly Wanting[], fixed: Readonly<Record<string, string>>): Map<string, string> {
  const colours = new Map(Object.entries(fixed));
  const inOrder = [...polities].sort((one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1));
  const used = new Map<string, number>(palette.map((colour) => [colour, 0]));
  for (const { name, weight } of inOrder) {
    const own = colours.get(name);
    if (own && used.has(own)) used.set(own, used.get(own)! + weight);
  }
  for (const polity of inOrder) {
    if (colours.has(polity.name)) continue;
    const cost = (colour: string): number => {
      let sum = (used.get(colour) ?? 0) * 1e-6;
      for (const [name, border] of polity.neighbours) {
        const other = colours.get(name);
        if (other) sum += border * Math.max(0, enough - differenceOf(colour, other)) / enough;
      }
      return sum;
    };
    const best = palette.reduce((chosen, colour) => (cost(colour) < cost(chosen) - 1e-12 ? colour : chosen));
    colours.set(polity.name, best);
    used.set(best, used.get(best)! + polity.weight);
  }
  return colours;
}

/** Who holds how much of a chronicle's map for how long, and who borders on whom. */
export function wantingOf(chronicle: Chronicle, world: World): Wanting[] {
  const sites = sitesOf(chronicle, world);
  const { first, last } = chronicle;
  const weights = new Map<number, number>();
  const spans = sites.map(({ holders }) => {
    const own: { holder: number; from: number; to: number }[] = [];
    for (let at = 0; holders && at < holders.length; at++) {
      const holder = holders.turn(at).value;
      const from = Math.max(holders.dayOf(at), first);
      const to = at + 1 < holders.length ? Math.min(holders.dayOf(at + 1), last) : last;
      if (holder < 0 || to <= from) continue;
      own.push({ holder, from, to });
      weights.set(holder, (weights.get(holder) ?? 0) + to - from);
    }
    return own;
  });
  const borders = new Map<number, Map<string, number>>();
  const near = Delaunay.from(sites, (site) => site.at[0] * Math.cos((site.at[1] * Math.PI) / 180), (site) => site.at[1]);
  sites.forEach((_, site) => {
    for (const other of near.neighbors(site))
      for (const mine of spans[site]!)
        for (const theirs of spans[other] ?? []) {
          const days = Math.min(mine.to, theirs.to) - Math.max(mine.from, theirs.from);
          if (days <= 0 || mine.holder === theirs.holder) continue;
          const known = borders.get(mine.holder) ?? new Map<string, number>();
          const name = world.entities[theirs.holder]!.name;
          known.set(name, (known.get(name) ?? 0) + days);
          borders.set(mine.holder, known);
        }
  });
  return [...weights].map(([id, weight]) => ({ name: world.entities[id]!.name, weight, neighbours: borders.get(id) ?? new Map<string, number>() }));
}
