import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, leave, settled, turnTo, visit } from "./browser";
import { peaceful as small, wars } from "./shared";

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

/** The mean colour of the ground in a square of 16 px beside a seat, where neither its sign nor its name is. */
async function groundBeside(page: Page, seat: string): Promise<[number, number, number]> {
  const box = (await page.getByRole("button", { name: new RegExp(`^${seat}, `) }).boundingBox())!;
  return page.evaluate(([x, y]) => {
    const canvas = document.querySelector("canvas")!;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const { data } = canvas.getContext("2d")!.getImageData((x! - left) * scale, (y! - top) * scale, 16 * scale, 16 * scale);
    const sum: [number, number, number] = [0, 0, 0];
    for (let at = 0; at < data.length; at++) if (at % 4 < 3) sum[at % 4]! += data[at]! / (data.length / 4);
    return sum;
  }, [box.x + box.width / 2 - 24, box.y + box.height / 2 + 24]);
}

const apart = (one: readonly number[], other: readonly number[]): number => Math.hypot(...one.map((part, at) => part - other[at]!));

describe("the map", () => {
  it("draws a holding that the dates leave open as neither the one nor the other", async () => {
    const { page } = await visit(browser, small.address);
    const on = async (date: string): Promise<[number, number, number]> => {
      await turnTo(page, `/map?date=${date}`);
      return groundBeside(page, "Eastport");
    };
    const [blue, open, red] = [await on("1101-12-01"), await on("1102-07-01"), await on("1104-01-01")];
    expect(apart(blue, await on("1101-11-01"))).toBeLessThan(2);
    expect(apart(open, blue)).toBeGreaterThan(20);
    expect(apart(open, red)).toBeGreaterThan(20);
    await leave(page);
  });

  it("answers wherever it is touched", async () => {
    const { page, faults } = await visit(browser, `${wars.address}#/map?date=1142-10-15`);
    const box = (await page.getByRole("group", { name: "Map", exact: true }).boundingBox())!;
    const panel = page.getByRole("complementary", { name: "What is selected" });
    let held = 0;
    for (const across of [0.3, 0.45, 0.6])
      for (const down of [0.25, 0.5, 0.75]) {
        await page.mouse.click(box.x + box.width * across, box.y + box.height * down);
        await panel.waitFor();
        const text = await panel.innerText();
        expect(text.length).toBeGreaterThan(40);
        if (/Held by/i.test(text)) {
          held++;
          expect(text).toMatch(/since/);
          await panel.getByText("says who?").first().click();
          // The sentence, and who says it.
          await expect.poll(() => panel.getByRole("link", { name: /\.$/ }).count()).toBeGreaterThan(0);
          await expect.poll(() => panel.locator("a[href*='#/sources/']").count()).toBeGreaterThan(0);
        }
        await page.keyboard.press("Escape");
        await panel.waitFor({ state: "detached" });
      }
    expect(held).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("answers a finger too", async () => {
    const { page } = await visit(browser, `${small.address}#/map?date=1104-01-01`, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const box = (await page.getByRole("button", { name: /^Dale, / }).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.getByRole("complementary", { name: "What is selected" });
    expect(await panel.getByRole("heading", { level: 2 }).innerText()).toContain("Dale");
    await leave(page);
  });

  it("moves in time without asking the program for anything", async () => {
    const { page } = await visit(browser, `${wars.address}#/map?date=1126-10-01`);
    await page.waitForTimeout(2500);
    const asked: string[] = [];
    page.on("request", (request) => { if (!/noto-serif|icon\.svg$/.test(request.url())) asked.push(request.url()); });
    for (let step = 0; step < 10; step++) await page.keyboard.press(".");
    await page.getByRole("textbox", { name: "Go to a date" }).fill("1234-02-09");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
    await expect.poll(() => page.url()).toContain("date=1234-02-09");
    expect(asked).toEqual([]);
    await leave(page);
  });

  it("says what is wrong with a date that is none, and stays", async () => {
    const { page } = await visit(browser, `${wars.address}#/map?date=1127-01-09`);
    await page.getByRole("textbox", { name: "Go to a date" }).fill("the day before");
    await page.keyboard.press("Enter");
    expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(10);
    await expect.poll(() => page.url()).toContain("date=1127-01-09");
    await leave(page);
  });
});

describe("a reader with a keyboard", () => {
  it("goes from a place to the sentence, from there to the journal and its filters, and all the way back", async () => {
    const { page, faults } = await visit(browser, `${small.address}#/map?date=1104-01-01&see=Borough`);
    const panel = page.getByRole("complementary", { name: "What is selected" });
    await panel.getByText("says who?").focus();
    await page.keyboard.press("Enter");
    await panel.getByRole("link", { name: /Blue captures Borough/ }).first().focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    expect(decodeURIComponent(page.url())).toMatch(/see=wars\.annals:\d+/);
    await expect.poll(() => page.getByRole("complementary").innerText()).toMatch(/first[\s\S]*second/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("j");
    await settled(page);
    await page.getByRole("searchbox", { name: "Words in the annals" }).focus();
    await page.keyboard.type("Eastport");
    await page.waitForTimeout(700);
    expect(await page.getByRole("main").getByRole("status").first().innerText()).toMatch(/^1 of \d/);
    const filtered = page.url();
    await page.reload();
    await settled(page);
    await expect.poll(() => page.url()).toBe(filtered);
    expect(await page.getByRole("main").getByRole("status").first().innerText()).toMatch(/^1 of \d/);
    await page.goBack();
    await settled(page);
    await expect.poll(() => page.url()).toContain("#/map");
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("a question in words", () => {
  it("is answered with since, until, because and who says so, and keeps its address", async () => {
    const { page, faults } = await visit(browser, `${small.address}#/ask`);
    await page.getByRole("textbox", { name: "A question in words" }).fill("Who holds Borough on 1104-01-01?");
    await page.keyboard.press("Enter");
    const answer = page.getByRole("article").first();
    expect(await answer.innerText()).toMatch(/Blue[\s\S]*since[\s\S]*1101-06-10[\s\S]*because[\s\S]*Blue captures Borough[\s\S]*first 4/);
    await page.reload();
    expect(await answer.innerText()).toContain("Blue");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("that is not understood gets no stack trace, but help", async () => {
    const { page } = await visit(browser, `${small.address}#/ask?q=${encodeURIComponent("Who fries Borough?")}`);
    const said = (): Promise<string> => page.getByRole("main").innerText();
    await expect.poll(async () => (await said()).length).toBeGreaterThan(150);
    expect(await said()).not.toMatch(/Exception|at Tongjian\./);
    await leave(page);
  });
});

describe("the colours", () => {
  it("turn dark and stay so", async () => {
    const { page } = await visit(browser, `${small.address}#/map`);
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Dark colours" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await settled(page);
    expect(await paper()).toBe(dark);
    await expect.poll(() => page.getByRole("button", { name: "Light colours" }).count()).toBe(1);
    await leave(page);
  });
});

describe("views", () => {
  it.each([
    ["compare", "left=1101-01-01&right=1104-01-01"], ["network", "date=1104-01-01"], ["timeline", "lanes=polity&date=1104-01-01"], ["journal", "place=Borough&kind=besiege&date=1104-01-01"],
    ["people/King+Ada", "date=1104-01-01"], ["sources/first", "date=1104-01-01"],
  ])("%s with %s look the same from a new window", async (name, query) => {
    const first = await visit(browser, `${small.address}#/${name}?${query}`);
    await first.page.waitForTimeout(900);
    const [address, text] = [first.page.url(), await first.page.getByRole("main").innerText()];
    await first.page.context().close();
    const second = await visit(browser, address);
    await second.page.waitForTimeout(900);
    expect(second.page.url()).toBe(address);
    expect(await second.page.getByRole("main").innerText()).toBe(text);
    await second.page.context().close();
  });
});
