// Chromium without a window, and the real program, as the speed of the atlas is measured with them.
import { execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";

const { chromium } = createRequire(new URL("../../atlas/package.json", import.meta.url))("playwright-core");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A browser that has never been here: a profile of its own, which goes with it. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: flags });
}

/** An empty tab; `been` skips the caption of a first visit. Whatever goes wrong on the page ends the run. */
export async function tab(browser, { been = true, width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height } });
  await context.addInitScript({ path: new URL("probe.js", import.meta.url).pathname });
  if (been) await context.addInitScript(() => { localStorage.setItem("tongjian-seen-before", "yes"); });
  const page = await context.newPage();
  page.on("pageerror", (error) => { throw error; });
  return page;
}

/** Starts `tongjian open` on a folder; resolves when it has printed its address. */
export async function open(program, folder) {
  const started = performance.timeOrigin + performance.now();
  const child = spawn("dotnet", [program, "open", folder, "--no-browser", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const found = /http:\/\/[\d.]+:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", (code) => { reject(new Error(`tongjian open ended with ${code}: ${said}`)); });
  });
  return {
    address, started,
    async stop() {
      child.removeAllListeners("exit");
      const gone = once(child, "exit");
      child.kill("SIGINT");
      await gone;
    },
  };
}
