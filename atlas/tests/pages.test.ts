import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, textOf, turnTo, visit, type Watched } from "./browser";
import { peaceful, wars } from "./shared";

const pages = ["map", "timeline", "journal", "people", "polities", "places", "network", "sources", "compare", "model", "what-if", "ask", "read", "editor", "help"];

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const wide = ["wide", { width: 1280, height: 800 }, "light"] as const;
const narrow = ["narrow and dark", { width: 390, height: 844 }, "dark"] as const;

describe.each([["the Jurchen wars", wars, [wide, narrow]], ["a small chronicle", peaceful, [narrow]]] as const)("every page of %s", (_, program, looks) => {
  describe.each(looks)("%s", (_name, viewport, colorScheme) => {
    let watched: Watched;
    beforeAll(async () => { watched = await visit(browser, program.address, { viewport, colorScheme }); });
    afterAll(() => watched.page.context().close());

    it.each(pages)("%s opens without a fault and without a barrier", async (name) => {
      const { page, faults } = watched;
      await turnTo(page, `/${name}`);
      await expect.poll(() => page.locator("main h1").count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      expect(await barriers(page)).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
    });
  });
});

describe("the pages of things", () => {
  let watched: Watched;
  beforeAll(async () => { watched = await visit(browser, wars.address); });
  afterAll(() => watched.page.context().close());

  it.each([["people/Aguda", "Aguda"], ["polities/Jin", "Jin"], ["places/Kaifeng", "Kaifeng"], ["sources/jinshi", "jinshi"], ["help/dates", "Help"]])("%s tells of it", async (address, name) => {
    await turnTo(watched.page, `/${address}`);
    await expect.poll(() => textOf(watched.page, "main h1")).toContain(name);
    expect(await barriers(watched.page)).toEqual([]);
    expect(watched.faults.splice(0)).toEqual([]);
  });

  it.each(["people/Nobody", "places/Nowhere", "polities/Nothing", "sources/none", "nonsense"])("%s is not there, and says so", async (address) => {
    await turnTo(watched.page, `/${address}`);
    expect((await textOf(watched.page, "main")).length).toBeGreaterThan(20);
    expect(watched.faults.splice(0)).toEqual([]);
  });
});
