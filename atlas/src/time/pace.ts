/** How fast history plays. */
export interface Speed {
  /** Days of history in a second. */
  readonly days: number;
  /** As a button says it. */
  readonly label: string;
  /** As it is said aloud. */
  readonly spoken: string;
}

export const speeds: readonly [Speed, Speed, Speed] = [
  { days: 365.25 / 12, label: "1 mo/s", spoken: "a month a second" },
  { days: 365.25, label: "1 yr/s", spoken: "a year a second" },
  { days: 4 * 365.25, label: "4 yr/s", spoken: "four years a second" },
];

/** The longest time between two frames that counts, in ms: a page that was out of sight goes on where it stood. */
const longestFrame = 500;

/** Where playing has come after so many ms; it stops at the end. */
export function advance(position: number, elapsed: number, speed: Speed, to: number): { position: number; isOver: boolean } {
  const next = position + (Math.min(Math.max(elapsed, 0), longestFrame) / 1000) * speed.days;
  return next >= to ? { position: to, isOver: true } : { position: next, isOver: false };
}
