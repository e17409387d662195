import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit } from "./browser";
import { peaceful, wars } from "./shared";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const addressOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** The least size of type that is shown on a page, in pixels on the screen. */
const leastType = (page: Page): Promise<number> => page.evaluate(() => {
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  let least = Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (node.textContent!.trim() === "" || element.getClientRects().length === 0) continue;
    const drawing = element.closest("svg");
    const scale = drawing && element instanceof SVGElement ? drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1) : 1;
    least = Math.min(least, parseFloat(getComputedStyle(element).fontSize) * scale);
  }
  return least;
});

describe("the lives of a small chronicle", () => {
  const program = peaceful;

  it.each([["people/King+Ada", "Rule"], ["people/General+Bo", "What happened"], ["polities/Red", "Yearly payments"], ["polities/Treaty+of+Fording", "Whom it binds"], ["places/Borough", "Sieges and battles"], ["places/Long+River", "Where it lies"]])(
    "%s is led to by its address and tells of “%s”, on a phone as on a desk", async (address, heading) => {
      const { page, faults } = await visit(browser, `${program.address}#/${address}`);
      expect(await page.locator("main h2").allInnerTexts()).toContainEqual(expect.stringContaining(heading));
      expect(await barriers(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await settled(page);
      expect(await widthOf(page)).toBeLessThanOrEqual(390);
      expect(await leastType(page)).toBeGreaterThanOrEqual(11);
      expect(faults).toEqual([]);
      await leave(page);
    });

  it("never leaves a heading without content", async () => {
    for (const address of ["people/General+Bo", "polities/Grey", "places/Gate", "places/Long+River"]) {
      const { page } = await visit(browser, `${program.address}#/${address}`);
      const empty = await page.locator("main section[id]").evaluateAll((sections) => sections.filter((section) => section.textContent!.trim() === section.querySelector("h2")!.textContent!.trim()).map((section) => section.id));
      expect(empty).toEqual([]);
      await leave(page);
    }
  });

  it("gives no age to whom nobody gives a birth", async () => {
    const { page } = await visit(browser, `${program.address}#/people/King+Ada?date=1100-01-01`);
    expect(await textOf(page, "#chapter-life")).toContain("Born no sentence tells");
    expect(await textOf(page, "#chapter-life")).not.toMatch(/Age|Lived/);
    await leave(page);
  });

  it("goes to the day at which a strip is clicked, and tells who says that it was so", async () => {
    const { page } = await visit(browser, `${program.address}#/places/Borough?date=1100-01-01`);
    const bars = page.locator("#chapter-holders .strip a");
    await expect.poll(() => bars.count()).toBe(2);
    await bars.nth(1).click({ position: { x: 40, y: 8 } });
    await page.waitForTimeout(600);
    expect(addressOf(page)).toMatch(/date=110[1-9]-\d\d-\d\d/);
    expect(await textOf(page, "#chapter-day h2")).toMatch(/On \d+ \w+ 110[1-9]/);
    expect(await textOf(page, "#chapter-day dl")).toContain("Blue");
    expect(await textOf(page, "aside")).toContain("Blue captures Borough from Red under General Bo.");
    await page.locator("#chapter-holders .strip").click({ position: { x: 3, y: 40 } });
    await page.waitForTimeout(600);
    expect(addressOf(page)).toContain("date=1100-");
    await leave(page);
  });

  it("leads along a strip by the arrows, and to the sentence by Enter", async () => {
    const { page } = await visit(browser, `${program.address}#/places/Borough`);
    await page.locator("#chapter-holders .strip a").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("Blue");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
    expect(addressOf(page)).toContain("see=wars.annals:");
    expect(await textOf(page, "aside")).toContain("Blue captures Borough");
    await leave(page);
  });

  it("tells the payments of a year by the keys: the sums, the treaty, and who says so", async () => {
    const { page } = await visit(browser, `${program.address}#/polities/Red?date=1102-05-05`);
    const chart = page.getByRole("slider", { name: "Yearly payments of Red" });
    await chart.focus();
    expect(await textOf(page, ".readout")).toContain("nobody tells of a yearly payment");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => chart.getAttribute("aria-valuetext")).toBe("1103: pays 1,000 taels of silver, 500 bolts of silk");
    const readout = await textOf(page, ".readout");
    expect(readout).toContain("to Blue: 1,000 taels of silver and 500 bolts of silk, under the Treaty of Fording");
    expect(readout).toContain("begun in this year");
    await page.keyboard.press("End");
    await expect.poll(() => chart.getAttribute("aria-valuetext")).toMatch(/^\d+: nothing$/);
    await page.keyboard.press("Home");
    for (let year = 0; year < 3; year++) await page.keyboard.press("ArrowRight");
    await page.locator(".readout").getByRole("link", { name: "says who?" }).click();
    await settled(page);
    expect(await textOf(page, "aside")).toContain("Red and Blue agree the Treaty of Fording.");
    await leave(page);
  });

  it("finds, orders and counts by the keys", async () => {
    const { page } = await visit(browser, `${program.address}#/places`);
    await page.getByRole("searchbox").first().fill("甲");
    await page.waitForTimeout(300);
    expect(await textOf(page, "main [role=status]")).toContain("1 of 8");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await textOf(page, "main h1")).toContain("Alba");
    await leave(page);
  });
});

describe("the lives of the Jurchen wars", () => {
  const program = wars;

  it.each(["people", "polities", "places"])("%s are listed as those who are there on the date, and all of them", async (name) => {
    const { page, faults } = await visit(browser, `${program.address}#/${name}?date=1127-01-09`);
    const all = await page.locator("main li").count();
    await page.getByRole("checkbox").check();
    await page.waitForTimeout(400);
    expect(addressOf(page)).toContain("only=present");
    const there = await page.locator("main li").count();
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThanOrEqual(all);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("leads to a chapter by the contents of a page, which stay in sight", async () => {
    for (const size of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
      const { page } = await visit(browser, `${program.address}#/polities/Song`, { viewport: size });
      const contents = page.getByRole("navigation", { name: "On this page" });
      await contents.getByRole("button", { name: "Wars" }).click();
      await page.waitForTimeout(500);
      const top = (await page.locator("#chapter-wars h2").boundingBox())!.y;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(size.height / 2);
      await expect.poll(() => contents.getByRole("button", { name: "Wars" }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Wars");
      await leave(page);
    }
  });

  it.each(["people/Genghis+Khan", "polities/Song", "places/Kaifeng", "people/Bak+Seo"])("%s stands on a phone without a barrier, in the dark too, with type of 11 pixels or more", async (address) => {
    const { page, faults } = await visit(browser, `${program.address}#/${address}`, { viewport: { width: 390, height: 844 } });
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
    expect(await leastType(page)).toBeGreaterThanOrEqual(11);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(200);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("says a range where a birth is uncertain", async () => {
    const { page } = await visit(browser, `${program.address}#/people/Genghis+Khan?date=1206-06-01`);
    expect(await textOf(page, "#chapter-life")).toMatch(/Age \d+ to \d+ on 1 June 1206/);
    await leave(page);
  });

  it("goes back to where a page was left", async () => {
    const { page } = await visit(browser, `${program.address}#/polities/Song`);
    await page.locator("#chapter-capitals tbody th a").first().scrollIntoViewIfNeeded();
    const left = await page.locator(".told").evaluate((told) => told.scrollTop);
    await page.locator("#chapter-capitals tbody th a").first().click();
    await settled(page);
    expect(await page.locator(".told").evaluate((told) => told.scrollTop)).toBe(0);
    await page.goBack();
    await settled(page);
    expect(Math.abs((await page.locator(".told").evaluate((told) => told.scrollTop)) - left)).toBeLessThan(60);
    await leave(page);
  });
});
