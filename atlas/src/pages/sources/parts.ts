/**
 * What the parts of this page hold in an address, each for itself: a link to another part, or to another source, takes all of it out, lest
 * words that found a source hide its claims.
 */
export const otherPart = { show: null, q: null, on: null, source: null, order: null, stand: null } as const;
