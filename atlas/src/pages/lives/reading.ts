const kept = 60;
const known = new Map<string, number>();

/** Remembers how far a page was scrolled, so that going back leads there. */
export function keepReading(page: string, top: number): void {
  known.delete(page);
  known.set(page, top);
  if (known.size > kept) known.delete(known.keys().next().value!);
}

/** How far a page was scrolled when it was left; 0 if it was never read. */
export const readingOf = (page: string): number => known.get(page) ?? 0;
