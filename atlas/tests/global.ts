import type { TestProject } from "vitest/node";
import { copyOf, jurchenWars, open } from "./program";

declare module "vitest" {
  export interface ProvidedContext {
    wars: string;
    peaceful: string;
  }
}

/** Two programs that run for all files of tests: on the Jurchen wars, and on the small chronicle. Whoever writes starts another. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const [wars, peaceful] = await Promise.all([open(jurchenWars), open(copyOf("peaceful"))]);
  project.provide("wars", wars.address);
  project.provide("peaceful", peaceful.address);
  return async () => { await Promise.all([wars.stop(), peaceful.stop()]); };
}
