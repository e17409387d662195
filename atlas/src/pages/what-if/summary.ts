/** A share of runs with the interval that their number leaves open (95 %): value, low, high; null where there are no runs. */
export type Share = readonly [number | null, number | null, number | null];

/** The event of a key date. */
export type KeyEvent = "begin" | "end" | "seat_falls" | "war" | "peace";

/** The first time that something happens, over all runs of a history. */
export interface KeyDate {
  readonly event: KeyEvent;
  readonly party?: number;
  readonly place?: number;
  readonly other?: number;
  readonly count: number;
  readonly probability: Share;
  /** The day by which it has come in 5, 25, 50, 75 and 95 % of the runs in which it comes. */
  readonly quantiles: readonly string[];
}

/** A party, the first time of which something is told, and how many runs for each time from there on. */
export type Series = readonly [party: number, first: number, counts: readonly number[]];

/** The base or a what-if over all runs. */
export interface History {
  readonly what_if: string | null;
  readonly asks: readonly { readonly sentence: string; readonly count: number; readonly probability: Share }[];
  readonly holders: readonly (readonly Series[])[];
  readonly existing: readonly Series[];
  readonly held: readonly (readonly [party: number, quantiles: readonly (readonly number[])[]])[];
  readonly dates: readonly KeyDate[];
}

/** A what-if less the base, run by run. */
export interface Difference {
  readonly what_if: string;
  readonly parted: number;
  readonly asks: readonly { readonly sentence: string; readonly difference: Share }[];
  readonly holders: readonly { readonly place: number; readonly party: number; readonly time: number; readonly difference: Share }[];
  readonly existing: readonly (readonly [party: number, differences: readonly Share[]])[];
}

/** The summary of an ensemble, as docs/rerun.md describes it. */
export interface Summary {
  readonly format: number;
  readonly scenario: {
    readonly title: string; readonly chronicle: string; readonly from: string; readonly to: string; readonly seed: number; readonly runs: number;
    readonly what_ifs: readonly string[]; readonly rules_hash: string; readonly version: string;
  };
  readonly times: readonly string[];
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly histories: readonly History[];
  readonly differences: readonly Difference[];
}

/** In how many runs a series counts at a time. */
export const countAt = ([, first, counts]: Series, time: number): number => counts[time - first] ?? 0;

/** A party and its part of the runs, from 0 to 1. */
export interface PartyShare {
  readonly party: number;
  readonly share: number;
}

/** Who holds a place at a time in how many of the runs, the likeliest first; what is missing to 1 is held by nobody. */
export function holdersAt(summary: Summary, history: number, place: number, time: number): PartyShare[] {
  const { runs } = summary.scenario;
  return summary.histories[history]!.holders[place]!
    .map((series) => ({ party: series[0], share: runs === 0 ? 0 : countAt(series, time) / runs }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.party - other.party);
}

/** Whose part of the runs grows or shrinks most for a place at a time where a history is run instead of the base: the greatest changes first. */
export function changesAt(summary: Summary, history: number, place: number, time: number): PartyShare[] {
  const change = new Map<number, number>();
  for (const { party, share } of holdersAt(summary, history, place, time)) change.set(party, share);
  for (const { party, share } of holdersAt(summary, 0, place, time)) change.set(party, (change.get(party) ?? 0) - share);
  return [...change].map(([party, share]) => ({ party, share })).filter(({ share }) => share !== 0)
    .sort((one, other) => Math.abs(other.share) - Math.abs(one.share) || one.party - other.party);
}

/** The quantiles (5, 25, 50, 75, 95 %) of the number of places that a party holds, for each time. */
export function heldBy(summary: Summary, history: number, party: number): readonly (readonly number[])[] {
  const found = summary.histories[history]!.held.find(([known]) => known === party);
  return found ? found[1] : summary.times.map(() => [0, 0, 0, 0, 0]);
}

/** In how many runs a party exists, for each time. */
export function existingOf(summary: Summary, history: number, party: number): number[] {
  const found = summary.histories[history]!.existing.find(([known]) => known === party);
  return summary.times.map((_, time) => (found ? countAt(found, time) : 0));
}

/** The parties that hold most at any time in any history: by the median, then by what they hold in one run of twenty. */
export function mainParties(summary: Summary, most: number): number[] {
  const greatest = new Map<number, [median: number, high: number]>();
  for (const { held } of summary.histories)
    for (const [party, quantiles] of held) {
      const known = greatest.get(party) ?? [0, 0];
      greatest.set(party, [Math.max(known[0], ...quantiles.map((one) => one[2]!)), Math.max(known[1], ...quantiles.map((one) => one[4]!))]);
    }
  return [...greatest].filter(([party]) => summary.parties[party] !== "nobody")
    .sort(([one, a], [other, b]) => b[0] - a[0] || b[1] - a[1] || one - other).slice(0, most).map(([party]) => party);
}

/** The parties that are not there in every run at every time, those first that matter most: who hold much, and whose end is open. */
export function mortalParties(summary: Summary): number[] {
  const { runs } = summary.scenario;
  const parties = new Set(summary.histories.flatMap(({ existing }) => existing.map(([party]) => party)));
  const rank = new Map(mainParties(summary, Infinity).map((party, at) => [party, at]));
  return [...parties]
    .filter((party) => summary.histories.some((_, history) => existingOf(summary, history, party).some((count) => count !== runs)))
    .sort((one, other) => (rank.get(one) ?? Infinity) - (rank.get(other) ?? Infinity) || one - other);
}

/** Wilson's interval of 95 % of a share of runs (Wilson 1927): the one that the program prints beside each probability. */
export function intervalOf(count: number, runs: number): readonly [low: number, high: number] {
  if (runs === 0) return [0, 1];
  const z = 1.959963984540054;
  const [share, squared] = [count / runs, z * z];
  const middle = (share + squared / (2 * runs)) / (1 + squared / runs);
  const half = (z / (1 + squared / runs)) * Math.sqrt((share * (1 - share)) / runs + squared / (4 * runs * runs));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
