import { ask, Refused, send } from "../../api/client";
import type { CheckedLines, FileSummary, LineMessage, ReadProposal, ReadText, SavedFile, VocabularyDocument } from "../../api/types";
import { atlas } from "../../state/atlas.svelte";
import { KeptTexts } from "./kept";
import { OpenText } from "./OpenText.svelte";

/** A text that somebody brings. */
export interface Brought {
  readonly name: string;
  content(): Promise<string>;
}

/** The texts on the page Read, and what passes between them and the program. Nothing is written into the chronicle but by {@link write}. */
export class Readings {
  texts = $state.raw<readonly OpenText[]>([]);
  current = $state.raw<OpenText | null>(null);
  /** The files of annals that can be written to. */
  files = $state.raw<readonly string[]>([]);
  vocabulary = $state.raw<VocabularyDocument | null>(null);
  /** How many texts of how many are read; null when none is waited for. */
  progress = $state.raw<{ readonly done: number; readonly of: number } | null>(null);
  refused = $state.raw<Refused | null>(null);
  /** Whether what stands in the way of writing is only that lines clash with the world. */
  canWriteAllTheSame = $state(false);
  /** What stands in the way of writing, and what the chronicle says of what was written. */
  messages = $state.raw<readonly LineMessage[]>([]);
  note = $state("");
  isWriting = $state(false);
  private readonly store = new KeptTexts(atlas.chronicle!.title, databases());

  /** Takes up what was kept, and asks for what the page needs. */
  async begin(): Promise<void> {
    const kept = await this.store.all();
    this.texts = kept.map((text) => new OpenText(text.name, text.content, text.at, text));
    await this.tried(async () => {
      await this.look();
      await this.readAll(this.texts);
    });
  }

  /** Reads texts that somebody brings, one after another; one that cannot be read does not keep the others. */
  async bring(brought: readonly Brought[]): Promise<void> {
    const fresh: OpenText[] = [];
    for (const one of brought) {
      const name = this.freeName(one.name);
      const text = new OpenText(name, await one.content(), Date.now() + fresh.length);
      fresh.push(text);
      this.texts = [...this.texts, text];
      this.keep(text);
    }
    await this.tried(() => this.readAll(fresh));
    const first = fresh.find((text) => text.read);
    if (first) this.choose(first);
  }

  choose(text: OpenText): void {
    this.current = text;
    this.refused = null;
    this.canWriteAllTheSame = false;
    this.messages = [];
    this.note = "";
  }

  /** Takes a text off the page, with all decisions on it. */
  close(text: OpenText): void {
    this.texts = this.texts.filter((other) => other !== text);
    if (this.current === text) this.current = this.texts[0] ?? null;
    void this.store.drop(text.name);
  }

  /** Keeps a text as it is now. */
  keep(text: OpenText): void {
    void this.store.keep(text.kept).then((isKept) => { if (!isKept) this.note = "This browser keeps nothing: write what you accept before you leave."; });
  }

  /** What the chronicle would say of one line. */
  async check(text: OpenText, proposal: ReadProposal, line: string, declarations: readonly string[], path: string): Promise<readonly LineMessage[]> {
    const one = text.lineToWrite(proposal, line);
    if (!one) return [];
    const body = { ...text.toWrite(path, [one], text.read!.calendar), declarations: [...declarations] };
    const found = await send<CheckedLines>("POST", "api/readings/check", body);
    return found.messages;
  }

  /**
   * Writes what is accepted; all of it or nothing.
   * @param despiteClashes Whether lines too that are understood and clash with the world.
   */
  async write(text: OpenText, path: string, despiteClashes = false): Promise<void> {
    const lines = text.accepted();
    if (lines.length === 0 || this.isWriting) return;
    this.isWriting = true;
    [this.messages, this.note] = [[], ""];
    try {
      await this.tried(async () => {
        const saved = await send<SavedFile>("POST", "api/readings/write", { ...text.toWrite(path, lines, text.read!.calendar), despiteClashes });
        text.wrote(lines.map(({ id }) => id));
        text.path = saved.path;
        this.keep(text);
        this.note = `${String(lines.length)} ${lines.length === 1 ? "line is" : "lines are"} written to ${saved.path}.`;
        await this.look();
        await atlas.reload();
      });
    } finally {
      this.isWriting = false;
    }
  }

  private async look(): Promise<void> {
    const [files, vocabulary] = await Promise.all([ask<FileSummary[]>("api/files"), ask<VocabularyDocument>("api/vocabulary")]);
    this.files = files.map(({ path }) => path).filter((path) => path.endsWith(".annals"));
    this.vocabulary = vocabulary;
  }

  private async readAll(texts: readonly OpenText[]): Promise<void> {
    try {
      for (const [done, text] of texts.entries()) {
        this.progress = { done, of: texts.length };
        await this.readOne(text);
        if (text.read) this.current ??= text;
      }
    } finally {
      this.progress = null;
    }
  }

  private async readOne(text: OpenText): Promise<void> {
    text.trouble = "";
    try {
      text.show(await send<ReadText>("POST", "api/readings", { name: text.name, content: text.content }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      text.trouble = `${error.message}; ${error.remedy}`;
    }
  }

  private freeName(name: string): string {
    const isTaken = (known: string): boolean => this.texts.some((text) => text.name === known);
    let free = name;
    for (let number = 2; isTaken(free); number++) free = `${name} (${String(number)})`;
    return free;
  }

  /** Does what the program may refuse. */
  private async tried(work: () => Promise<void>): Promise<void> {
    this.refused = null;
    this.canWriteAllTheSame = false;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { messages, notUnderstood } = error.problem as { messages?: LineMessage[]; notUnderstood?: number };
      this.refused = error;
      this.messages = messages ?? [];
      this.canWriteAllTheSame = notUnderstood === 0;
    }
  }
}

function databases(): IDBFactory | null {
  try {
    return indexedDB;
  } catch {
    return null;
  }
}
