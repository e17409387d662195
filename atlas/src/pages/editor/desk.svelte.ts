import { ask, fileAddress, Refused, send } from "../../api/client";
import type { FileSummary, FileText, FindingEntry, SavedFile, VocabularyDocument } from "../../api/types";
import { atlas } from "../../state/atlas.svelte";
import { Drafts } from "./drafts";

/** What stands in the way of saving: the file was changed outside. */
export interface Conflict {
  readonly tag: string;
  readonly text: string;
}

const formatKey = "tongjian-format-on-save";
/** How long nothing is typed before the text is checked, in ms. */
const diagnoseRest = 400;

/** What lies on the desk of the editor: the files, the one that is open, its text and what is said of it. */
export class Desk {
  files = $state.raw<readonly FileSummary[]>([]);
  vocabulary = $state.raw<VocabularyDocument | null>(null);
  path = $state<string | null>(null);
  /** The text as it was read or saved last; null while it is read. */
  saved = $state<string | null>(null);
  text = $state("");
  messages = $state.raw<readonly FindingEntry[]>([]);
  conflict = $state.raw<Conflict | null>(null);
  /** A text that was left unsaved before, and is offered. */
  draft = $state<string | null>(null);
  refused = $state.raw<Refused | null>(null);
  note = $state("");
  changedOutside = $state(false);
  formatsOnSave = $state(remembered());
  private tag: string | null = null;
  private revision = "";
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly drafts = new Drafts(atlas.chronicle!.title, store());

  get isDirty(): boolean {
    return this.saved !== null && this.text !== this.saved;
  }

  async begin(): Promise<void> {
    await this.tried(async () => {
      [this.files, this.vocabulary] = await Promise.all([ask<FileSummary[]>("api/files"), ask<VocabularyDocument>("api/vocabulary")]);
      this.revision = await revisionNow();
    });
  }

  async open(path: string): Promise<void> {
    this.path = path;
    this.saved = this.conflict = this.draft = this.refused = null;
    this.messages = [];
    await this.tried(async () => {
      const file = await ask<FileText>(fileAddress(path));
      if (this.path !== path) return;
      if (!file.isWhole) this.note = "This file is not UTF-8. It can be read here, and not saved.";
      [this.tag, this.saved, this.text] = [file.tag, file.text, file.text];
      const draft = this.drafts.get(path);
      this.draft = draft && draft.text !== file.text ? draft.text : null;
      this.diagnose();
    });
  }

  /** Begins a file that is not there yet. */
  create(path: string): void {
    this.path = path;
    [this.tag, this.saved, this.text, this.conflict, this.refused] = [null, "", "", null, null];
    this.messages = [];
  }

  change(text: string): void {
    this.text = text;
    this.note = "";
    if (this.path === null) return;
    if (this.isDirty && !this.drafts.keep(this.path, { text, tag: this.tag })) this.note = "This browser keeps no drafts: save before you leave.";
    if (!this.isDirty) this.drafts.drop(this.path);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => { this.diagnose(); }, diagnoseRest);
  }

  async save(): Promise<void> {
    const path = this.path;
    if (path === null) return;
    await this.tried(async () => {
      const body = { text: this.text, format: this.formatsOnSave, ...(this.tag === null ? {} : { tag: this.tag }) };
      const file = await send<SavedFile>("PUT", fileAddress(path), body);
      [this.tag, this.saved, this.text, this.messages] = [file.tag, file.text, file.text, file.messages];
      this.drafts.drop(path);
      this.draft = null;
      this.conflict = null;
      this.note = "Saved. What it replaced is kept in .tongjian/kept.";
      this.files = await ask<FileSummary[]>("api/files");
      this.revision = await revisionNow();
      await atlas.reload();
    });
  }

  /** Saves over what was changed outside; that is kept by the program. */
  async keepMine(): Promise<void> {
    this.tag = this.conflict?.tag === "" ? null : this.conflict?.tag ?? null;
    this.conflict = null;
    await this.save();
  }

  /** Takes what was changed outside; the own text stays as a draft. */
  takeTheirs(): void {
    const { conflict } = this;
    if (!conflict || this.path === null) return;
    this.draft = this.text;
    [this.tag, this.saved, this.text, this.conflict] = [conflict.tag, conflict.text, conflict.text, null];
    this.diagnose();
  }

  takeDraft(): void {
    if (this.draft === null) return;
    this.text = this.draft;
    this.draft = null;
    this.diagnose();
  }

  dropDraft(): void {
    if (this.path !== null) this.drafts.drop(this.path);
    this.draft = null;
  }

  rememberFormat(formats: boolean): void {
    this.formatsOnSave = formats;
    store()?.setItem(formatKey, formats ? "yes" : "no");
  }

  /** Looks whether a file was changed outside. */
  async look(): Promise<void> {
    const now = await revisionNow().catch(() => this.revision);
    this.changedOutside = this.revision !== "" && now !== this.revision;
  }

  /** Reads everything anew after a change outside; an unsaved text stays. */
  async refresh(): Promise<void> {
    this.changedOutside = false;
    this.revision = await revisionNow();
    await atlas.reload();
    this.files = await ask<FileSummary[]>("api/files");
    if (this.path !== null && !this.isDirty) await this.open(this.path);
  }

  private diagnose(): void {
    const { path, text } = this;
    if (path === null) return;
    void send<FindingEntry[]>("POST", "api/diagnose", { path, text }).then((messages) => {
      if (this.path === path && this.text === text) this.messages = messages;
    }, () => { /* The next change is checked again. */ });
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.refused = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 412) this.conflict = { tag: error.problem.currentTag ?? "", text: error.problem.currentText ?? "" };
      else this.refused = error;
    }
  }
}

const revisionNow = async (): Promise<string> => (await ask<{ revision: string }>("api/revision")).revision;

function store(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function remembered(): boolean {
  return store()?.getItem(formatKey) !== "no";
}
