import type { SourceToCite } from "../../api/types";

/** What somebody decided on a proposal. */
export interface Decision {
  readonly is: "accepted" | "rejected" | "written";
  /** The line as it was edited; null as it was proposed. */
  readonly line: string | null;
  /** What declares names that it needs; null as it was proposed. */
  readonly declarations: readonly string[] | null;
}

/** A text that is being read, with all that was decided on it. */
export interface KeptText {
  readonly name: string;
  readonly content: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** As what it is cited, where that was changed. */
  readonly source: SourceToCite | null;
  /** The file into which it is written, where one was chosen. */
  readonly path: string | null;
  /** When it was opened, in ms since 1970. */
  readonly at: number;
}

const database = "tongjian-read";
const store = "texts";

/**
 * Texts that are being read, kept by this browser with what was decided on them, so that neither a reload nor a crash loses work. They are too
 * long for the place in which the editor keeps its drafts.
 */
export class KeptTexts {
  private opened: Promise<IDBDatabase> | null = null;

  /**
   * @param chronicle What tells the chronicle from others on the same address.
   * @param factory Where databases come from; null where the browser has none.
   */
  constructor(private readonly chronicle: string, private readonly factory: IDBFactory | null) {}

  /** All that are kept, in the order in which they were opened; none where the browser keeps nothing. */
  async all(): Promise<KeptText[]> {
    try {
      const found = await this.within("readonly", (texts) => texts.getAll(IDBKeyRange.bound([this.chronicle], [this.chronicle, []])) as IDBRequest<{ text: KeptText }[]>);
      return found.map(({ text }) => text).sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }

  /** Keeps a text. Returns whether it outlasts the page. */
  async keep(text: KeptText): Promise<boolean> {
    try {
      await this.within("readwrite", (texts) => texts.put({ text }, [this.chronicle, text.name]));
      return true;
    } catch {
      return false;
    }
  }

  async drop(name: string): Promise<void> {
    await this.within("readwrite", (texts) => texts.delete([this.chronicle, name])).catch(() => { /* What cannot be opened keeps nothing. */ });
  }

  private async within<T>(mode: IDBTransactionMode, work: (texts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.opened ??= this.open();
    const transaction = (await this.opened).transaction(store, mode);
    const request = work(transaction.objectStore(store));
    return new Promise<T>((done, failed) => {
      transaction.oncomplete = () => { done(request.result); };
      transaction.onerror = transaction.onabort = () => { failed(transaction.error ?? new Error("aborted")); };
    });
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((done, failed) => {
      if (!this.factory) throw new Error("no database");
      const request = this.factory.open(database, 1);
      request.onupgradeneeded = () => { request.result.createObjectStore(store); };
      request.onsuccess = () => { done(request.result); };
      request.onerror = () => { failed(request.error ?? new Error("not opened")); };
    });
  }
}
