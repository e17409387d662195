import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, settled, textOf, turnTo, visit } from "./browser";
import { serve } from "./plain-server";
import { copyOf, open, run } from "./program";

const pages = ["map", "timeline", "journal", "people", "polities", "places", "network", "sources", "compare", "model", "ask", "editor", "help"];

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe("a published folder", () => {
  it.each(["/", "/some/where/"])("works below %s of a plain server, without the program", async (prefix) => {
    const folder = join(mkdtempSync(join(tmpdir(), "tongjian-")), "site");
    const { code, text } = await run("publish", copyOf("peaceful"), "-o", folder);
    expect(text).toContain(folder);
    expect(code).toBe(0);
    const server = await serve(folder, prefix);
    const { page, faults } = await visit(browser, `${server.address}#/map?by=second&date=1101-07-10&see=Borough`);
    await expect.poll(() => textOf(page, "aside")).toMatch(/Blue/);
    for (const name of pages) {
      await turnTo(page, `/${name}`);
      if (name === "ask" || name === "editor") expect(await textOf(page, "main")).toContain("tongjian open");
      expect(faults).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
    server.stop();
  });
});

describe("a chronicle with errors", () => {
  it("opens all the same, says so, and leads to them", async () => {
    const program = await open(copyOf("faulty"));
    const { page, faults } = await visit(browser, program.address);
    expect(await textOf(page, ".frame")).toContain("3 errors");
    await page.getByRole("link", { name: "See them" }).click();
    await page.waitForTimeout(900);
    expect(await textOf(page, "main")).toContain("Nowhere");
    expect(faults).toEqual([]);
    await page.context().close();
    await program.stop();
  });
});

describe("hostile names", () => {
  it("run nothing, and are shown as they are", async () => {
    const program = await open(copyOf("hostile"));
    const { page, faults } = await visit(browser, program.address, { viewport: { width: 390, height: 844 } });
    for (const name of pages) {
      await turnTo(page, `/${name}`);
      expect(await page.evaluate(() => (window as unknown as { harmed?: number }).harmed)).toBeUndefined();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(faults).toEqual([]);
    }
    const script = "<script>harmed=1</script>";
    await page.goto(`${program.address}#/places/${encodeURIComponent(script)}`);
    await page.reload();
    await settled(page);
    expect(await textOf(page, "main")).toContain(script);
    expect(await page.evaluate(() => (window as unknown as { harmed?: number }).harmed)).toBeUndefined();
    await page.context().close();
    await program.stop();
  });
});
