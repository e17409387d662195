import { ask, Refused, send } from "../../api/client";
import type { EnsembleEntry, PartingEntry, RunDocument, WhatIfEntry } from "../../api/types";
import { atlas } from "../../state/atlas.svelte";
import { isSame, questionBehind, type RerunQuestion } from "./question";
import type { Summary } from "./summary";

/** How often the page asks how far the runs have come, in ms. */
const askEvery = 400;
/** Over how long the pace of the runs is measured, in ms. */
const paceOver = 8000;

/** The ensembles that the page knows: those that the program has played since it began, or those that a published atlas carries. */
export class Reruns {
  /** Whether the program stands behind the page, and plays. */
  readonly canPlay = atlas.chronicle!.document.canWrite;
  whatIfs = $state.raw<readonly WhatIfEntry[]>([]);
  entries = $state.raw<readonly EnsembleEntry[]>([]);
  /** The ensemble that is looked at. */
  entry = $state.raw<EnsembleEntry | null>(null);
  summary = $state.raw<Summary | null>(null);
  refused = $state.raw<Refused | null>(null);
  /** Whether everything was read that is there from the beginning. */
  isReady = $state(false);
  /** Runs a second; null while that is not known. */
  pace = $state<number | null>(null);
  /** Whether runs were asked for, and the program has not answered yet. */
  private isStarting = $state(false);
  private readonly base = this.canPlay ? "api" : "data";
  private isClosed = false;
  private asked = 0;

  get isPlaying(): boolean {
    return this.entry?.state === "playing";
  }

  /** Whether nothing else can be begun. */
  get isBusy(): boolean {
    return this.isStarting || this.isPlaying;
  }

  /** Reads what there is, and takes up the answer to a question if it is among it. */
  async begin(question: RerunQuestion): Promise<void> {
    await this.tried(async () => {
      [this.whatIfs, this.entries] = await Promise.all([
        ask<WhatIfEntry[]>("data/what-ifs.json"), ask<EnsembleEntry[]>(this.canPlay ? "api/reruns" : "data/reruns.json"),
      ]);
      this.isReady = true;
      const known = this.answerTo(question);
      if (known) await this.look(known);
    });
  }

  /** The ensemble that answers a question; null if nobody has played it. */
  answerTo(question: RerunQuestion): EnsembleEntry | null {
    return this.entries.find((entry) => isSame(questionBehind(entry), question)) ?? null;
  }

  /** Looks at an ensemble: waits for its runs, and shows what came of them. */
  async look(entry: EnsembleEntry): Promise<void> {
    const turn = ++this.asked;
    this.entry = entry;
    this.summary = null;
    await this.tried(async () => { await this.follow(entry, turn); });
  }

  /** Has an ensemble played. */
  async play(question: RerunQuestion): Promise<void> {
    if (this.isBusy) return;
    const turn = ++this.asked;
    await this.tried(async () => {
      const { from, to, picked, text, runs, seed, asks } = question;
      this.isStarting = true;
      const entry = await send<EnsembleEntry>("POST", "api/reruns", { from, to, whatIfs: picked, text, runs, seed, asks }).finally(() => { this.isStarting = false; });
      if (turn !== this.asked) return;
      this.summary = null;
      await this.follow(entry, turn);
    });
  }

  /** Ends the runs that are played; what is finished is shown. */
  async cancel(): Promise<void> {
    const id = this.entry?.id;
    if (id === undefined) return;
    await this.tried(async () => { await ask(`api/reruns/${id}/cancel`, { method: "POST" }); });
  }

  /** One run as a history that can be shown. */
  run(id: string, history: number, number: number): Promise<RunDocument> {
    return ask<RunDocument>(`${this.base}/reruns/${id}/runs/${String(history)}/${String(number)}.json`);
  }

  /** Why a run of a what-if parted from that of the base. */
  parting(id: string, history: number, number: number): Promise<PartingEntry> {
    return ask<PartingEntry>(`${this.base}/reruns/${id}/partings/${String(history)}/${String(number)}.json`);
  }

  close(): void {
    this.isClosed = true;
  }

  private async follow(first: EnsembleEntry, turn: number): Promise<void> {
    let entry = first;
    const gone: { at: number; done: number }[] = [];
    this.pace = null;
    for (;;) {
      if (this.isClosed || turn !== this.asked) return;
      this.take(entry);
      if (entry.state !== "playing") break;
      const now = performance.now();
      gone.push({ at: now, done: entry.done });
      while (gone.length > 2 && now - gone[0]!.at > paceOver) gone.shift();
      const [oldest] = gone as [{ at: number; done: number }];
      this.pace = entry.done > oldest.done ? (1000 * (entry.done - oldest.done)) / (now - oldest.at) : this.pace;
      await new Promise((done) => { setTimeout(done, askEvery); });
      entry = await ask<EnsembleEntry>(`api/reruns/${entry.id}`);
    }
    if (entry.done === 0) return;
    const summary = await ask<Summary>(`${this.base}/reruns/${entry.id}/summary.json`);
    if (!this.isClosed && turn === this.asked) this.summary = summary;
  }

  private take(entry: EnsembleEntry): void {
    this.entry = entry;
    const isKnown = this.entries.some(({ id }) => id === entry.id);
    this.entries = isKnown ? this.entries.map((other) => (other.id === entry.id ? entry : other)) : [entry, ...this.entries];
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.refused = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = error;
    }
  }
}
