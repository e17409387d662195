import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriers, launch, leave, textOf, visit } from "./browser";
import { serve } from "./plain-server";
import { copyOf, open, run, type Running } from "./program";

const title = "Borough is left alone";
const question = "from=1100-01-01&to=1106-01-01";
const picked = `${question}&what=Borough+is+left+alone`;

/** The small chronicle with a what-if beside it. */
function withWhatIf(): string {
  const folder = copyOf("peaceful");
  mkdirSync(join(folder, "what-if"));
  writeFileSync(join(folder, "what-if", "borough.annals"), `; Suppose that nobody minds Borough.\n\ncalendar Julian\n\nwhat if "${title}"\nfrom   1100-01-01\nnever  Blue besieges Borough.\nnever  Blue captures Borough.\nask    Red holds Borough on 1104-01-01.\nend\n`);
  writeFileSync(join(folder, "later.annals"), "calendar Julian\n\n1108-01-01  Blue besieges Castle.  [second 10]\n");
  return folder;
}

let browser: Browser;
let folder: string;
let program: Running;
beforeAll(async () => {
  browser = await launch();
  folder = withWhatIf();
  program = await open(folder);
});
afterAll(async () => {
  await program.stop();
  await browser.close();
});

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const outcome = (page: Page): Promise<string> => textOf(page, "section[aria-label='What came of it']");

/** Waits until runs are summed up. */
const summedUp = (page: Page): Promise<unknown> => page.waitForSelector("nav[aria-label^='What came of it']");

describe("a what-if of the chronicle", () => {
  it("is picked, run, and seen in every way, in an address that another reader can open", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/what-if?date=1100-06-01`);
    expect(await textOf(page, "main")).toContain("no prediction, and no proof of what would have been");
    await expect.poll(() => page.getByRole("link", { name: "How good the model is" }).getAttribute("href")).toMatch(/^#\/model/);
    await page.getByRole("button", { name: /Borough is left alone.*Suppose that nobody minds/ }).click();
    await expect.poll(() => hashOf(page)).toContain("from=1100-01-01");
    expect(await textOf(page, "form")).toContain("Blue captures Borough.");
    await page.getByLabel("and the runs end on").fill("1106");
    await page.getByLabel("and the runs end on").press("Enter");
    await page.getByRole("spinbutton", { name: "Runs" }).fill("20");
    await page.getByRole("spinbutton", { name: "Runs" }).press("Tab");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await summedUp(page);
    expect(await textOf(page, "h2")).toContain("20 runs from 1 January 1100 to 1 January 1106");
    await expect.poll(() => hashOf(page)).toBe(`#/what-if?date=1106-01-01&from=1100-01-01&runs=20&to=1106-01-01&what=${title.replaceAll(" ", "+")}`);
    for (const [view, words] of [["Places held", /Red.*in nine of ten/], ["Survival", /Survival/], ["Asked", /Red holds Borough on 1104-01-01\..*Base \d+\.\d %.*Borough is left alone \d+\.\d %/], ["Key dates", /Comes Median/], ["Why they part", /Run 0 of the base and run 0/]] as const) {
      await page.getByRole("link", { name: view, exact: true }).click();
      await expect.poll(() => outcome(page)).toMatch(words);
      expect(await barriers(page)).toEqual([]);
    }
    const other = await visit(browser, `${program.address}#/what-if?${picked}&runs=20&view=asked`);
    await summedUp(other.page);
    expect(await outcome(other.page)).toContain("Red holds Borough on 1104-01-01.");
    expect([...faults, ...other.faults]).toEqual([]);
    await leave(other.page);
    await leave(page);
  });

  it("is a map that tells who holds a place in how many runs, of the base, of the what-if, and how they differ", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/what-if?${picked}&runs=21&date=1104-01-01`);
    expect(await outcome(page)).toContain("These runs are not here");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await summedUp(page);
    const seat = page.getByRole("group", { name: "Map of what is likely" }).getByRole("button", { name: /^Borough, / });
    await expect.poll(() => seat.getAttribute("aria-label")).toMatch(/^Borough, (Red|Blue) \d+ %|^Borough, (Red|Blue) over 99 %/);
    await page.getByRole("button", { name: "Difference" }).click();
    await expect.poll(() => hashOf(page)).toContain("side=difference");
    await expect.poll(() => seat.getAttribute("aria-label")).toMatch(/^Borough, (no difference|(Red|Blue) [+−]\d)/);
    // Whichever name has room on the map now: they are laid out anew when what is told beside them changes.
    await page.getByRole("group", { name: "Map of what is likely" }).getByRole("button", { name: /, (no difference|Red|Blue)/ }).first().press("Enter");
    expect(await textOf(page, "section[aria-label='The place that is selected']")).toMatch(/ on 1 January 1104 × Held by Base What if Difference/);
    const year = page.getByRole("slider", { name: "Year of the map" });
    await year.focus();
    await year.press("ArrowRight");
    await expect.poll(() => hashOf(page)).toContain("date=1105-01-01");
    await expect.poll(() => year.getAttribute("aria-valuetext")).toBe("1 January 1105");
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });

  it("has single runs, played on the map with their annals and what led to each line", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/what-if?${picked}&runs=20&view=run&run=3&date=1100-01-01`);
    await page.waitForSelector("section[aria-label='Annals of the run'] li");
    await page.getByLabel("small things too").check();
    const map = page.getByRole("group", { name: "Map of run 3" });
    await expect.poll(() => map.getByRole("button", { name: /^Alba, held by / }).count()).toBe(1);
    await page.getByRole("button", { name: "The run after" }).click();
    await expect.poll(() => hashOf(page)).toContain("run=4");
    await page.waitForSelector("[aria-label='Map of run 4']");
    await page.getByRole("slider", { name: "Day of the run" }).focus();
    await page.keyboard.press("End");
    await expect.poll(() => hashOf(page)).toContain("date=1106-01-01");
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave(page);
  });
});

describe("a what-if of one's own", () => {
  it("is checked while it is written, stands in the address, and is refused where it cannot be", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/what-if?from=1107-01-01&to=1109-01-01&runs=5`);
    await page.getByRole("button", { name: "Write one of your own" }).click();
    const text = page.getByRole("textbox", { name: "The text of the what-if" });
    await text.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("what if \"The dead ride\"\nfrom 1107-01-01\n1107-02-01 King Ada besieges Castle.\nend\n");
    await expect.poll(() => textOf(page, "section[aria-label='Messages']")).toMatch(/3:12 error King Ada has a part in this.*dead since 1106-05-05/);
    await expect.poll(() => hashOf(page)).toContain("The+dead+ride");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.poll(() => textOf(page, "form [role=alert]")).toMatch(/The dead ride.*has 1 error.*written-here\.annals:3:12: error dead-acting.*wars\.annals:\d+: 1106-05-05 King Ada dies at Alba/);
    expect(await barriers(page)).toEqual([]);
    await text.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("what if \"Nobody minds Castle\"\nfrom 1107-01-01\nnever Blue besieges Castle.\nend\n");
    await expect.poll(() => textOf(page, "section[aria-label='Messages']")).toContain("Nothing to say of this text");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await summedUp(page);
    expect(await outcome(page)).toContain("Nobody minds Castle");
    // The refusal of the text that could not be is a word of the program, and no fault of the page.
    expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
    await leave(page);
  });
});

it("runs that are cancelled are kept, and shown as what they are", async () => {
  const { page, faults } = await visit(browser, `${program.address}#/what-if?from=1100-01-01&to=1119-01-01&runs=10000`);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.waitForSelector("progress");
  await expect.poll(() => textOf(page, ".progress"), { timeout: 20_000 }).toMatch(/^[1-9][\d,]* of 10,000 runs [\d.]+ runs a second, .* left/);
  await page.getByRole("button", { name: "Cancel" }).click();
  await summedUp(page);
  expect(await outcome(page)).toMatch(/Cancelled after [\d,]+ of 10,000 runs: what is shown is what these tell\. Go on/);
  expect(faults).toEqual([]);
  await leave(page);
});

it("what a page may not ask for is told with what would do", async () => {
  const { page } = await visit(browser, `${program.address}#/what-if?from=1100-01-01&to=1200-01-01&runs=9000`);
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect.poll(() => textOf(page, "form [role=alert]")).toBe("9,000 runs of 100 years are 900,000 years to be played, and a page may ask for 200,000 ask for at most 2,000 runs, or let them end earlier; tongjian rerun plays as many as you like, in a terminal");
  await leave(page);
});

it("on a phone everything stands below one another, without a barrier", async () => {
  const { page, faults } = await visit(browser, `${program.address}#/what-if?${question}&runs=10`, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await summedUp(page);
  for (const view of ["map", "held", "survival", "dates", "run"]) {
    await page.evaluate((name) => { location.hash = `${location.hash.replace(/&view=\w+/, "")}&view=${name}`; }, view);
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await barriers(page)).toEqual([]);
  }
  expect(faults).toEqual([]);
  await leave(page);
});

it("a published atlas shows the runs that it carries, and says what it cannot do", async () => {
  const [runs, site] = [join(folder, "..", `${folder.split("/").at(-1)!}-runs`), join(folder, "..", `${folder.split("/").at(-1)!}-site`)];
  expect((await run("rerun", folder, "--from", "1100", "--to", "1106", "--what-if", join(folder, "what-if", "borough.annals"), "--runs", "6", "-o", runs)).code).toBe(0);
  const published = await run("publish", folder, "-o", site, "--ensembles", runs);
  expect(published.code, published.text).toBe(0);
  const server = await serve(site, "/deep/below/");
  const { page, faults } = await visit(browser, `${server.address}#/what-if`);
  await summedUp(page);
  expect(await textOf(page, "section[aria-label='What is played']")).toMatch(/A published atlas plays nothing.*Borough is left alone 1100-01-01 to 1106-01-01, 6 runs/);
  await expect.poll(() => page.getByRole("button", { name: "Run", exact: true }).count()).toBe(0);
  await page.getByRole("link", { name: "One run" }).click();
  await page.waitForSelector("section[aria-label='Annals of the run'] li");
  expect(await page.getByLabel("Run", { exact: true }).locator("option").allInnerTexts()).toEqual(["0", "1", "2"]);
  await page.getByRole("link", { name: "Why they part" }).click();
  await expect.poll(() => outcome(page)).toMatch(/First in the|Nothing parts them/);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await leave(page);
  server.stop();
});
