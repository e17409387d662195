import type { Frame } from "./layout";

/** How much the order of homes counts against their distance: the map's crowds and wastes are evened out. */
const order = 0.65;

/** How far the homes of the outermost lie from the edge, in parts of the frame. */
const margin = 0.09;

/** Brings homes in degrees into a frame: who is west of whom stays so, and the whole of the frame is used. Without a home one begins in the middle. */
export function homesIn({ width, height }: Frame, homes: readonly (readonly [number, number] | null)[]): (readonly [number, number])[] {
  const across = spread(homes.map((home) => home?.[0] ?? null));
  const down = spread(homes.map((home) => (home ? -home[1] : null)));
  // Those of one home set out on a spiral round it: from one point nothing can drive them apart.
  return homes.map((_, number) => {
    const turn = number * 2.4;
    return [within(across[number]!, width) + Math.cos(turn) * (6 + (number % 7)), within(down[number]!, height) + Math.sin(turn) * (6 + (number % 7))] as const;
  });
}

const within = (share: number, length: number): number => length * (margin + share * (1 - 2 * margin));

/** Numbers as shares of 1, between their distances and their order. */
function spread(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const [least, most] = [known[0] ?? 0, known.at(-1) ?? 0];
  if (most === least) return values.map(() => 0.5);
  return values.map((value) => {
    if (value === null) return 0.5;
    const rank = (known.indexOf(value) + known.lastIndexOf(value)) / 2 / (known.length - 1);
    return order * rank + (1 - order) * ((value - least) / (most - least));
  });
}
