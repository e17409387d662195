import { defineConfig } from "vitest/config";

// Two browsers at a time: more only wait for one another where two cores are all there is.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], globalSetup: "tests/global.ts", environment: "node", maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
