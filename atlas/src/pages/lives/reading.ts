const kept = 60;
const known = new Map<string, number>();

/** Remembers how far a page was scrolled, so that going back leads there. */
export function keepReading(page: string, top: number): void {
  known.delete(page);
  known.set(page, top);
  if (known.size > kept) known.delete(known.keys().next().value!);
}

/** What is used here of the navigation of browsers; those that have none begin every page at its top. */
interface Navigation {
  addEventListener(type: "navigate", listener: (event: { readonly navigationType: string }) => void): void;
}

let wentBack = false;
(globalThis as { navigation?: Navigation }).navigation?.addEventListener("navigate", ({ navigationType }) => {
  // An address that follows the date replaces itself, and leads nowhere.
  if (navigationType !== "replace") wentBack = navigationType === "traverse";
});

/** Where a page that was just come to begins: where it was left if the reader went back or forth to it, else at its top. */
export const beginningOf = (page: string): number => (wentBack ? known.get(page) ?? 0 : 0);
