import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit } from "./browser";
import { peaceful as small, wars as program } from "./shared";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };

/** Where an element begins and ends on the screen. */
async function reach(found: Locator): Promise<[number, number]> {
  const { x, width } = (await found.boundingBox())!;
  return [x, x + width];
}

/** What an element says, in one line. */
const said = async (found: Locator): Promise<string> => (await found.innerText()).replace(/\s+/g, " ").trim();

/** The hash of the address, decoded. */
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

describe("disagreements", () => {
  it.each([["a desk", {}], ["a phone", phone]])("lay the dates of the sources on one axis on %s, the one that is followed marked, with rank and distance", async (_, options) => {
    const { page, faults } = await visit(browser, `${small.address}#/sources`, options);
    const [first, second] = [page.locator(".readings > li").nth(0), page.locator(".readings > li").nth(1)];
    expect(await said(first)).toMatch(/1101-06-10 first 4 · rank 1 · dates it/);
    expect(await said(second)).toMatch(/1101-07-02 ?22 days later second 8 · rank 3 · not followed/);
    const [early, late, accepted] = [await reach(first.locator(".bar")), await reach(second.locator(".bar")), await reach(second.locator(".accepted"))];
    expect(early[1]).toBeLessThan(late[0]);
    expect(Math.abs((early[0] + early[1]) / 2 - (accepted[0] + accepted[1]) / 2)).toBeLessThan(8);
    expect(late[1]).toBeLessThanOrEqual((options as typeof phone).viewport?.width ?? 1280);
    expect(await textOf(page, ".scale")).toMatch(/the record: 1101-06-10/);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("are told apart by what they are about, and by whose they are", async () => {
    const { page } = await visit(browser, `${program.address}#/sources`);
    const count = async (): Promise<number[]> => (/(\d+) of (\d+)/.exec(await textOf(page, "main form [role=status]")) ?? []).slice(1).map(Number);
    const [all] = await count();
    await page.getByLabel("They differ on").selectOption("what happened");
    const [words] = await count();
    expect(words).toBeGreaterThan(0);
    await page.getByLabel("They differ on").selectOption("the date");
    const [dates] = await count();
    // An event may be in both.
    expect(dates! + words!).toBeGreaterThanOrEqual(all!);
    await page.getByRole("combobox", { name: /^Source/ }).selectOption("jinshi");
    await expect.poll(() => hashOf(page)).toMatch(/on=date.*source=jinshi/);
    expect((await count())[0]).toBeLessThan(dates!);
    await expect.poll(() => page.locator("main article").count()).toBeLessThan(60);
    await leave(page);
  });
});

describe("the table of sources", () => {
  it("is put in order by its headings, and its numbers lead to just those claims", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/sources?show=sources`);
    await page.getByRole("button", { name: /^Overruled/ }).click();
    await expect.poll(() => hashOf(page)).toContain("order=overruled");
    await expect.poll(() => page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    const numbers = (await page.locator("tbody .overruled").allInnerTexts()).map(Number);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
    await page.getByRole("button", { name: /^Overruled/ }).click();
    await expect.poll(() => hashOf(page)).toContain("order=-overruled");
    await page.getByRole("button", { name: /^Overruled/ }).click();
    await page.locator("tbody .overruled a").first().click();
    await settled(page);
    expect(await textOf(page, ".tools [role=status]")).toMatch(new RegExp(`^${String(numbers[0])} of `));
    expect(await textOf(page, ".line .stand")).toMatch(/^≠/);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("finds a source by its words, which hide nothing of the source itself", async () => {
    const { page } = await visit(browser, `${program.address}#/sources?show=sources`);
    await page.getByLabel("Find a source").fill("History of Jin");
    await page.waitForTimeout(200);
    await expect.poll(() => hashOf(page)).toContain("q=");
    await page.locator("tbody").getByRole("link", { name: "jinshi", exact: true }).click();
    await settled(page);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/sources\/jinshi\?date=[\d-]+$/);
    await expect.poll(() => page.locator(".line").count()).toBeGreaterThan(5);
    await leave(page);
  });

  it("shows for each source its years, its dated share, and parts that make up its claims", async () => {
    const { page } = await visit(browser, `${program.address}#/sources?show=sources`);
    const rows = await page.locator("tbody tr").evaluateAll((all) => all.map((row) => ["claims", "alone", "agrees", "overruled"].map((name) => Number(row.querySelector(`.${name}`)!.textContent))));
    for (const [claims, alone, agrees, overruled] of rows) expect(alone! + agrees! + overruled!).toBe(claims);
    expect(await textOf(page, "tbody tr:first-child .years")).toMatch(/^\d{3,4}–\d{3,4}$/);
    expect(await textOf(page, "tbody tr:first-child .dated")).toMatch(/^\d+ %$/);
    await leave(page);
  });
});

describe("one source", () => {
  it("lists thousands of claims without drawing them all, by year, and goes to a year at once", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/sources/jinshi`);
    await expect.poll(() => page.locator(".line").count()).toBeLessThan(80);
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.focus();
    await slider.press("End");
    await page.waitForTimeout(400);
    expect(await textOf(page, ".list")).toMatch(/123\d/);
    await expect.poll(() => page.locator(".line").count()).toBeLessThan(80);
    // Each claim has its event, what is said in which words, and where it stands.
    const claim = page.locator(".line").last();
    expect(await said(claim)).toMatch(/jinshi .+\.annals:\d+/);
    const sentence = await said(claim.locator(".says"));
    const high = (await claim.boundingBox())!.y;
    await claim.locator(".says a").click();
    await settled(page);
    expect(await textOf(page, "aside")).toContain(sentence);
    await page.goBack();
    await page.waitForTimeout(800);
    expect(Math.abs((await page.locator(".line", { hasText: sentence }).last().boundingBox())!.y - high)).toBeLessThan(8);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("opens at its top, wherever the page before was scrolled to", async () => {
    const { page } = await visit(browser, `${program.address}#/sources?show=sources`);
    await page.evaluate(() => { document.querySelector(".body")!.scrollTo(0, 1500); });
    await page.locator("tbody .source a").nth(30).click();
    await settled(page);
    expect(await page.evaluate(() => document.querySelector(".body")!.scrollTop)).toBe(0);
    await leave(page);
  });

  it("speaks alone in one step, says so on every page, and falls silent in one", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/sources/liaoshi?date=1120-06-01`);
    await page.getByRole("link", { name: "See the map as it alone tells it" }).click();
    await settled(page);
    await page.waitForTimeout(600);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/map\?by=liaoshi/);
    expect(await textOf(page, ".hearing")).toMatch(/Only liaoshi speaks.*\d+ of 3,\d\d\d events/);
    const banner = (await page.locator(".hearing").boundingBox())!;
    expect(banner.height).toBeLessThan(80);
    await page.getByRole("link", { name: "Timeline" }).click();
    await settled(page);
    expect(await textOf(page, ".hearing")).toContain("Only liaoshi speaks");
    await page.getByRole("link", { name: "Hear all sources" }).click();
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/timeline/);
    await expect.poll(() => hashOf(page)).not.toContain("by=");
    await expect.poll(() => page.locator(".hearing").count()).toBe(0);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("does not claim to speak where nobody bears the name", async () => {
    const { page } = await visit(browser, `${small.address}#/map?by=nobody`);
    expect(await textOf(page, ".hearing")).toMatch(/No source is called “nobody”; what is shown is the whole record/);
    await leave(page);
  });
});

it.each(["sources", "sources?show=sources&order=claims", "sources?on=words", "sources/jinshi?stand=overruled", "map?by=jinshi&date=1130-04-10"])("%s has no barrier on a phone, by night", async (address) => {
  const { page, faults } = await visit(browser, `${program.address}#/${address}`, { ...phone, colorScheme: "dark" });
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});
