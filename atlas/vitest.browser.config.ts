import { defineConfig } from "vitest/config";

// One browser and one program at a time: two cores are soon taken.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], environment: "node", fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
