import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";

/** Corners of a coast that cut off less than this are left out, and islands smaller than the second, in square degrees. */
const detail = 0.005;
const leastIsland = 0.02;
/** How many steps the coordinates are rounded to on either axis. */
const steps = 20000;

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const world = JSON.parse(readFileSync(here("../node_modules/world-atlas/land-50m.json"), "utf8"));
const simple = simplify(presimplify(world), detail);
const text = `${JSON.stringify(quantize(filter(simple, filterWeight(simple, leastIsland)), steps))}\n`;
const target = here("../src/generated/land.json");
mkdirSync(here("../src/generated"), { recursive: true });
if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
