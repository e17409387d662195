const prefix = "tongjian-draft ";

/** A text that was not saved, and the tag of the file it began with. */
export interface Draft {
  readonly text: string;
  readonly tag: string | null;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Texts that were not saved, kept by this browser until they are: neither a reload nor a crash loses them. */
export class Drafts {
  constructor(private readonly chronicle: string, private readonly store: Store | null) {}

  get(path: string): Draft | null {
    try {
      const known = this.store?.getItem(this.key(path));
      return known ? (JSON.parse(known) as Draft) : null;
    } catch {
      return null;
    }
  }

  /** Keeps a draft. Returns whether it could be kept. */
  keep(path: string, draft: Draft): boolean {
    try {
      this.store?.setItem(this.key(path), JSON.stringify(draft));
      return this.store !== null;
    } catch {
      return false;
    }
  }

  drop(path: string): void {
    this.store?.removeItem(this.key(path));
  }

  private key(path: string): string {
    return `${prefix}${this.chronicle} ${path}`;
  }
}
