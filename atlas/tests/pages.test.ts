import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, settled, textOf, visit } from "./browser";
import { copyOf, jurchenWars, open, type Running } from "./program";

const pages = ["map", "timeline", "journal", "people", "polities", "places", "network", "sources", "compare", "ask", "editor", "help"];

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe.each([["the Jurchen wars", () => jurchenWars], ["a small chronicle", () => copyOf("peaceful")]] as const)("every page of %s", (_, folder) => {
  let program: Running;
  beforeAll(async () => { program = await open(folder()); });
  afterAll(() => program.stop());

  it.each(pages)("%s opens without a fault and without a barrier", async (name) => {
    const { page, faults } = await visit(browser, `${program.address}#/${name}`);
    await page.waitForTimeout(600);
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(200);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("the pages of things", () => {
  let program: Running;
  beforeAll(async () => { program = await open(jurchenWars); });
  afterAll(() => program.stop());

  it.each([["people/Aguda", "Aguda"], ["polities/Jin", "Jin"], ["places/Kaifeng", "Kaifeng"], ["sources/jinshi", "jinshi"], ["help/dates", "Help"]])("%s tells of it", async (address, name) => {
    const { page, faults } = await visit(browser, `${program.address}#/${address}`);
    await page.waitForTimeout(600);
    expect(await textOf(page, "main h1")).toContain(name);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says so where a name or a page is not there", async () => {
    for (const address of ["people/Nobody", "places/Nowhere", "polities/Nothing", "sources/none", "nonsense"]) {
      const { page, faults } = await visit(browser, `${program.address}#/${address}`);
      expect((await textOf(page, "main")).length).toBeGreaterThan(20);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
