/** The parts of the page in their order: how good the model is comes before what it is made of. */
export const parts = [
  { name: "scores", title: "How good it is" },
  { name: "chances", title: "What its chances are worth" },
  { name: "worth", title: "What each part is worth" },
  { name: "rules", title: "Rules" },
] as const;

/** Filters of one part that mean nothing in another; for links from part to part. */
export const otherPart = { at: null, lead: null, what: null, over: null, q: null, of: null, said: null, free: null } as const;
