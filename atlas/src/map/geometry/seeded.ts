/** A sequence of numbers from 0 to 1, less than 1, that looks random and is the same in every run (Numerical Recipes, 1992, p. 284). For tests. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Points strewn over a square from 0 to 1000, x and y in turn; half of them in clusters, as towns are. For tests. */
export function strewn(count: number, seed: number): Float64Array {
  const next = seeded(seed);
  const points = new Float64Array(2 * count);
  let [x, y] = [500, 500];
  for (let at = 0; at < count; at++) {
    const isAlone = next() < 0.5;
    if (isAlone) [x, y] = [next() * 1000, next() * 1000];
    const spread = isAlone ? 0 : 60;
    points.set([clamp(x + (next() - 0.5) * spread), clamp(y + (next() - 0.5) * spread)], 2 * at);
  }
  return points;
}

/** Owners for points, −1 to count − 1: each of the nearest of some capitals, so that lands hang together, with some strays. For tests. */
export function owned(points: Float64Array, count: number, seed: number, strays = 0.05): Int32Array {
  const next = seeded(seed);
  const capitals = Array.from({ length: count + 1 }, () => [next() * 1000, next() * 1000] as const);
  return Int32Array.from({ length: points.length / 2 }, (_, at) => {
    if (next() < strays) return Math.floor(next() * (count + 1)) - 1;
    const distances = capitals.map(([x, y]) => Math.hypot(points[2 * at]! - x, points[2 * at + 1]! - y));
    return distances.indexOf(Math.min(...distances)) - 1;
  });
}

const clamp = (value: number): number => Math.min(Math.max(value, 0), 1000);
