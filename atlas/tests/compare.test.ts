import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit } from "./browser";
import { copyOf, open, type Running } from "./program";
import { wars as program } from "./shared";

let browser: Browser;
let small: Running;
beforeAll(async () => {
  browser = await launch();
  small = await open(copyOf("peaceful"), "--beside", otherwise());
});
afterAll(async () => {
  await small.stop();
  await browser.close();
});

/** The small chronicle told otherwise: a place to the west, so that the map is another, and Red keeps Borough by the word of a third book. */
function otherwise(): string {
  const folder = copyOf("peaceful");
  const file = join(folder, "wars.annals");
  const text = readFileSync(file, "utf8")
    .replace('first  is a source', 'third  is a source: "The third book", rank 2.\nfirst  is a source')
    .replace("Alba is a capital", "Yonder is a city at 30.00 N, 70.00 E.\nAlba is a capital")
    .replace(/1101-06-10 .*\n/, "1101-06-10  Red captures Dale from Blue.   [third 1]\n")
    .replace("expect  Blue holds Borough", "expect  Red holds Borough")
    .replace("Three rivers", "Red keeps Borough");
  writeFileSync(file, text);
  return folder;
}

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const mapAt = (page: Page, side: "left" | "right"): Locator => page.getByRole("group", { name: `Map at the ${side}` });

/** Where a seat lies in its map, in pixels from the map's corner. */
async function seatIn(map: Locator, name: string): Promise<[number, number]> {
  const [box, seat] = [(await map.boundingBox())!, (await map.getByRole("button", { name: new RegExp(`^${name}, `) }).boundingBox())!];
  return [Math.round(seat.x - box.x), Math.round(seat.y - box.y)];
}

describe("two dates", () => {
  it("list all on which they differ, and a place that is pressed is shown on both maps with who says so", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/compare?date=1126-01-01&date2=1141-01-01`);
    await page.waitForTimeout(900);
    expect(await textOf(page, ".count")).toMatch(/^\d+ differences/);
    await page.getByRole("button", { name: /^Show all/ }).first().click();
    const before = await seatIn(mapAt(page, "right"), "Kaifeng");
    await page.locator("tbody").getByRole("button", { name: "Kaifeng", exact: true }).click();
    await page.waitForTimeout(900);
    await expect.poll(() => hashOf(page)).toContain("see=Kaifeng");
    expect(await seatIn(mapAt(page, "right"), "Kaifeng")).not.toEqual(before);
    expect(await seatIn(mapAt(page, "right"), "Kaifeng")).toEqual(await seatIn(mapAt(page, "left"), "Kaifeng"));
    const place = await textOf(page, "[aria-label='The place that is selected']");
    expect(place).toMatch(/1 January 1126 Song.*songshi 85.*1 January 1141 Jin.*1140-05-29 Jin retakes Kaifeng/);
    await page.getByRole("region", { name: "The place that is selected" }).getByRole("link", { name: /^Jin retakes/ }).click();
    await settled(page);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/journal\?.*see=/);
    expect(await textOf(page, "aside")).toContain("Jin retakes Kaifeng");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("move together, by the buttons, the wheel and the hand", async () => {
    const { page } = await visit(browser, `${program.address}#/compare?date=1126-01-01&date2=1141-01-01`);
    await page.waitForTimeout(900);
    const [left, right] = [mapAt(page, "left"), mapAt(page, "right")];
    await right.getByRole("button", { name: "Nearer" }).click();
    await page.waitForTimeout(600);
    const nearer = await seatIn(left, "Kaifeng");
    expect(nearer).toEqual(await seatIn(right, "Kaifeng"));
    const box = (await left.boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 260, box.y + 230, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(600);
    expect(await seatIn(left, "Kaifeng")).toEqual([nearer[0] + 60, nearer[1] + 30]);
    expect(await seatIn(right, "Kaifeng")).toEqual([nearer[0] + 60, nearer[1] + 30]);
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(600);
    expect(await seatIn(right, "Kaifeng")).toEqual(await seatIn(left, "Kaifeng"));
    await leave(page);
  });

  it("are chosen in the fields, by keys too, and the address has both", async () => {
    const { page } = await visit(browser, `${small.address}#/compare?date=1100-06-01&date2=1104-01-01`);
    const [left, right] = [page.getByLabel("Date").nth(0), page.getByLabel("Date").nth(1)];
    await left.fill("1101-05-01");
    await left.press("Enter");
    await expect.poll(() => hashOf(page)).toMatch(/date=1101-05-01&date2=1104-01-01/);
    await right.fill("1101-08-01");
    await right.press("Enter");
    await page.waitForTimeout(500);
    expect(await textOf(page, "section[aria-label=Differences]")).toMatch(/Borough Red.*Blue/);
    await right.focus();
    await right.press("ArrowDown");
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toContain("date2=1101-07-31");
    await right.press("PageDown");
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toContain("date2=1101-06-30");
    await right.fill("never");
    await right.press("Enter");
    expect(await textOf(page, "[role=alert]")).toContain("That is no date");
    await leave(page);
  });

  it("lead from seat to seat by the keyboard, and Enter selects one", async () => {
    const { page } = await visit(browser, `${small.address}#/compare?date=1100-06-01&date2=1104-01-01`);
    await page.waitForTimeout(900);
    const seat = mapAt(page, "right").getByRole("button", { name: /^Borough, / });
    await seat.focus();
    await seat.press("Enter");
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toMatch(/^#\/compare\?.*see=Borough/);
    expect(await textOf(page, "[aria-label='The place that is selected']")).toMatch(/Red.*Blue/);
    await leave(page);
  });
});

describe("two sources", () => {
  it("stand side by side as an address has them, and one that does not exist is told of", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/compare?date=1130-04-15&date2=1130-04-15&left=songshi&right=jinshi`);
    await page.waitForSelector("section[aria-label=Differences]");
    expect(await textOf(page, "section[aria-label=Differences]")).toMatch(/What 15 April 1130, songshi 15 April 1130, jinshi/);
    await expect.poll(() => page.locator("section[aria-label=Differences] tbody tr").count()).toBeGreaterThan(10);
    await page.getByLabel("According to").nth(1).selectOption({ index: 0 });
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toBe("#/compare?date=1130-04-15&date2=1130-04-15&left=songshi");
    await page.goBack();
    await page.waitForTimeout(300);
    await expect.poll(() => page.getByLabel("According to").nth(1).inputValue()).toBe("source:jinshi");
    await page.goto(`${program.address}#/compare?left=nobody`);
    await page.waitForTimeout(600);
    expect(await textOf(page, "[role=alert]")).toContain("There is no source “nobody”");
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("two histories", () => {
  it("are compared by names, each with its own sources, and their maps show the same land", async () => {
    const { page, faults } = await visit(browser, `${small.address}#/compare?date=1105-01-01&date2=1105-01-01&beside=0`);
    await page.waitForTimeout(900);
    const differences = await textOf(page, "section[aria-label=Differences]");
    expect(differences).toMatch(/Borough Blue.*Red/);
    expect(differences).toContain("Red keeps Borough");
    const dale = page.locator("tbody tr", { hasText: "Dale" }).first();
    await dale.locator("summary").nth(1).click();
    expect(await dale.innerText()).toMatch(/Red captures Dale from Blue\.[\s\S]*third 1/);
    const near = async (): Promise<number> => {
      const [one, other] = [await seatIn(mapAt(page, "left"), "Borough"), await seatIn(mapAt(page, "right"), "Borough")];
      return Math.hypot(one[0] - other[0], one[1] - other[1]);
    };
    await page.locator("tbody").getByRole("button", { name: "Borough" }).first().click();
    await page.waitForTimeout(900);
    expect(await near()).toBeLessThan(4);
    await mapAt(page, "right").getByRole("button", { name: "Farther" }).click();
    await page.waitForTimeout(900);
    expect(await near()).toBeLessThan(4);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

it("the maps of a comparison stand one above the other on a phone, without a barrier", async () => {
  const { page, faults } = await visit(browser, `${program.address}#/compare?date=1126-01-01&date2=1141-01-01&see=Kaifeng`, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await page.waitForTimeout(1200);
  const [above, below] = [(await mapAt(page, "left").boundingBox())!, (await mapAt(page, "right").boundingBox())!];
  expect(below.y).toBeGreaterThan(above.y + above.height);
  expect(above.width).toBeGreaterThan(330);
  expect(await textOf(page, "[aria-label='The place that is selected']")).toMatch(/Song.*Jin/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});
