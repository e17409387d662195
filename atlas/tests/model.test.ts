import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit, type Watched } from "./browser";
import { copyOf, open, program, run, type Running } from "./program";

const phone = { viewport: { width: 390, height: 844 } };
const kept = (): string => join(rules, "hindcast.json");

let browser: Browser;
let rules: string;
let rivers: Running;
/** What the program kept of a hindcast of the three rivers, to be laid beside the rules or not. */
let scores: string;

beforeAll(async () => {
  browser = await launch();
  rules = mkdtempSync(join(tmpdir(), "tongjian-rules-"));
  cpSync(join(dirname(program), "rules"), rules, { recursive: true, filter: (path) => !path.endsWith(".json") });
  const folder = copyOf("peaceful");
  const { code, text } = await run("hindcast", folder, "--first", "1101", "--runs", "3", "--ablate", "--rules", rules, "--json", "-o", kept());
  expect(code, text).toBe(0);
  scores = readFileSync(kept(), "utf8");
  rivers = await open(folder, "--rules", rules);
});
afterAll(async () => {
  await rivers.stop();
  await browser.close();
});
beforeEach(() => { writeFileSync(kept(), scores); });

/** Opens the page of the model at an address, and waits until it has read the rules. */
async function look(at: Running, hash: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await visit(browser, `${at.address}#/${hash}`, options);
  await watched.page.waitForSelector("main nav");
  return watched;
}

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

describe("scores that were kept", () => {
  it("stand first, by period and lead, with what they come to in words and no word of prediction but that they are none", async () => {
    const { page, faults } = await look(rivers, "model");
    expect(await textOf(page, "main h1 + p")).toMatch(/^A rerun is no prediction/);
    await expect.poll(() => page.locator(".remarks").count()).toBe(0);
    const told = JSON.parse(scores) as { scores: { lead_years: number; places: number; changed: number }[]; misses: { stations: string[] }[]; hits: unknown[] };
    const rows = page.locator("main table").first().locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(told.scores.length);
    for (const [at, { places, changed }] of told.scores.entries()) expect(await rows.nth(at).innerText()).toContain(`${String(changed)} of ${String(places)} places changed hands`);
    expect(await textOf(page, ".short")).toMatch(/(better|worse|as good) (than|as) persistence|cannot be beaten/);
    const [misses, hits] = [page.locator("section:has(> h3:text-is('Misses'))"), page.locator("section:has(> h3:text-is('Hits'))")];
    await expect.poll(() => misses.locator("ol > li").count()).toBe(told.misses.length);
    expect((await misses.boundingBox())!.x).toBeLessThan((await hits.boundingBox())!.x);
    expect((await misses.boundingBox())!.width).toBeCloseTo((await hits.boundingBox())!.width, 0);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("lead from a miss to its place on the day on the map", async () => {
    const { page } = await look(rivers, "model");
    const link = page.locator("section:has(> h3:text-is('Misses')) .places a").first();
    const name = await link.innerText();
    await link.click();
    await settled(page);
    await expect.poll(() => hashOf(page)).toMatch(new RegExp(`^#/map\\?date=11\\d\\d-01-01&see=${name}$`));
    await expect.poll(() => textOf(page, "aside")).toContain(name);
    await leave(page);
  });

  it("tell of one origin and lead in the address, with both days side by side", async () => {
    const { page } = await look(rivers, "model");
    await page.locator(".with-reading td a").first().click();
    await page.waitForTimeout(200);
    await expect.poll(() => hashOf(page)).toContain("at=1101/1");
    expect(await textOf(page, ".reading")).toMatch(/1101, 1 year ahead calibration .*\d+ % of \d+/);
    await page.getByRole("link", { name: /both days side by side/ }).click();
    await settled(page);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/compare\?date=1101-01-01&date2=1102-01-01/);
    await leave(page);
  });

  it("show chances beside what came, and what each mechanism is worth, all of them", async () => {
    const { page, faults } = await look(rivers, "model?show=chances");
    await page.getByLabel("Years ahead").selectOption("1");
    await expect.poll(() => hashOf(page)).toContain("lead=1");
    await expect.poll(() => page.locator("figure circle").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "What each part is worth" }).click();
    await page.waitForTimeout(200);
    await expect.poll(() => hashOf(page)).not.toContain("lead=");
    const told = JSON.parse(scores) as { ablation: { mechanism: string }[] };
    expect((await page.locator("tbody th").allInnerTexts()).sort()).toEqual(told.ablation.map(({ mechanism }) => mechanism).sort());
    await page.locator("tbody th a", { hasText: /^siege$/ }).click();
    await page.waitForTimeout(200);
    await expect.poll(() => hashOf(page)).toMatch(/of=siege&show=rules/);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("scores that are not of what stands here", () => {
  it("are missed where nobody kept any, with the command that makes them", async () => {
    rmSync(kept());
    const { page, faults } = await look(rivers, "model");
    expect(await textOf(page, ".remarks")).toMatch(/Nobody has scored these rules yet.*tongjian hindcast DIR --ablate --json -o rules\/hindcast.json/);
    await expect.poll(() => page.locator("main table").count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("link", { name: "Rules", exact: true }).click();
    await expect.poll(() => page.locator("main li code").count()).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("say that they cannot be read, and that the rules are others now", async () => {
    writeFileSync(kept(), scores.slice(0, 100));
    const { page, faults } = await look(rivers, "model");
    expect(await textOf(page, ".remarks")).toContain("cannot be read");
    writeFileSync(kept(), scores.replace(/"parameters_hash": "[0-9a-f]{16}"/, '"parameters_hash": "0123456789abcdef"'));
    await page.reload();
    await page.waitForSelector("main nav");
    expect(await textOf(page, ".remarks")).toMatch(/belong to other rules \(0123456789abcdef\)/);
    await expect.poll(() => page.locator("main table").count()).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("say that they are of another chronicle, and link to none of its names", async () => {
    const village = await open(copyOf("lonely"), "--rules", rules);
    const { page, faults } = await look(village, "model");
    expect(await textOf(page, ".remarks")).toContain("another chronicle, “Three rivers”");
    await expect.poll(() => page.locator("ol .says a, ol .places a").count()).toBe(0);
    expect(faults).toEqual([]);
    await leave(page);
    await village.stop();
  });
});

describe("the rules", () => {
  it("are found by words and by who says them, in the address, each with its range and source", async () => {
    const { page, faults } = await look(rivers, "model?show=rules");
    const count = async (): Promise<number[]> => (/(\d+) of (\d+)/.exec(await textOf(page, "main form [role=status]")) ?? []).slice(1).map(Number);
    const [all] = await count();
    await page.getByLabel("Rests on").selectOption("judgement");
    const [judged] = await count();
    await page.getByLabel("Rests on").selectOption("work");
    const [cited] = await count();
    expect(judged! + cited!).toBe(all);
    await expect.poll(() => page.locator("li .kind.judgement").count()).toBe(0);
    await page.getByLabel("Rests on").selectOption("");
    await page.getByLabel("Mechanism").selectOption("siege");
    await page.getByLabel("only what may be fitted").check();
    await page.getByLabel("Words").fill("surrender");
    await page.waitForTimeout(200);
    await expect.poll(() => hashOf(page)).toMatch(/free=yes&of=siege&q=surrender&show=rules/);
    const line = page.locator("main li", { has: page.locator("code", { hasText: /^surrender$/ }) });
    expect(await line.innerText()).toMatch(/fitted[\s\S]*log odds[\s\S]*judgement[\s\S]*siege\.yaml:\d+/);
    const [bar, mark] = [(await line.locator(".range > div").boundingBox())!, (await line.locator(".range i").boundingBox())!];
    expect(mark.x).toBeGreaterThan(bar.x);
    expect(mark.x).toBeLessThan(bar.x + bar.width);
    await page.getByLabel("Words").fill("nothing is called so");
    expect(await textOf(page, "main")).toContain("No rule is so.");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("that have faults are told with their place", async () => {
    writeFileSync(join(rules, "zzz.yaml"), "zzz:\n  what: 3\n");
    const { page, faults } = await look(rivers, "model?show=rules");
    expect(await textOf(page, "main [role=alert]")).toMatch(/The model cannot run zzz\.yaml:\d+: /);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
    rmSync(join(rules, "zzz.yaml"));
  });
});

it.each(["model", "model?at=1101/1&over=climatology", "model?show=chances", "model?show=worth", "model?show=rules", "model?show=rules&said=judgement"])("%s has no barrier on a phone, by night", async (address) => {
  const { page, faults } = await look(rivers, address, { ...phone, colorScheme: "dark" });
  await page.evaluate(() => { for (const folded of document.querySelectorAll("main details")) (folded as HTMLDetailsElement).open = true; });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});
