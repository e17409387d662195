import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, settled, textOf, visit } from "./browser";
import { peaceful as small, wars as program } from "./shared";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };
const canvas = "[role=region][aria-label^=Timeline]";
/** How long the view must rest before the address follows, with room for a slow machine. */
const rest = 700;

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** How many days the address says are in view, the last one included. */
function daysInView(page: Page): number {
  const [, from, to] = /view=([\d-]+)\.\.([\d-]+)/.exec(hashOf(page)) ?? [];
  return (Date.parse(to!) - Date.parse(from!)) / 86_400_000 + 1;
}

/** How many things are in view, as the page says. */
const countInView = async (page: Page): Promise<number> => Number((/(\d+) things are in view/.exec(await textOf(page, "summary")) ?? [])[1] ?? (/One thing is/.test(await textOf(page, "summary")) ? 1 : NaN));

describe("the view of the timeline", () => {
  it("goes from the whole chronicle to days by keys, and back", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/timeline?date=1127-01-09`);
    const all = await countInView(page);
    await page.locator(canvas).focus();
    for (let press = 0; press < 26; press++) await page.keyboard.press("+");
    await page.waitForTimeout(rest);
    expect(daysInView(page)).toBeLessThanOrEqual(7);
    // Keys zoom about the day that is shown.
    const [, from, to] = /view=([\d-]+)\.\.([\d-]+)/.exec(hashOf(page))!;
    expect(from! <= "1127-01-09" && "1127-01-09" <= to!).toBe(true);
    expect(await countInView(page)).toBeLessThan(all / 10);
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(rest);
    expect((/view=([\d-]+)/.exec(hashOf(page))!)[1]! > from!).toBe(true);
    await page.keyboard.press("Home");
    await page.waitForTimeout(rest);
    expect(daysInView(page)).toBeGreaterThan(36_500);
    expect(await countInView(page)).toBe(all);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("goes to days by the wheel, about what is under the pointer, and sideways with Shift", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/timeline?view=1112-01-01..1212-01-01`);
    const box = (await page.locator("canvas").boundingBox())!;
    await page.mouse.move(box.x + box.width / 4, box.y + 200);
    for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, -400);
    await page.waitForTimeout(rest);
    expect(daysInView(page)).toBeLessThanOrEqual(7);
    await expect.poll(() => hashOf(page)).toMatch(/view=113[67]-/);
    const before = hashOf(page);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 400);
    await page.keyboard.up("Shift");
    await page.waitForTimeout(rest);
    await expect.poll(() => hashOf(page)).not.toBe(before);
    expect(daysInView(page)).toBeLessThanOrEqual(7);
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 400);
    await page.waitForTimeout(rest);
    expect(daysInView(page)).toBeGreaterThan(36_500);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("is restored by its address with lanes and span, and by going back", async () => {
    const address = `${program.address}#/timeline?lanes=polity&shown=Song,Jin&view=1126-01-01..1128-12-31&from=1126-11-01&to=1127-05-31`;
    const { page } = await visit(browser, address);
    expect(await textOf(page, "header")).toMatch(/Polities 2 of \d+/);
    await expect.poll(() => page.getByRole("textbox", { name: "from" }).inputValue()).toBe("1126-11-01");
    const count = await countInView(page);
    await page.reload();
    await settled(page);
    expect(await countInView(page)).toBe(count);
    await page.getByRole("link", { name: /in the journal$/ }).click();
    await settled(page);
    await page.goBack();
    await settled(page);
    await expect.poll(() => hashOf(page)).toContain("view=1126-01-01..1128-12-31");
    expect(await countInView(page)).toBe(count);
    expect(await textOf(page, "header")).toMatch(/Polities 2 of \d+/);
    await leave(page);
  });
});

describe("the lanes of the timeline", () => {
  it("are of themes or of polities, and each can be left out", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/timeline`);
    const byTheme = await countInView(page);
    await page.locator("summary", { hasText: "Themes" }).click();
    const [, themes] = (/(\d+) of \d+/.exec(await textOf(page, "header details summary")) ?? []);
    await page.locator("header details input").first().uncheck();
    expect(await textOf(page, "header details summary")).toMatch(new RegExp(`Themes ${String(Number(themes) - 1)} of ${themes!}`));
    await expect.poll(() => hashOf(page)).toContain("shown=");
    expect(await countInView(page)).toBeLessThan(byTheme);
    await page.getByRole("button", { name: "by polity" }).click();
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toMatch(/lanes=polity/);
    await expect.poll(() => hashOf(page)).not.toContain("shown=");
    expect(await textOf(page, "header details summary")).toMatch(/Polities \d+ of \d+/);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("a span of the timeline", () => {
  it.each([["by holding Shift", false], ["by the button", true]])("is brushed %s, and filters the journal, whose address has it", async (_, byButton) => {
    const { page, faults } = await visit(browser, `${program.address}#/timeline?view=1126-01-01..1127-12-31`);
    if (byButton) await page.getByRole("button", { name: "Brush a span" }).click();
    const box = (await page.locator("canvas").boundingBox())!;
    if (!byButton) await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 300, box.y + 150);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 160, { steps: 5 });
    await page.mouse.up();
    if (!byButton) await page.keyboard.up("Shift");
    await page.waitForTimeout(300);
    const [, from, to] = /from=([\d-]+)&to=([\d-]+)/.exec(hashOf(page))!;
    expect(from! < to!).toBe(true);
    const link = page.getByRole("link", { name: /in the journal$/ });
    const [, promised] = /these (\d+) events/.exec(await link.innerText())!;
    await link.click();
    await settled(page);
    await expect.poll(() => hashOf(page)).toMatch(new RegExp(`^#/journal\\?.*from=${from!}.*to=${to!}`));
    expect(await textOf(page, "main")).toMatch(new RegExp(`\\b${promised!} of 3,902`));
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("is typed too, and cleared", async () => {
    const { page } = await visit(browser, `${small.address}#/timeline`);
    await page.getByRole("button", { name: "Brush a span" }).click();
    await page.getByRole("textbox", { name: "from" }).fill("1101");
    await page.getByRole("textbox", { name: "to" }).fill("1101-06-30");
    await page.getByRole("button", { name: "Mark" }).click();
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).toMatch(/from=1101-01-01&to=1101-06-30/);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.waitForTimeout(300);
    await expect.poll(() => hashOf(page)).not.toContain("from=");
    await leave(page);
  });
});

describe("what the timeline shows", () => {
  it("is a list too, in which a bar is reached by the keyboard and opens what is known of it", async () => {
    const { page, faults } = await visit(browser, `${small.address}#/timeline`);
    await page.locator("summary", { hasText: "in view" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    await page.keyboard.press("Tab");
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, " ").trim() ?? "");
    for (let step = 0; step < 40 && !(await focused()).includes("besieges Borough"); step++) {
      await page.keyboard.press("ArrowDown");
      await page.waitForTimeout(60);
    }
    // The siege is an event, and a bar that lasts from it to the capture.
    while (!/–.*besieges Borough/.test(await focused())) {
      await page.keyboard.press("ArrowDown");
      await page.waitForTimeout(60);
    }
    await page.keyboard.press("Enter");
    await page.waitForTimeout(400);
    const card = page.getByRole("region", { name: "What lasts" });
    expect(await card.innerText()).toMatch(/Blue besieges Borough[\s\S]*1101-03-01 to 1101-03-31 – 1101-06-10[\s\S]*first 3[\s\S]*first 4/);
    await expect.poll(() => hashOf(page)).toMatch(/bar=besieges~Blue~Borough/);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    await expect.poll(() => card.count()).toBe(0);
    await expect.poll(() => hashOf(page)).not.toContain("bar=");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("tells of an uncertain date that it is uncertain, in the list and in the panel", async () => {
    const { page } = await visit(browser, `${small.address}#/timeline`);
    await page.locator("summary", { hasText: "in view" }).click();
    const entry = page.getByRole("button", { name: /Red captures Eastport/ });
    expect(await entry.innerText()).toContain("1102");
    expect(await entry.getAttribute("aria-label") ?? await entry.textContent()).toMatch(/day uncertain/);
    await entry.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
    expect(await textOf(page, "aside")).toMatch(/in 1102; replayed on \d+ \w+ 1102/);
    // A bar whose beginning is uncertain says between which days it lies.
    await page.goto(`${small.address}#/timeline?view=1101-01-01..1101-12-31`);
    await page.waitForTimeout(600);
    expect(await textOf(page, "[aria-label='In view']")).toMatch(/1101-03-01 to 1101-03-31 – 1101-06-10/);
    await leave(page);
  });

  it("is picked on the canvas by hand", async () => {
    const { page } = await visit(browser, `${small.address}#/timeline?view=1100-06-01..1106-12-31`);
    const box = (await page.locator("canvas").boundingBox())!;
    for (let y = 60; y < box.height && !/see=|bar=/.test(hashOf(page)); y += 10)
      for (let x = 200; x < 900 && !/see=|bar=/.test(hashOf(page)); x += 60) await page.mouse.click(box.x + x, box.y + y);
    await expect.poll(() => hashOf(page)).toMatch(/see=wars\.annals:\d+|bar=/);
    await leave(page);
  });
});

it.each([["the Jurchen wars", program], ["a small chronicle", small]])("the timeline of %s has room on a phone, and no barrier by day or night", async (_, running) => {
  const { page, faults } = await visit(browser, `${running.address}#/timeline`, phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await page.locator("canvas").boundingBox())!.height).toBeGreaterThan(400);
  await page.getByRole("button", { name: "Brush a span" }).click();
  await page.locator("summary", { hasText: "in view" }).click();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await page.locator("canvas").boundingBox())!.height).toBeGreaterThan(150);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(300);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
});
