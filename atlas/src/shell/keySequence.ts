/** What a key asks of the page as a whole. */
export type PageAct = { readonly kind: "search" } | { readonly kind: "keyboard" } | { readonly kind: "pending" } | { readonly kind: "page"; readonly key: string } | null;

/** How long a first key waits for its second, in ms. */
export const patience = 1500;

/** Follows keys that come one after the other: g and then the letter of a page. */
export class KeySequence {
  private pendingSince = -Infinity;

  /** Takes a key that was pressed at a time in ms. */
  take(key: string, at: number): PageAct {
    const isPending = at - this.pendingSince <= patience;
    this.pendingSince = -Infinity;
    if (isPending) return { kind: "page", key };
    if (key === "/") return { kind: "search" };
    if (key === "?") return { kind: "keyboard" };
    if (key !== "g") return null;
    this.pendingSince = at;
    return { kind: "pending" };
  }
}
