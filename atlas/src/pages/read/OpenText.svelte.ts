import type { LinesToWrite, LineToWrite, ReadProposal, ReadText, SourceToCite } from "../../api/types";
import type { Decision, KeptText } from "./kept";

/** How many of its proposals are what. */
export interface Counts {
  readonly accepted: number;
  readonly rejected: number;
  readonly written: number;
  readonly open: number;
}

/** A text on the page: what it seems to tell, and what was decided on it. Each decision can be undone until it is written. */
export class OpenText {
  /** What the program read; null until it did. */
  read = $state.raw<ReadText | null>(null);
  /** Why it could not; empty if it could. */
  trouble = $state("");
  decisions = $state.raw<Readonly<Record<string, Decision>>>({});
  selected = $state<string | null>(null);
  source = $state.raw<SourceToCite | null>(null);
  path = $state<string | null>(null);
  private undoable: { readonly id: string; readonly before: Decision | undefined }[] = [];

  readonly proposals = $derived(this.read?.proposals ?? []);
  readonly counts = $derived.by((): Counts => {
    const of = (is: Decision["is"]): number => this.proposals.filter(({ id }) => this.decisions[id]?.is === is).length;
    const [accepted, rejected, written] = [of("accepted"), of("rejected"), of("written")];
    return { accepted, rejected, written, open: this.proposals.length - accepted - rejected - written };
  });

  constructor(readonly name: string, readonly content: string, readonly at: number, kept?: KeptText) {
    if (!kept) return;
    this.decisions = kept.decisions;
    this.source = kept.source;
    this.path = kept.path;
  }

  get kept(): KeptText {
    return { name: this.name, content: this.content, decisions: this.decisions, source: this.source, path: this.path, at: this.at };
  }

  /** As what it is cited: as somebody said, else as the program proposes. */
  get citedAs(): SourceToCite | null {
    return this.source ?? this.read?.source ?? null;
  }

  get current(): ReadProposal | undefined {
    return this.proposals.find(({ id }) => id === this.selected);
  }

  /** Takes what the program read; the first proposal that is open is selected. */
  show(read: ReadText): void {
    this.read = read;
    this.selected = (read.proposals.find(({ id }) => !this.decisions[id]) ?? read.proposals[0])?.id ?? null;
  }

  /** Selects another proposal, so many places on; stays at the ends. */
  step(by: number): void {
    const at = this.proposals.findIndex(({ id }) => id === this.selected);
    this.selected = this.proposals[Math.min(Math.max(at + by, 0), this.proposals.length - 1)]?.id ?? null;
  }

  /** Selects the next proposal that is open, from the beginning again behind the last; stays if none is. */
  toOpen(): void {
    const at = this.proposals.findIndex(({ id }) => id === this.selected);
    const next = [...this.proposals.slice(at + 1), ...this.proposals.slice(0, at + 1)].find(({ id }) => !this.decisions[id]);
    if (next) this.selected = next.id;
  }

  /** The line that would be written; null as long as the proposal has none. */
  lineOf(proposal: ReadProposal): string | null {
    return this.decisions[proposal.id]?.line ?? proposal.line ?? null;
  }

  /** What declares the names that its line needs. */
  declarationsOf(proposal: ReadProposal): readonly string[] {
    const line = this.lineOf(proposal) ?? "";
    return this.decisions[proposal.id]?.declarations ?? proposal.unknown.filter(({ name }) => line.includes(name)).map(({ declaration }) => declaration);
  }

  /** Decides on a proposal. What is written stays so. */
  decide(id: string, decision: Decision | undefined): boolean {
    const before = this.decisions[id];
    if (before?.is === "written") return false;
    this.undoable.push({ id, before });
    this.set(id, decision);
    return true;
  }

  /** Takes the last decision back, and selects what it was on; false if there is none. */
  undo(): boolean {
    const last = this.undoable.pop();
    if (!last) return false;
    this.set(last.id, last.before);
    this.selected = last.id;
    return true;
  }

  /** The lines that are accepted and not written, in the order of the text. */
  accepted(): LineToWrite[] {
    return this.proposals.filter(({ id }) => this.decisions[id]?.is === "accepted").flatMap((proposal) => this.lineToWrite(proposal) ?? []);
  }

  /** What is sent to be checked or written. */
  toWrite(path: string, lines: readonly LineToWrite[], calendar: string): LinesToWrite {
    const needed = this.proposals.filter((proposal) => lines.some(({ id }) => id === proposal.id)).flatMap((proposal) => this.declarationsOf(proposal));
    return { path, source: this.citedAs!, lines: [...lines], declarations: needed, calendar, despiteClashes: false };
  }

  /** One proposal as it would be written, with another line perhaps. */
  lineToWrite(proposal: ReadProposal, text = this.lineOf(proposal)): LineToWrite | null {
    return text === null ? null : { id: proposal.id, text, quote: proposal.quote, paragraph: this.read!.paragraphs[proposal.paragraph]!.number };
  }

  /** Says that lines are in the chronicle. That cannot be undone here. */
  wrote(ids: readonly string[]): void {
    for (const id of ids) this.set(id, { ...this.decisions[id]!, is: "written" });
    this.undoable = this.undoable.filter(({ id }) => !ids.includes(id));
  }

  private set(id: string, decision: Decision | undefined): void {
    this.decisions = Object.fromEntries([...Object.entries(this.decisions).filter(([other]) => other !== id), ...(decision ? [[id, decision] as const] : [])]);
  }
}
