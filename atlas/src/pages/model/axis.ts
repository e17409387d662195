import { scaleLinear } from "d3-scale";
import type { EstimateEntry } from "../../api/types";

/** A stretch of numbers that is drawn from left to right. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** How far an axis of estimates goes at most below and above nothing: what lies beyond is cut off, and an arrow says so. */
interface Reach {
  readonly below: number;
  readonly above: number;
}

/** An axis that holds estimates with their intervals, and nothing as one of its marks. */
export function axisOf(estimates: readonly EstimateEntry[], reach: Reach): Axis {
  const low = Math.max(Math.min(0, ...estimates.map((one) => one.low)), -reach.below);
  const high = Math.min(Math.max(0, ...estimates.map((one) => one.high)), reach.above);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(6);
  const [from = 0, to = 1] = scale.domain();
  return { from, to, ticks: scale.ticks(4) };
}

/** Where a number stands on an axis, in percent; at its end if it lies beyond. */
export const placeOn = ({ from, to }: Axis, value: number): number => (Math.min(Math.max((value - from) / (to - from), 0), 1)) * 100;

/** Where a value stands in its range, in percent: by logarithm where a range above 0 spans a factor of ten, as the fitting measures it. */
export function placeInRange(value: number, least: number, most: number): number {
  if (most <= least) return 50;
  const isLogarithmic = least > 0 && most / least >= 10;
  const share = isLogarithmic ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
  return Math.min(Math.max(share, 0), 1) * 100;
}
