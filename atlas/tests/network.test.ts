import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit } from "./browser";
import { peaceful as small, wars as program } from "./shared";

const day = "date=1142-12-31";
const payment = "see=*tie+pays:Song:Jin";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** What is drawn, by the names that those hear who do not see it. */
const drawn = (page: Page): Promise<string[]> => page.locator("main .drawing a").evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")!));

/** The name of what has the focus. */
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

/** What lies outside the part of the page that is in sight, and words that are smaller than 11 px. */
const faultsOfView = (page: Page): Promise<string[]> => page.evaluate(() => {
  const port = document.querySelector(".net")!.getBoundingClientRect();
  const found: string[] = [];
  for (const node of document.querySelectorAll(".drawing circle.body, .drawing text")) {
    const box = node.getBoundingClientRect();
    if (box.left < 0 || box.right > innerWidth || box.top < port.top || box.bottom > port.bottom + 1) found.push(`${node.tagName} ${node.textContent} lies outside`);
    if (node.matches("text:not(.script)") && parseFloat(getComputedStyle(node).fontSize) < 11) found.push(`${node.textContent} is small`);
  }
  return found;
});

describe("the network", () => {
  it("shows who stands how to whom on the day of its address", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/network?${day}`);
    const names = await drawn(page);
    expect(names).toContain("Song pays 250,000 taels of silver and 250,000 bolts of silk a year to Jin, since 7 October 1142");
    expect(names.some((name) => /^Jin: \d+ places, \d+ ties$/.test(name))).toBe(true);
    expect(await textOf(page, "main h2")).toContain("31 December 1142");
    expect(await faultsOfView(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("is entered once by Tab, walked with arrows, and opened with Enter; going back closes", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/network?${day}`);
    await expect.poll(() => page.locator(".drawing a[tabindex='0']").count()).toBe(1);
    await page.locator(".net input[type=checkbox]").last().focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Jin: /);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".drawing"))).toBeNull();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^Song .* Jin, since /);
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside h2");
    await expect.poll(() => page.url()).toContain("see=*tie+");
    expect(await textOf(page, "aside h2")).toMatch(/^Song .* Jin$/);
    expect(await textOf(page, "main h2")).toContain("31 December 1142");
    await page.goBack();
    await page.waitForSelector("aside", { state: "detached" });
    await expect.poll(() => page.url()).not.toContain("see=");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("restores a tie from its address, tells who says so, and has no barriers", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/network?${day}&${payment}`);
    await page.waitForFunction(() => document.querySelector("aside")?.textContent.includes("Who says so"));
    expect(await textOf(page, "aside h2")).toBe("Song pays 250,000 taels of silver and 250,000 bolts of silk a year to Jin");
    expect(await textOf(page, "aside")).toMatch(/Through time .*1123/);
    await expect.poll(() => page.locator(".drawing a[aria-current='true']").getAttribute("aria-label")).toMatch(/^Song pays /);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside", { state: "detached" });
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("says so where the tie of an address does not stand on the day", async () => {
    const { page } = await visit(browser, `${program.address}#/network?date=1200-01-01&see=*tie+vassal:Song:Jin`);
    expect(await textOf(page, "aside")).toContain("This does not stand on 1 January 1200.");
    await leave(page);
  });

  it("lists the ties of a selected party first, and those of others apart", async () => {
    const { page } = await visit(browser, `${program.address}#/network?${day}&see=Goryeo`);
    expect(await textOf(page, ".net section h2")).toBe("Goryeo on 31 December 1142");
    const own = await page.locator(".net section > ul > li .says").allInnerTexts();
    expect(own.length).toBeGreaterThan(0);
    for (const text of own) expect(text).toContain("Goryeo");
    expect(await textOf(page, ".net section > details > summary")).toMatch(/^Between others \d+$/);
    await leave(page);
  });

  it.each(["1112-06-30", "1142-12-31", "1211-06-30"])("is whole in sight on a phone on %s, and nothing scrolls sideways", async (date) => {
    const { page, faults } = await visit(browser, `${program.address}#/network?date=${date}`, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector(".net")!.scrollWidth <= document.querySelector(".net")!.clientWidth])).toEqual([390, true]);
    expect(await faultsOfView(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("shows a selected party on a phone above its panel", async () => {
    const { page } = await visit(browser, `${program.address}#/network?${day}&see=Song`, { viewport: { width: 390, height: 844 } });
    await settled(page);
    const [circle, panel] = [(await page.locator(".drawing a[aria-current='true'] .body").boundingBox())!, (await page.locator("aside").boundingBox())!];
    expect(circle.y + circle.height).toBeLessThan(panel.y);
    expect(await barriers(page)).toEqual([]);
    await leave(page);
  });

  it("has no barriers in the dark, and keeps still where motion is not wanted", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/network?${day}`, { colorScheme: "dark", reducedMotion: "reduce" });
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Shift+PageUp");
    await page.waitForTimeout(60);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("the network of a small chronicle", () => {
  it("shows those who hold places though nothing stands between them", async () => {
    const { page, faults } = await visit(browser, `${small.address}#/network?date=1100-06-01&kinds=none`);
    expect(await drawn(page)).toContain("Red: 3 places, no ties");
    expect(await textOf(page, "main")).toContain("Nothing of what is chosen stands between any two on this day.");
    expect(faults).toEqual([]);
    await leave(page);
  });
});
