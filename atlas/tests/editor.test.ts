import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, textOf, visit } from "./browser";
import { copyOf, open, type Running } from "./program";

let browser: Browser;
let program: Running;
const folder = copyOf("peaceful");
const file = (): string => readFileSync(join(folder, "wars.annals"), "utf8");
const unwritten = file();

beforeAll(async () => {
  browser = await launch();
  program = await open(folder);
});
afterAll(async () => {
  await program.stop();
  await browser.close();
});
beforeEach(() => {
  for (const name of ["more.annals", "fresh.annals", ".tongjian"]) rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(join(folder, "wars.annals"), unwritten);
});

/** The end of the text, which is drawn only where it is in sight. */
async function endOf(page: Page): Promise<string> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  return textOf(page, ".cm-content");
}

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
    await page.context().close();
    program = await open(folder);
  });

  it("keeps what is typed while a save is under way", async () => {
    const { page, faults } = await edit();
    let go = (): void => undefined;
    await page.route("**/api/files/wars.annals", async (route) => {
      if (route.request().method() === "PUT") await new Promise<void>((resolve) => { go = resolve; });
      await route.continue();
    });
    await page.keyboard.type("; first\n");
    await page.keyboard.press("Control+s");
    await page.keyboard.type("; second\n");
    go();
    await expect.poll(file).toContain("; first");
    await expect.poll(() => textOf(page, ".cm-content")).toContain("; second");
    await page.keyboard.press("Control+s");
    go();
    await expect.poll(file).toContain("; second");
    await expect.poll(() => page.getByRole("alertdialog").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("saves once more where it is asked to while it saves", async () => {
    const { page } = await edit();
    const waiting: (() => void)[] = [];
    await page.route("**/api/files/wars.annals", async (route) => {
      if (route.request().method() === "PUT" && waiting.length === 0) await new Promise<void>((resolve) => { waiting.push(resolve); });
      await route.continue();
    });
    await page.keyboard.type("; first\n");
    await page.keyboard.press("Control+s");
    await page.keyboard.type("; second\n");
    await page.keyboard.press("Control+s");
    waiting[0]!();
    await expect.poll(file).toContain("; second");
    await expect.poll(() => page.getByRole("alertdialog").count()).toBe(0);
    await page.context().close();
  });

  it("keeps the cursor where it is when saving sets columns", async () => {
    const { page } = await edit();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    await page.keyboard.type("   ; here");
    await page.keyboard.press("Control+s");
    await expect.poll(file).toContain("; here");
    await expect.poll(() => textOf(page, ".sheet h2")).not.toContain("not saved");
    await page.keyboard.type(" still");
    await page.keyboard.press("Control+s");
    await expect.poll(file).toContain("; here still");
    await page.context().close();
  });

  it("leaves the ends of lines as they are", async () => {
    writeFileSync(join(folder, "wars.annals"), file().replaceAll("\n", "\r\n"));
    const { page } = await edit();
    expect(await textOf(page, ".sheet h2")).not.toContain("not saved");
    await page.keyboard.type("; a remark\n");
    await page.keyboard.press("Control+s");
    await expect.poll(file).toContain("; a remark");
    expect(file()).not.toMatch(/[^\r]\n/);
    await page.context().close();
  });

  it("offers an unsaved new file after the page is loaded anew", async () => {
    const { page } = await visit(browser, `${program.address}#/editor`);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByLabel("Name of a new file").fill("fresh");
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.locator(".cm-content").click();
    await page.keyboard.type("; begun\n");
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await expect.poll(() => textOf(page, ".cm-content")).toContain("; begun");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => readdirSync(folder)).toContain("fresh.annals");
    await page.context().close();
  });

  it("keeps mine over a reload after theirs was taken", async () => {
    const { page } = await edit();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.keyboard.type("; mine\n");
    writeFileSync(join(folder, "wars.annals"), `${file()}; theirs\n`);
    await page.keyboard.press("Control+s");
    await page.getByRole("alertdialog").getByRole("button", { name: "Take theirs" }).click();
    await expect.poll(() => textOf(page, ".cm-content")).toContain("; theirs");
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await expect.poll(() => endOf(page)).toContain("; mine");
    expect(file()).not.toContain("; mine");
    await page.context().close();
  });

  it("shows a conflict where an old draft would be saved over a change outside", async () => {
    const { page } = await edit();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.keyboard.type("; an old thought\n");
    writeFileSync(join(folder, "wars.annals"), `${file()}; theirs\n`);
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alertdialog").waitFor();
    expect(file()).toContain("; theirs");
    expect(file()).not.toContain("; an old thought");
    await page.context().close();
  });

  it("keeps an offered draft though one writes on without it", async () => {
    const { page } = await edit();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.keyboard.type("; left alone\n");
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).waitFor();
    await page.locator(".cm-content").click();
    await page.keyboard.type("; something else ");
    await page.reload();
    for (const found of ["; something else", "; left alone"]) {
      await page.getByRole("button", { name: "Take it up again" }).click();
      await expect.poll(() => endOf(page)).toContain(found);
    }
    await page.context().close();
  });

  it("keeps an unsaved text while another file is looked at", async () => {
    writeFileSync(join(folder, "more.annals"), "; more\n");
    const { page } = await edit();
    await page.keyboard.type("; half a thought\n");
    await page.getByRole("link", { name: "more.annals" }).click();
    await expect.poll(() => textOf(page, ".cm-content")).toContain("; more");
    await page.getByRole("link", { name: "wars.annals" }).click();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await expect.poll(() => endOf(page)).toContain("; half a thought");
    await page.context().close();
  });
});
