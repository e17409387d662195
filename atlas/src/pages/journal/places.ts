/** The first place in a rising list whose number is not below another; its length if all are. */
export function lowerBound(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a reader was: an event, by its place in its world, and how far the list was scrolled beyond where its line begins. */
export interface ReadingPlace {
  readonly event: number;
  readonly beyond: number;
}

const kept = 50;
const known = new Map<string, ReadingPlace>();

/** Remembers where a reader was under an address, so that going back leads there. */
export function keepPlace(address: string, place: ReadingPlace): void {
  known.delete(address);
  known.set(address, place);
  if (known.size > kept) known.delete(known.keys().next().value!);
}

export const placeKept = (address: string): ReadingPlace | null => known.get(address) ?? null;
