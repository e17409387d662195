/** What a stretch of a line of annals is to the eye. */
export type TokenKind = "comment" | "date" | "citation" | "quoted" | "keyword" | "name" | "number" | null;

const date = /^(?:[[{].*?[\]}]|[-\d.X][\d\-/.X?~%]*|\d{4}[^\s]*)(?=\s)/;
const word = /^[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/u;

/** Cuts lines of annals into stretches. What it takes for names are the words that names of the chronicle begin with. */
export class Tokens {
  private readonly names: Map<string, string[]>;

  constructor(names: Iterable<string>, private readonly keywords: ReadonlySet<string>) {
    this.names = new Map();
    for (const name of names) {
      const first = word.exec(name)?.[0] ?? name;
      const known = this.names.get(first);
      if (known) known.push(name);
      else this.names.set(first, [name]);
    }
    for (const known of this.names.values()) known.sort((one, other) => other.length - one.length);
  }

  /** The stretch that begins at a place of a line: its length and kind. */
  at(line: string, from: number): { length: number; kind: TokenKind } {
    const rest = line.slice(from);
    if (rest.startsWith(";")) return { length: rest.length, kind: "comment" };
    if (rest.startsWith("\"")) return { length: (rest.indexOf("\"", 1) + 1) || rest.length, kind: "quoted" };
    const isStart = line.slice(0, from).trim() === "";
    const dated = isStart ? date.exec(rest) : null;
    if (dated) return { length: dated[0].length, kind: "date" };
    if (rest.startsWith("[")) return { length: (rest.indexOf("]") + 1) || rest.length, kind: "citation" };
    const found = word.exec(rest);
    if (!found) return { length: /^\s+/.exec(rest)?.[0].length ?? (rest.codePointAt(0)! > 0xffff ? 2 : 1), kind: null };
    const name = this.names.get(found[0])?.find((known) => rest.startsWith(known) && !/^[\p{L}\p{N}]/u.test(rest.slice(known.length)));
    if (name) return { length: name.length, kind: "name" };
    if (this.keywords.has(found[0]) && this.isHead(line.slice(0, from))) return { length: found[0].length, kind: "keyword" };
    return { length: found[0].length, kind: /^\d/.test(found[0]) ? "number" : null };
  }

  /** Whether a line has no more than its date and words of the language so far: within a sentence the same words are plain ones. */
  private isHead(before: string): boolean {
    return before.trimStart().replace(date, "").split(/\s+/).every((one) => one === "" || this.keywords.has(one));
  }
}
