import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { barriers, launch, settled, textOf, visit, type Watched } from "./browser";
import { copyOf, open, type Running } from "./program";

let browser: Browser;
let program: Running;
const folder = copyOf("peaceful");
const written = join(folder, "read", "campaign.annals");
const wars = readFileSync(join(folder, "wars.annals"), "utf8");

beforeAll(async () => {
  browser = await launch();
  program = await open(folder);
});
afterAll(async () => {
  await program.stop();
  await browser.close();
});
beforeEach(() => {
  rmSync(join(folder, "read"), { recursive: true, force: true });
  writeFileSync(join(folder, "wars.annals"), wars);
});

const prose = `The campaign of 1107

In the spring of 1107 Red took Dale from Blue. A month later the town of Linhuang fell to Red.

${"Nothing else is told of that year, and nobody knows why. ".repeat(60)}

In May 1108 Blue attacked Castle, and the lord of the place fled.
`;

/** How long the program may take to check a chronicle. */
const wait = { timeout: 8000 };

interface Made { quote: string; type: string; date?: string; sentence?: string; unknown?: string }
const made: readonly Made[] = [
  { quote: "Red took Dale from Blue", type: "capture", date: "1107-21", sentence: "Red captures Dale from Blue." },
  { quote: "the town of Linhuang fell to Red", type: "capture", date: "1107-06", sentence: "Linhuang falls to Red.", unknown: "Linhuang" },
  { quote: "Blue attacked Castle", type: "battle", date: "1108-05", sentence: "Blue attacks Castle." },
  { quote: "the lord of the place fled", type: "flee" },
];

/** What the program would say of a text if it read these events in it: what a page does with them must not depend on how well it reads. */
function readingOf(name: string, content: string): unknown {
  const paragraphs = content.split(/\n\n+/).map((text) => text.trim()).filter((text) => text !== "");
  let number = 0;
  const proposals = paragraphs.flatMap((text, paragraph) => made.flatMap(({ quote, type, date, sentence, unknown }, at) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{
      id: `${String(paragraph)}-${String(at)}`, paragraph, start, end: start + quote.length, quote, type, roles: [{ role: "agent", names: ["Red"] }],
      ...(date ? { date } : {}), ...(sentence ? { sentence } : {}), ...(date && sentence ? { line: `${date}  ${sentence}` } : {}),
      doubts: date ? [] : ["the text does not say who fled"], unknown: unknown ? [{ name: unknown, declaration: `${unknown} is a town.` }] : [],
    }];
  }));
  return {
    name, format: "plain", source: { id: name.replace(/\..*$/, ""), title: paragraphs[0], rank: 5, isDeclared: false }, calendar: "Julian", proposals,
    paragraphs: paragraphs.map((text, at) => ({ number: at === 0 ? 0 : ++number, kind: at === 0 ? "heading" : "paragraph", text, dates: at === 1 ? [{ start: 7, end: 21, date: "1107-21" }] : [] })),
  };
}

/** Opens the page with a text in it. */
async function begin(options: Parameters<typeof visit>[2] = {}, texts: Readonly<Record<string, string>> = { "campaign.txt": prose }): Promise<Watched> {
  const watched = await visit(browser, `${program.address}#/read`, options);
  const { page } = watched;
  await page.route("**/api/readings", async (route) => {
    const { name, content } = route.request().postDataJSON() as { name: string; content: string };
    await route.fulfill({ json: readingOf(name, content) });
  });
  await page.locator("input[type=file]").setInputFiles(Object.entries(texts).map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
  await page.waitForSelector("[data-entry]");
  return watched;
}

const lines = (page: Page): Promise<string[]> => page.locator("[data-entry] .line").allInnerTexts();
const summary = (page: Page): Promise<string> => textOf(page, "form .summary");

describe("the page Read", () => {
  it("shows a text beside what it tells, and either side leads to the other", async () => {
    const { page, faults } = await begin();
    expect(await lines(page)).toEqual(["1107-21 Red captures Dale from Blue.", "1107-06 Linhuang falls to Red.", "1108-05 Blue attacks Castle.", "no date flee"].map((line) => expect.stringMatching(line.replaceAll(" ", "\\s+")) as string));
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const mark = page.locator("mark.selected");
    expect(await mark.innerText()).toBe("Blue attacked Castle");
    expect(await inSight(page, "mark.selected")).toBe(true);
    await page.getByText("Red took Dale from Blue").click();
    expect(await textOf(page, "[aria-current=true] .line")).toContain("Red captures Dale");
    await expect.poll(() => page.locator(".date").first().getAttribute("title")).toBe("1107-21");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("accepts, rejects, edits and takes back by keyboard, and writes what was accepted and nothing before", async () => {
    const { page, faults } = await begin();
    await page.keyboard.press("a");
    await page.keyboard.press("r");
    await page.keyboard.press("u");
    await page.keyboard.press("a");
    await page.keyboard.press("r");
    expect(await summary(page)).toBe("2 accepted, 1 rejected, 1 open");
    await page.keyboard.press("a");
    await page.waitForSelector(".cm-content");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("1108-05 Geen flees to Gate.");
    await expect.poll(() => textOf(page, ".editor [role=status]"), wait).toMatch(/error .*Geen/);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("1108-05 Green flees to Gate.");
    await page.keyboard.press("Escape");
    await expect.poll(() => textOf(page, ".editor [role=status]"), wait).not.toMatch(/error/);
    await page.keyboard.press("Enter");
    expect(await summary(page)).toBe("3 accepted, 1 rejected, 0 open");
    expect(existsSync(written)).toBe(false);
    await page.keyboard.press("w");
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe("Write 3 lines to read/campaign.annals");
    await page.keyboard.press("Enter");
    await expect.poll(() => textOf(page, "[data-entry] .error"), wait).toContain("Treaty of Fording");
    expect(existsSync(written)).toBe(false);
    await page.getByRole("button", { name: "Write all the same" }).click();
    await expect.poll(() => summary(page), wait).toBe("0 accepted, 1 rejected, 0 open, 3 written");
    const text = readFileSync(written, "utf8");
    expect(text).toMatch(/^campaign is a source: "The campaign of 1107", rank 5\.$/m);
    expect(text).toMatch(/^Linhuang is a town\.$/m);
    expect(text).toMatch(/^1107-21 +Red captures Dale from Blue\. +\[campaign ¶1\]\n; "Red took Dale from Blue"$/m);
    expect(text).toMatch(/^1108-05 +Green flees to Gate\. +\[campaign ¶3\]$/m);
    expect(text).not.toContain("attacks Castle");
    // The browser itself says on its console that the first attempt was refused.
    expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
    await page.context().close();
  });

  it("keeps decisions and edits over a reload", async () => {
    const { page } = await begin();
    await page.keyboard.press("a");
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await page.waitForSelector(".cm-content");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("1108-06 Blue attacks Castle.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Accept this line" }).click();
    await page.waitForTimeout(300);
    await page.reload();
    await settled(page);
    await page.waitForSelector("[data-entry]");
    expect(await summary(page)).toBe("2 accepted, 0 rejected, 2 open");
    expect((await lines(page)).join("\n")).toMatch(/1108-06\s+Blue attacks Castle\./);
    await page.context().close();
  });

  it("writes nothing where one line does not hold, and shows at which", async () => {
    const { page } = await begin();
    await page.keyboard.press("a");
    await page.keyboard.press("e");
    await page.waitForSelector(".cm-content");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("1107-06 Nobody falls to Red.");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Accept this line" }).click();
    await page.getByRole("button", { name: "Write 2 lines to read/campaign.annals" }).click();
    await expect.poll(() => textOf(page, ".bar[role=alert]"), wait).toMatch(/stand.* in the way/);
    expect(await textOf(page, "[data-entry] .error")).toContain("Nobody");
    expect(existsSync(written)).toBe(false);
    expect(await summary(page)).toBe("2 accepted, 0 rejected, 2 open");
    await page.context().close();
  });

  it("takes several texts, one after another, and writes into a file that is there", async () => {
    const { page } = await begin({}, { "campaign.txt": prose, "other.txt": "Another\n\nBlue attacked Castle.\n" });
    await page.getByRole("button", { name: /^other\.txt/ }).click();
    await page.keyboard.press("a");
    await page.locator("input.path").fill("wars.annals");
    await page.locator("input.path").press("Tab");
    await page.getByRole("button", { name: "Write 1 line to wars.annals" }).click();
    await expect.poll(() => summary(page), wait).toContain("1 written");
    expect(readFileSync(join(folder, "wars.annals"), "utf8")).toMatch(/King Ada dies at Alba\.[\s\S]*^1108-05 +Blue attacks Castle\. +\[other ¶1\]$/m);
    await page.context().close();
  });

  it("reads a pasted text by the program's own rules", async () => {
    const { page, faults } = await visit(browser, `${program.address}#/read`);
    await page.getByLabel("Or paste one").fill("pasted.txt");
    await page.getByLabel("The text").fill("In 1107 Red captured Dale. The soldiers went home.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForSelector("section[aria-label='The text']");
    expect(await textOf(page, "section[aria-label='The text']")).toContain("Red captured Dale");
    expect(await summary(page)).toMatch(/^0 accepted, 0 rejected, \d+ open$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("tells what it cannot read, and reads the others", async () => {
    const watched = await visit(browser, `${program.address}#/read`);
    const { page } = watched;
    await page.locator("input[type=file]").setInputFiles([{ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from(" \n") }, { name: "good.txt", mimeType: "text/plain", buffer: Buffer.from("In 1107 Red captured Dale.") }]);
    await page.waitForSelector("section[aria-label='The text']");
    await page.getByRole("button", { name: /^empty\.txt/ }).click();
    expect(await textOf(page, ".trouble")).toContain("nothing but white space");
    await page.context().close();
  });

  it.each([["wide and light", { viewport: { width: 1280, height: 800 } }], ["on a telephone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" as const }]])("has no barrier, %s", async (_name, options) => {
    const { page } = await begin(options);
    await page.keyboard.press("a");
    await page.keyboard.press("r");
    await page.keyboard.press("e");
    await page.waitForSelector(".cm-content");
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
    if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `read-${String(options.viewport.width)}.png`) });
    await page.context().close();
  });
});

/** Whether a part of the page lies within what scrolls around it. */
const inSight = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().evaluate((element) => {
  const [own, frame] = [element.getBoundingClientRect(), element.closest("section")!.getBoundingClientRect()];
  return own.top >= frame.top - 1 && own.bottom <= frame.bottom + 1;
});
