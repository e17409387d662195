// Measures the atlas in Chromium and holds it against its targets; called by run.sh.
//   node speed.mjs --program tongjian.dll --wars FOLDER --great FOLDER --middle FOLDER [--runs 3] [--only dates,opening,weight,play,timeline] [--json FILE]
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch, open } from "./browser.mjs";
import { line, ofRuns, summary, table } from "./figures.mjs";
import * as measures from "./measures.mjs";

const { values: told } = parseArgs({
  options: {
    program: { type: "string" }, wars: { type: "string" }, great: { type: "string" }, middle: { type: "string" },
    runs: { type: "string", default: "3" }, only: { type: "string", default: "dates,opening,weight,play,timeline" }, json: { type: "string" },
  },
});
const runs = Number(told.runs);
const wanted = new Set(told.only.split(","));
const say = (text) => { process.stderr.write(`${text}\n`); };

/** Does something as often as there are runs, each time in a browser that has never been here. */
async function repeated(what, act) {
  const results = [];
  for (let run = 1; run <= runs; run++) {
    say(`${what}, run ${run} of ${runs}`);
    const browser = await launch();
    try {
      results.push(await act(browser));
    } finally {
      await browser.close();
    }
  }
  return results;
}

const over = (results, part) => ofRuns(results.map((result) => summary(part(result))));
const lines = [];

async function withProgram(folder, act) {
  const program = await open(told.program, folder);
  try {
    await act(program.address);
  } finally {
    await program.stop();
  }
}

async function dates(address, name, most, from, span) {
  const steps = await repeated(`${name}: next event`, (browser) => measures.nextEvents(browser, address, from, 120));
  lines.push(line(`${name}: key "next event" to painted map`, "ms", over(steps, (one) => one.painted), "p95", { most }));
  say(`  by the browser's own event timing, to the presented frame: ${JSON.stringify(summary(steps.flatMap((one) => one.presented)))}`);
  const jumps = await repeated(`${name}: jumps`, (browser) => measures.jumps(browser, address, span, 120));
  lines.push(line(`${name}: random date typed to painted map`, "ms", over(jumps, (one) => one.painted), "p95", { most }));
  say(`  by the browser's own event timing, to the presented frame: ${JSON.stringify(summary(jumps.flatMap((one) => one.presented)))}`);
}

await withProgram(told.wars, async (address) => {
  if (wanted.has("dates")) await dates(address, "Jurchen wars", 50, "1126-10-01", [1112, 1240]);
  if (wanted.has("opening")) {
    const seen = await repeated("first visit", async (browser) => {
      const all = [];
      for (let visit = 0; visit < 5; visit++) all.push(await measures.opening(browser, address));
      return all;
    });
    const of = (name) => over(seen, (run) => run.map((one) => one[name]));
    lines.push(line("first visit: first contentful paint", "ms", of("first"), "p95", { most: 1000 }));
    lines.push(line("first visit: map painted", "ms", of("map"), "p95"));
    lines.push(line("first visit: date answers a key", "ms", of("reacted"), "p95", { most: 2000 }));
  }
  if (wanted.has("weight")) {
    const [first] = await repeated("weight", (browser) => measures.weight(browser, address));
    const kilobytes = summary([first.own / 1000]);
    lines.push(line("first visit: bytes on the wire, but for Chinese type", "kB", kilobytes, "max", { most: 600 }));
    lines.push(line("  Chinese type", "kB", summary([first.chinese / 1000]), "max"));
    say(first.biggest.map(([name, size]) => `  ${(size / 1000).toFixed(1).padStart(7)} kB  ${name}`).join("\n"));
  }
  if (wanted.has("play")) {
    const played = await repeated("playing", (browser) => measures.play(browser, address));
    say(`  ended on ${played.map((one) => one.shown).join(", ")} after ${played.map((one) => one.seconds.toFixed(1)).join(", ")} s`);
    const second = (one) => one.frames.length / (one.frames.reduce((sum, frame) => sum + frame, 0) / 1000);
    lines.push(line("playing 1112 → 1142: frames a second", "1/s", ofRuns(played.map((one) => summary([second(one)]))), "median", { least: 30 }));
    lines.push(line("playing: length of a frame", "ms", over(played, (one) => one.frames), "p95"));
    const slow = (one) => (100 * one.frames.filter((frame) => frame > 34).length) / one.frames.length;
    lines.push(line("playing: frames longer than 34 ms", "%", ofRuns(played.map((one) => summary([slow(one)]))), "median"));
  }
});

if (wanted.has("opening")) {
  const cold = await repeated("from the program's start", async (browser) => {
    const program = await open(told.program, told.wars);
    try {
      return await measures.opening(browser, program.address, program.started);
    } finally {
      await program.stop();
    }
  });
  lines.push(line("from the program's start: date answers a key", "ms", over(cold, (one) => [one.reacted]), "p95"));
}

if (wanted.has("dates")) await withProgram(told.great, (address) => dates(address, "50,000 events", 100, "1150-06-01", [1001, 1299]));

if (wanted.has("timeline")) {
  await withProgram(told.middle, async (address) => {
    const moved = await repeated("timeline", (browser) => measures.timeline(browser, address));
    if (!moved.every((one) => one.moved)) throw new Error("The timeline did not move.");
    lines.push(line("timeline of 5,000 events, dragged and zoomed: a frame", "ms", over(moved, (one) => one.frames), "p95", { most: 34 }));
  });
}

process.stdout.write(`${table(lines)}\n`);
if (told.json) writeFileSync(told.json, JSON.stringify(lines, null, 2));
process.exitCode = lines.every((one) => one.isMet) ? 0 : 1;
