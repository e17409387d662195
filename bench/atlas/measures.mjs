// The measures; each takes a fresh tab, and gives numbers.
import { tab } from "./browser.mjs";

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** A tab with the map painted and at rest. */
async function atMap(browser, address, date) {
  const page = await tab(browser);
  await page.goto(`${address}#/map?date=${date}`);
  await page.getByRole("slider", { name: "Day" }).waitFor();
  await page.waitForFunction(() => document.querySelector("main canvas")?.width > 300);
  await pause(1500);
  return page;
}

/** Takes the samples of `watch` while something is done again and again. Between two there is time for the page to come to rest. */
async function samples(page, key, count, act) {
  await page.evaluate((name) => { probe.watch("keydown", name); }, key);
  const dates = new Set();
  for (let index = 0; index < count; index++) {
    await act(index);
    await page.waitForFunction((wanted) => probe.samples.length === wanted, index + 1);
    dates.add(await page.locator("[aria-label=Time] time").getAttribute("datetime"));
    await pause(160);
  }
  if (dates.size < count * 0.9) throw new Error(`Only ${dates.size} of ${count} changes of the date were seen.`);
  const taken = await page.evaluate(() => ({ painted: probe.samples, presented: probe.presented }));
  await page.context().close();
  return taken;
}

/** From the key for the next event to the end of the frame that shows its day. */
export async function nextEvents(browser, address, date, count) {
  const page = await atMap(browser, address, date);
  return samples(page, ".", count, () => page.keyboard.press("."));
}

/** From Enter in the field of dates to the end of the frame that shows the day; the days are drawn at random, the same each time. */
export async function jumps(browser, address, [first, last], count) {
  const page = await atMap(browser, address, `${first}-06-01`);
  const field = page.getByRole("textbox", { name: "Go to a date" });
  let seed = 20;
  const below = (bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
  return samples(page, "Enter", count, async () => {
    const [year, month, day] = [first + below(last - first + 1), below(12) + 1, below(28) + 1];
    await field.fill([String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"));
    await field.press("Enter");
  });
}

/** When the page shows something, the map, and a date that answers; from the beginning of the navigation, or from a moment before it. */
export async function opening(browser, address, since = null) {
  const page = await tab(browser, { been: false });
  await page.addInitScript(() => { probe.watchOpening(); });
  await page.goto(address);
  await page.waitForFunction(() => probe.reacted !== null);
  const found = await page.evaluate(() => ({
    origin: performance.timeOrigin, first: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    map: probe.firstDrawn, reacted: probe.reacted,
  }));
  await page.context().close();
  const before = since === null ? 0 : found.origin - since;
  return { first: found.first + before, map: found.map + before, reacted: found.reacted + before };
}

/** What a first visit to the map brings over the wire, by address, in bytes, heads included. */
export async function weight(browser, address) {
  const page = await tab(browser, { been: false });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const names = new Map();
  const bytes = new Map();
  devtools.on("Network.responseReceived", ({ requestId, response }) => { names.set(requestId, response.url.replace(address, "")); });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId);
    if (name !== undefined) bytes.set(name, (bytes.get(name) ?? 0) + encodedDataLength);
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await pause(1500);
  await page.context().close();
  const all = [...bytes].sort((a, b) => b[1] - a[1]);
  const isChinese = ([name]) => /noto-serif-tc.*\.woff2?$/.test(name);
  const sum = (list) => list.reduce((total, [, size]) => total + size, 0);
  return { own: sum(all.filter((one) => !isChinese(one))), chinese: sum(all.filter(isChinese)), biggest: all.filter((one) => !isChinese(one)).slice(0, 12) };
}

/** The lengths of the frames while the button of the first visit plays, to the end. */
export async function play(browser, address) {
  const page = await tab(browser, { been: false });
  await page.goto(address);
  const button = page.getByRole("button", { name: /^▶ Play/ });
  await button.waitFor();
  await pause(1500);
  const begun = Date.now();
  await page.evaluate(() => { probe.record(); });
  await button.click();
  await pause(1000);
  await page.getByRole("button", { name: "Play", exact: true }).waitFor({ timeout: 120_000 });
  const frames = await page.evaluate(() => probe.recorded());
  const shown = await page.locator("[aria-label=Time] time").getAttribute("datetime");
  await page.context().close();
  return { frames, seconds: (Date.now() - begun) / 1000, shown };
}

/** The lengths of the frames while the timeline is dragged and zoomed by the wheel. */
export async function timeline(browser, address) {
  const page = await tab(browser);
  await page.goto(`${address}#/timeline`);
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  await pause(2000);
  const box = await page.getByRole("main").boundingBox();
  const [x, y] = [box.x + box.width * 0.55, box.y + box.height * 0.55];
  const address0 = page.url();
  await page.mouse.move(x, y);
  await page.evaluate(() => { probe.record(); });
  for (let turn = 0; turn < 6; turn++) {
    for (let step = 0; step < 12; step++) {
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, turn % 2 === 0 ? -120 : 120);
      await page.keyboard.up("Control");
      await pause(16);
    }
    await page.mouse.down();
    for (let step = 0; step < 40; step++) {
      await page.mouse.move(x + (turn % 2 === 0 ? -1 : 1) * 12 * Math.min(step, 40 - step), y);
      await pause(16);
    }
    await page.mouse.up();
  }
  const frames = await page.evaluate(() => probe.recorded());
  await page.context().close();
  return { frames, moved: page.url() !== address0 };
}
