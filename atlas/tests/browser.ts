import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const viewport = { width: 1280, height: 800 };

/** Debian's Chromium, without a window. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: flags });
}

/** A page, and everything that went wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Errors of scripts and of the console, broken policies, and requests to elsewhere. */
  readonly faults: string[];
}

/** Pages that were left, by browser and options, to be visited again: a new one costs the processor about as much as what a test does with it. */
const left = new WeakMap<Browser, Map<string, Page[]>>();
const optionsOf = new WeakMap<Page, BrowserContextOptions>();

/** Opens a page as a reader who was here before would, at one address of the atlas; nothing else is remembered from earlier visits. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = left.get(browser)?.get(JSON.stringify(options))?.pop() ?? await newPage(browser, options);
  const faults: string[] = [];
  const origin = new URL(address).origin;
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => { if (message.type() === "error") faults.push(`console: ${message.text()}`); });
  page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`); });
  await page.goto(address);
  await settled(page);
  return { page, faults };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport, ...options });
  await context.addInitScript(() => { localStorage.setItem("tongjian-seen-before", "yes"); });
  const page = await context.newPage();
  optionsOf.set(page, options);
  return page;
}

/** Leaves a page that was visited: it forgets what it was told, and the next visit with the same options has it. */
export async function leave(page: Page): Promise<void> {
  const options = optionsOf.get(page)!;
  page.removeAllListeners();
  await page.unrouteAll();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  await page.setViewportSize(options.viewport ?? viewport);
  await page.emulateMedia({ colorScheme: options.colorScheme ?? "light", reducedMotion: options.reducedMotion ?? "no-preference", media: null });
  const browser = page.context().browser()!;
  const pages = left.get(browser) ?? new Map<string, Page[]>();
  left.set(browser, pages);
  const key = JSON.stringify(options);
  pages.set(key, [...pages.get(key) ?? [], page]);
}

/** Leads a page that is open to another address, as a link would; the chronicle is not loaded anew. */
export async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await settled(page);
}

/** Waits until the page has its heading, and stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("main h1", { state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(200);
}

/** What axe-core finds serious or critical, in words. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }
    const { violations } = await (window as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } }).axe.run();
    return violations.filter((one) => one.impact === "serious" || one.impact === "critical")
      .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${(node.failureSummary ?? "").slice(0, 160)}`).join(" | ")}`);
  });
}

/** Everything that a selector's elements say, in one line. */
export const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join(" ").replace(/\s+/g, " ").trim();
