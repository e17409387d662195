import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, textOf, turnTo, visit, type Watched } from "./browser";
import { copyOf, open, type Running } from "./program";
import { peaceful } from "./shared";

const pages = ["map", "timeline", "journal", "people", "polities", "places", "network", "sources", "compare", "what-if", "ask", "editor", "help"];

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe.each(["lonely", "faulty", "hostile"] as const)("a chronicle that is %s", (name) => {
  let program: Running;
  let watched: Watched;
  beforeAll(async () => {
    program = await open(copyOf(name));
    watched = await visit(browser, program.address);
  });
  afterAll(async () => {
    await watched.page.context().close();
    await program.stop();
  });

  it.each(pages)("opens %s without a fault and without a barrier", async (on) => {
    await turnTo(watched.page, `/${on}`);
    await expect.poll(() => watched.page.getByRole("main").getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await barriers(watched.page)).toEqual([]);
    expect(watched.faults.splice(0)).toEqual([]);
  });
});

describe("hostile names", () => {
  let program: Running;
  beforeAll(async () => { program = await open(copyOf("hostile")); });
  afterAll(() => program.stop());

  it.each(["<script>harmed=1</script>", "القاهرة", "A very long name that goes on and on and on and on and does not end before everyone is tired of reading it"])("%s is told of in the panel of the map, as it is written", async (name) => {
    const { page, faults } = await visit(browser, `${program.address}#/map?date=1102-06-01&see=${encodeURIComponent(name)}`, { viewport: { width: 390, height: 844 } });
    const panel = page.getByRole("complementary", { name: "What is selected" });
    expect(await panel.getByRole("heading", { level: 2 }).innerText()).toContain(name);
    const box = (await panel.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => (window as unknown as { harmed?: number }).harmed)).toBeUndefined();
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("are found by the search and by the address", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/map`);
    await page.keyboard.press("/");
    await page.keyboard.type("שלום");
    await page.waitForTimeout(300);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
    expect(await textOf(page, "main h1")).toContain("שלום");
    await page.reload();
    await page.waitForTimeout(800);
    expect(await textOf(page, "main h1")).toContain("שלום");
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("addresses that nobody wrote", () => {
  let watched: Watched;
  beforeAll(async () => { watched = await visit(browser, peaceful.address); });
  afterAll(() => watched.page.context().close());

  it.each([
    "map?date=never", "map?date=9999-99-99", "map?see=%E0%A4%A", "map?by=nobody", "journal?kind=dance&who=nobody&from=x&to=y", "timeline?view=..&from=&to=", "compare?left=x&right=y",
    "network?date=0001-01-01", "sources/%3Cscript%3E", "help/nothing", "map?see=wars.annals:99999", "?", "//",
  ])("%s harms nothing", async (address) => {
    await turnTo(watched.page, `/${address}`);
    expect((await textOf(watched.page, ".frame")).length).toBeGreaterThan(60);
    expect(watched.faults.splice(0)).toEqual([]);
  });

  it("open no file outside the chronicle", async () => {
    const { page, faults } = await visit(browser, `${peaceful.address}#/editor/..%2F..%2Fetc%2Fpasswd`);
    await expect.poll(() => textOf(page, "[role=alert]")).toContain("has no file ../../etc/passwd");
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("harm nothing when the page begins with one, either", async () => {
    const { page, faults } = await visit(browser, `${peaceful.address}#/map?date=never&see=%E0%A4%A&by=nobody`);
    expect((await textOf(page, ".frame")).length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
    await leave(page);
  });
});
