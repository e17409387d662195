import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The program as the build left it. */
export const program = process.env.TONGJIAN_PROGRAM ?? here("../../src/Tongjian.Cli/bin/Debug/net10.0/tongjian.dll");

/** The record of the Jurchen wars. */
export const jurchenWars = here("../../chronicles/jurchen-wars");

/** A copy of one of the small chronicles beside these tests, to be written to. */
export function copyOf(name: "peaceful" | "faulty" | "hostile" | "lonely"): string {
  const folder = mkdtempSync(join(tmpdir(), "tongjian-"));
  cpSync(here(`./chronicles/${name}`), folder, { recursive: true });
  return folder;
}

/** A program that runs. */
export interface Running {
  /** Where its page is, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the program on a chronicle, with more words behind it if there are any, and waits until it tells its address. */
export async function open(folder: string, ...more: string[]): Promise<Running> {
  const child = spawn("dotnet", [program, "open", folder, "--no-browser", "--port", "0", ...more], { stdio: ["ignore", "pipe", "pipe"] });
  const address = await new Promise<string>((found, failed) => {
    let said = "";
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const match = /(http:\/\/[\d.]+:\d+\/)/.exec(said);
      if (match) found(match[1]!);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (code) => { failed(new Error(`the program ended with ${String(code)}: ${said}`)); });
  });
  return { address, stop: () => ended(child) };
}

/** Runs the program to its end; what it wrote comes back. */
export async function run(...words: string[]): Promise<{ code: number; text: string }> {
  const child = spawn("dotnet", [program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => { text += bytes.toString(); });
  const code = await new Promise<number>((done) => child.on("exit", (number) => { done(number ?? -1); }));
  return { code, text };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on("exit", () => { done(); });
    child.kill("SIGINT");
  });
}
