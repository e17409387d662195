import { inject } from "vitest";

/** A program that runs for all tests, which nobody may write to. */
export interface Shared {
  /** Where its page is, with a slash at the end. */
  readonly address: string;
}

/** The program that shows the Jurchen wars. */
export const wars: Shared = { address: inject("wars") };

/** The program that shows the small chronicle. */
export const peaceful: Shared = { address: inject("peaceful") };
