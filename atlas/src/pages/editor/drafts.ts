const prefix = "tongjian-draft ";

/** A text that was not saved. */
export interface Draft {
  /** What tells it from the other texts of the same file. */
  readonly id: string;
  readonly text: string;
  /** The tag of the file that it began with; null for a file that was not there. */
  readonly tag: string | null;
  /** When it was written on last, in ms since 1970. */
  readonly at: number;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** What the store could not take, for as long as the page is there. */
const unkept = new Map<string, string>();

/**
 * Texts that were not saved, kept by this browser until they are, or are dropped: neither a reload nor a crash loses them. Each has a place of
 * its own, so that no other text of the same file, not one written in another window either, is ever written over it.
 */
export class Drafts {
  /**
   * @param chronicle What tells the chronicle from others on the same address.
   * @param store Where they are kept; null where the browser has no such place.
   * @param memory What takes those that the store does not.
   */
  constructor(private readonly chronicle: string, private readonly store: Store | null, private readonly memory: Map<string, string> = unkept) {}

  /** Whether there are texts that the browser could not keep, and that are lost with the page. */
  get hasUnkept(): boolean {
    return this.memory.size > 0;
  }

  /** The drafts of a file, the newest first. */
  of(path: string): Draft[] {
    const start = this.key(path, "");
    return this.keys().filter((key) => key.startsWith(start)).map((key) => this.read(key, key.slice(start.length)))
      .filter((draft) => draft !== null).sort((one, other) => other.at - one.at);
  }

  /** Keeps a draft. Returns whether it outlasts the page. */
  keep(path: string, draft: Draft): boolean {
    const key = this.key(path, draft.id);
    const written = JSON.stringify({ text: draft.text, tag: draft.tag, at: draft.at });
    this.memory.delete(key);
    try {
      if (this.store) {
        this.store.setItem(key, written);
        return true;
      }
    } catch {
      // The store is full; what it held under the key is older, and the text must be in one place only.
      this.store?.removeItem(key);
    }
    this.memory.set(key, written);
    return false;
  }

  drop(path: string, id: string): void {
    const key = this.key(path, id);
    this.memory.delete(key);
    this.store?.removeItem(key);
  }

  private keys(): string[] {
    const stored = Array.from({ length: this.store?.length ?? 0 }, (_, at) => this.store?.key(at) ?? "");
    return [...new Set([...stored, ...this.memory.keys()])];
  }

  private read(key: string, id: string): Draft | null {
    try {
      const known = JSON.parse(this.memory.get(key) ?? this.store?.getItem(key) ?? "null") as Partial<Draft> | null;
      return typeof known?.text === "string" ? { id, text: known.text, tag: known.tag ?? null, at: known.at ?? 0 } : null;
    } catch {
      return null;
    }
  }

  private key(path: string, id: string): string {
    return `${prefix}${JSON.stringify([this.chronicle, path])} ${id}`;
  }
}
