import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vitest brings a Vite of its own, whose types are others; what the plugin does to state in tests is the same.
  plugins: [svelte() as never],
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
