/** The types of what the program sends, made from its own description (`npm run types`). */
export type * from "./schema";
