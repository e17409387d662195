import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, leave, settled, textOf, visit } from "./browser";
import { wars as program } from "./shared";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** The screen position of a seat that is drawn and named. */
async function seat(page: Page, name: string): Promise<[number, number]> {
  const box = (await page.getByRole("button", { name: new RegExp(`^${name}, `) }).boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

describe("the map", () => {
  it("tells of any land who holds it, since when, because of what, and who says so", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/map?date=1130-06-01`);
    const [x, y] = await seat(page, "Kaifeng");
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    await expect.poll(() => page.url()).toContain("see=Kaifeng");
    const panel = page.getByRole("complementary", { name: "What is selected" });
    expect(await panel.innerText()).toMatch(/Jin/);
    await panel.locator("summary", { hasText: /says who/i }).first().click();
    expect(await panel.innerText()).toMatch(/1130-03-25[\s\S]*Jin captures Kaifeng[\s\S]*songshi/);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("answers on empty land and on rivers too", async () => {
    const { page } = await visit(browser, `${program.address}#/map?date=1130-06-01&see=*ground`);
    expect(await textOf(page, "aside")).toContain("Natural Earth");
    await page.goto(`${program.address}#/map?date=1130-06-01&see=Yellow+River`);
    await page.waitForTimeout(300);
    expect(await textOf(page, "aside")).toContain("Tan Qixiang");
    await leave(page);
  });

  it("shows the date in the calendars of the chronicle and of its courts", async () => {
    const { page } = await visit(browser, `${program.address}#/map?date=1127-01-09`);
    expect(await textOf(page, ".frame")).toContain("9 January 1127");
    expect(await textOf(page, ".frame")).toContain("靖康元年閏十一月");
    await leave(page);
  });

  it("plays, and stops", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/map?date=1112-01-01`);
    await page.locator("body").press("Space");
    await page.waitForTimeout(1200);
    await page.locator("body").press("Space");
    await page.waitForTimeout(700);
    const stopped = page.url();
    expect(stopped).not.toContain("date=1112-01-01");
    await page.waitForTimeout(500);
    await expect.poll(() => page.url()).toBe(stopped);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("greets a first visitor with a caption and a button that plays", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(program.address);
    await page.getByRole("button", { name: /Play 1112 → 1142/ }).click();
    await page.waitForTimeout(900);
    await expect.poll(() => page.getByRole("region", { name: "What one sees" }).count()).toBe(0);
    await page.reload();
    await settled(page);
    await expect.poll(() => page.getByRole("region", { name: "What one sees" }).count()).toBe(0);
    await context.close();
  });
});

describe("addresses", () => {
  it("restore date, selection, filters and source", async () => {
    const { page } = await visit(browser, `${program.address}#/map?by=jin-liao&date=1120-06-01&see=Kaifeng`);
    await page.waitForTimeout(900);
    expect(await textOf(page, ".frame")).toContain("1 June 1120");
    expect(await textOf(page, "aside")).toContain("Kaifeng");
    await expect.poll(() => page.getByRole("status").filter({ hasText: "jin-liao" }).count()).toBe(1);
    await page.goto(`${program.address}#/journal?place=Kaifeng&kind=besiege`);
    await page.waitForTimeout(900);
    const text = await textOf(page, "main");
    expect(text).toContain("besieges Kaifeng");
    expect(text).not.toContain("Aguda proclaims Jin");
    await leave(page);
  });

  it("can be gone back and forward through", async () => {
    const { page } = await visit(browser, `${program.address}#/map?date=1127-01-09`);
    await page.getByRole("link", { name: "Journal" }).click();
    await settled(page);
    await page.getByRole("link", { name: "Help" }).click();
    await settled(page);
    await page.goBack();
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/journal");
    await page.goBack();
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/map?date=1127-01-09");
    await page.goForward();
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/journal");
    await leave(page);
  });
});

describe("the keyboard alone", () => {
  it("leads from the first look to who says so, and to the journal and back", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/map?date=1130-06-01`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(600);
    await expect.poll(() => page.url()).toContain("date=1130-06-02");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/, held by /);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    await expect.poll(() => page.url()).toContain("see=");
    await page.keyboard.press("Escape");
    await page.waitForTimeout(200);
    await expect.poll(() => page.url()).not.toContain("see=");
    await page.keyboard.press("/");
    await page.keyboard.type("Kaifeng");
    await page.waitForTimeout(300);
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/places/Kaifeng");
    await page.keyboard.press("g");
    await page.keyboard.press("j");
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/journal");
    await page.keyboard.press("?");
    await page.waitForTimeout(200);
    await expect.poll(() => page.getByRole("dialog", { name: "The keyboard" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.goBack();
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/places/Kaifeng");
    expect(faults).toEqual([]);
    await leave(page);
  });
});
