import { ask, fileAddress, Refused, send } from "../../api/client";
import type { FileSummary, FileText, FindingEntry, SavedFile, VocabularyDocument } from "../../api/types";
import { atlas } from "../../state/atlas.svelte";
import { Drafts, type Draft } from "./drafts";

/** What stands in the way of saving: the file was changed outside. */
export interface Conflict {
  /** The tag of the other text; empty if the file is gone. */
  readonly tag: string;
  readonly text: string;
}

const formatKey = "tongjian-format-on-save";
/** How long nothing is typed before the text is checked, in ms. */
const diagnoseRest = 400;

/**
 * What lies on the desk of the editor: the files, the one that is open, its text and what is said of it. A text that is not saved is in the
 * drafts from its first letter on, under a name of its own; whatever else comes onto the desk, it stays there until it is saved or dropped.
 */
export class Desk {
  files = $state.raw<readonly FileSummary[]>([]);
  vocabulary = $state.raw<VocabularyDocument | null>(null);
  path = $state<string | null>(null);
  /** The text as it was read or saved last; null while it is read. */
  saved = $state<string | null>(null);
  text = $state("");
  messages = $state.raw<readonly FindingEntry[]>([]);
  conflict = $state.raw<Conflict | null>(null);
  /** Texts of this file that were left unsaved before, and are offered; the newest first. */
  offered = $state.raw<readonly Draft[]>([]);
  refused = $state.raw<Refused | null>(null);
  note = $state("");
  changedOutside = $state(false);
  isSaving = $state(false);
  formatsOnSave = $state(remembered());
  /** The tag of what was read or saved last; null for a file that is not there yet. */
  private savedTag: string | null = null;
  /** The tag under which the text on the desk began, which an old draft brings along. */
  private tag: string | null = null;
  /** The name of the text on the desk among the drafts. */
  private draftId = newId();
  private savesAgain = false;
  private revision = "";
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly drafts = new Drafts(atlas.chronicle!.title, store());

  get isDirty(): boolean {
    return this.saved !== null && this.text !== this.saved;
  }

  /** Whether a text would be lost if the page were left now. */
  get wouldLose(): boolean {
    return this.isDirty || this.drafts.hasUnkept;
  }

  async begin(): Promise<void> {
    await this.tried(async () => {
      [this.files, this.vocabulary] = await Promise.all([ask<FileSummary[]>("api/files"), ask<VocabularyDocument>("api/vocabulary")]);
      this.revision = await revisionNow();
    });
  }

  async open(path: string): Promise<void> {
    // The same file read anew stays on the desk until it has come; of another nothing may be shown under the new name.
    if (path !== this.path) this.saved = null;
    this.path = path;
    this.clear();
    await this.tried(async () => {
      const address = fileAddress(path);
      const file = await ask<FileText>(address).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404 && this.drafts.of(path).length > 0) return null;
        throw error;
      });
      if (this.path !== path || this.isDirty) return;
      if (file === null) {
        this.create(path);
        return;
      }
      this.layDown(file.text, file.tag);
      if (!file.isWhole) this.note = "This file is not UTF-8. It can be read here, and not saved.";
    });
  }

  /** Begins a file that is not there yet. */
  create(path: string): void {
    this.path = path;
    this.clear();
    this.layDown("", null);
    this.note = "This file is not there yet: saving creates it.";
  }

  change(text: string): void {
    const { path } = this;
    if (path === null || this.saved === null || text === this.text) return;
    this.text = text;
    this.note = "";
    if (!this.isDirty) {
      this.tag = this.savedTag;
      this.drafts.drop(path, this.draftId);
    } else if (!this.keepDraft(path)) {
      this.note = "This browser keeps no drafts: save before you leave.";
    }
    clearTimeout(this.rest);
    this.rest = setTimeout(() => { this.diagnose(); }, diagnoseRest);
  }

  /** Saves the text; asked for again while it does so, it saves what came since once more. */
  async save(): Promise<void> {
    if (this.path === null || this.saved === null) return;
    this.savesAgain = this.isSaving;
    if (this.isSaving) return;
    this.isSaving = true;
    try {
      await this.saveNow(this.path);
    } finally {
      this.isSaving = false;
    }
    if (this.savesAgain && this.isDirty && !this.conflict && !this.refused) await this.save();
  }

  /** Saves over what was changed outside; that is kept by the program. */
  async keepMine(): Promise<void> {
    if (!this.conflict) return;
    this.tag = this.conflict.tag || null;
    this.conflict = null;
    await this.save();
  }

  /** Takes what was changed outside; the own text stays among the drafts. */
  takeTheirs(): void {
    const { conflict, path } = this;
    if (!conflict || path === null) return;
    this.keepDraft(path);
    this.conflict = null;
    this.layDown(conflict.text, conflict.tag || null);
  }

  /** Takes a draft up again; what lies on the desk unsaved becomes one itself. */
  takeDraft(draft: Draft): void {
    if (this.path === null || this.saved === null) return;
    if (this.isDirty) this.keepDraft(this.path);
    [this.text, this.tag, this.draftId] = [draft.text, draft.tag, draft.id];
    this.offer();
    this.diagnose();
  }

  dropDraft(draft: Draft): void {
    if (this.path === null) return;
    this.drafts.drop(this.path, draft.id);
    this.offer();
  }

  rememberFormat(formats: boolean): void {
    this.formatsOnSave = formats;
    store()?.setItem(formatKey, formats ? "yes" : "no");
  }

  /** Looks whether a file was changed outside. */
  async look(): Promise<void> {
    if (this.isSaving) return;
    const now = await revisionNow().catch(() => this.revision);
    if (!this.isSaving) this.changedOutside = this.revision !== "" && now !== this.revision;
  }

  /** Reads everything anew after a change outside; an unsaved text stays. */
  async refresh(): Promise<void> {
    this.changedOutside = false;
    await this.tried(async () => {
      this.revision = await revisionNow();
      await atlas.reload();
      this.files = await ask<FileSummary[]>("api/files");
    });
    if (this.path !== null && !this.isDirty) await this.open(this.path);
  }

  private async saveNow(path: string): Promise<void> {
    const { text, tag, draftId } = this;
    await this.tried(async () => {
      const file = await send<SavedFile>("PUT", fileAddress(path), { text, format: this.formatsOnSave, ...(tag === null ? {} : { tag }) });
      this.drafts.drop(path, draftId);
      this.revision = file.revision;
      if (this.path === path && this.draftId === draftId) this.takeOver(file, text, path);
      this.files = await ask<FileSummary[]>("api/files");
      await atlas.reload();
    }, path);
  }

  /** Takes the reply of a save, but not over what was typed meanwhile. */
  private takeOver(file: SavedFile, sent: string, path: string): void {
    const wasThere = this.savedTag !== null;
    [this.saved, this.savedTag, this.tag, this.conflict] = [file.text, file.tag, file.tag, null];
    if (this.text === sent) {
      [this.text, this.messages] = [file.text, file.messages];
      this.note = file.isFormatted === false ? "Saved as it is: a fault leaves open what its columns are." : wasThere ? "Saved. What it replaced is kept in .tongjian/kept." : "Saved.";
    } else if (this.isDirty) {
      this.keepDraft(path);
    }
    this.offer();
  }

  /** Lays a text on the desk as it is on the disk. */
  private layDown(text: string, tag: string | null): void {
    [this.saved, this.text, this.savedTag, this.tag, this.draftId] = [text, text, tag, tag, newId()];
    this.offer();
    this.diagnose();
  }

  private clear(): void {
    clearTimeout(this.rest);
    this.conflict = this.refused = null;
    this.offered = this.messages = [];
    this.note = "";
  }

  private offer(): void {
    const { path } = this;
    const others = path === null ? [] : this.drafts.of(path).filter(({ id }) => id !== this.draftId);
    // What the file says by now is saved.
    for (const draft of others) if (path !== null && draft.text === this.saved) this.drafts.drop(path, draft.id);
    this.offered = others.filter(({ text }) => text !== this.saved);
  }

  private keepDraft(path: string): boolean {
    return this.drafts.keep(path, { id: this.draftId, text: this.text, tag: this.tag, at: Date.now() });
  }

  private diagnose(): void {
    const { path, text } = this;
    if (path === null) return;
    void send<FindingEntry[]>("POST", "api/diagnose", { path, text }).then((messages) => {
      if (this.path === path && this.text === text) this.messages = messages;
    }, () => { /* The next change is checked again. */ });
  }

  /** Does what the server may refuse; a refusal of a file that is no longer on the desk is only noted. */
  private async tried(work: () => Promise<void>, path = this.path): Promise<void> {
    this.refused = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (path !== this.path) this.note = `${path ?? "The file"} was not saved: ${error.message}. Your text of it is kept here.`;
      else if (error.status === 412) this.conflict = { tag: error.problem.currentTag ?? "", text: error.problem.currentText ?? "" };
      else this.refused = error;
    }
  }
}

const revisionNow = async (): Promise<string> => (await ask<{ revision: string }>("api/revision")).revision;

/** A name that no other window gives. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join("-");

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
