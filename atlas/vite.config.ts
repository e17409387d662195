import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { brotli } from "./scripts/brotli.js";

/** The program that answers while the page is worked on: `tongjian open --no-browser --port 8123`. */
const program = process.env.TONGJIAN_ADDRESS ?? "http://127.0.0.1:8123";
const passOn = { target: program, changeOrigin: true, headers: { origin: program } };

export default defineConfig({
  // Every address in the page is relative, so that it can lie in any folder of any server.
  base: "./",
  plugins: [svelte(), brotli()],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 400 },
  server: { host: "127.0.0.1", proxy: { "/data": passOn, "/api": passOn, "/openapi": passOn } },
});
