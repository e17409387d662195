import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, textOf, visit } from "./browser";
import { copyOf, open, type Running } from "./program";

let browser: Browser;
let program: Running;
let folder: string;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());
beforeEach(async () => {
  folder = copyOf("peaceful");
  program = await open(folder);
  return () => program.stop();
});

const file = (): string => readFileSync(join(folder, "wars.annals"), "utf8");

/** Opens the editor on the file, with the cursor at the end of its text. */
async function edit(): Promise<{ page: Page; faults: string[] }> {
  const watched = await visit(browser, `${program.address}#/editor/wars.annals`);
  await watched.page.locator(".cm-content").click();
  await watched.page.keyboard.press("Control+End");
  return watched;
}

describe("the editor", () => {
  it("tells what is wrong at its place while one writes, and saves in columns", async () => {
    const { page, faults } = await edit();
    await page.keyboard.type("1107-01-01 Red captures Castl.");
    await page.waitForTimeout(1500);
    expect(await textOf(page, "section[aria-label=Messages]")).toMatch(/\d+:2\d error no place "Castl" is declared/);
    for (let at = 0; at < 6; at++) await page.keyboard.press("Backspace");
    await page.keyboard.press("Escape");
    await page.keyboard.type("Dale from Blue. [first 12]");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+s");
    await page.waitForTimeout(1200);
    expect(file()).toMatch(/^1107-01-01 {2,}Red captures Dale from Blue\. +\[first 12\]$/m);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps what it replaces", async () => {
    const before = file();
    const { page } = await edit();
    await page.keyboard.type("; a remark\n");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForTimeout(1000);
    const kept = readdirSync(join(folder, ".tongjian", "kept"));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(folder, ".tongjian", "kept", kept[0]!), "utf8")).toBe(before);
    await page.context().close();
  });

  it("refuses to write over what was changed outside, and shows both texts", async () => {
    const { page } = await edit();
    await page.keyboard.type("; mine\n");
    writeFileSync(join(folder, "wars.annals"), `${file()}; theirs\n`);
    await page.keyboard.press("Control+s");
    await page.waitForTimeout(900);
    const dialog = page.getByRole("alertdialog");
    expect(await dialog.innerText()).toMatch(/; mine[\s\S]*; theirs|; theirs[\s\S]*; mine/);
    expect(file()).toContain("; theirs");
    expect(file()).not.toContain("; mine");
    await dialog.getByRole("button", { name: "Save mine" }).click();
    await page.waitForTimeout(1000);
    expect(file()).toContain("; mine");
    const kept = readdirSync(join(folder, ".tongjian", "kept")).map((name) => readFileSync(join(folder, ".tongjian", "kept", name), "utf8"));
    expect(kept.some((text) => text.includes("; theirs"))).toBe(true);
    await page.context().close();
  });

  it("loses no unsaved text when the page is loaded anew", async () => {
    const { page } = await edit();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.keyboard.type("; unsaved thought\n");
    await page.waitForTimeout(300);
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await page.waitForTimeout(300);
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.waitForTimeout(300);
    expect(await page.locator(".cm-content").innerText()).toContain("; unsaved thought");
    expect(file()).not.toContain("unsaved");
    await page.context().close();
  });

  it("tells when the program is gone", async () => {
    const { page } = await edit();
    await page.keyboard.type("; x\n");
    await program.stop();
    await page.keyboard.press("Control+s");
    await page.waitForTimeout(800);
    expect(await textOf(page, "[role=alert]")).toContain("does not answer");
    program = await open(copyOf("peaceful"));
    await page.context().close();
  });
});


