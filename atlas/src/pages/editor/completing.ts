import type { VocabularyDocument } from "../../api/types";

/** A word or name that may be meant. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** The greater the earlier it is offered. */
  readonly boost: number;
}

/** Where what is being typed begins, and what it may become; null where nothing can be guessed. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

const most = 60;
const typed = /[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,2}$/u;

/** Completes the end of a line: names by their beginnings, after a name the verbs that can follow, sources within brackets. */
export function complete(line: string, vocabulary: VocabularyDocument): Completions | null {
  const inBrackets = /\[[^\]]*$/.exec(line);
  if (inBrackets) {
    const part = /[^[;]*$/.exec(line)![0].trimStart();
    return offer(line.length - part.length, vocabulary.names.filter((name) => name.kind === "source"), part, []);
  }
  const words = typed.exec(line)?.[0].split(" ") ?? [];
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(words.length - count).join(" ");
    const names = vocabulary.names.filter((name) => name.kind !== "source" && starts(name.text, part));
    const verbs = count === 1 ? vocabulary.sentences.filter((sentence) => sentence.verb.startsWith(part) && sentence.verb !== part) : [];
    if (names.length + verbs.length > 0) return offer(line.length - part.length, names, part, verbs);
  }
  return null;
}

const starts = (name: string, part: string): boolean => name.length > part.length && name.toLowerCase().startsWith(part.toLowerCase());

function offer(from: number, names: VocabularyDocument["names"], part: string, verbs: VocabularyDocument["sentences"]): Completions {
  const ofNames = names.filter((name) => part === "" || starts(name.text, part))
    .map((name) => ({ label: name.text, detail: name.of === undefined ? name.kind : `${name.kind}: ${name.of}`, boost: name.of === undefined ? 1 : 0 }));
  const ofVerbs = [...new Map(verbs.map((sentence) => [sentence.verb, { label: sentence.verb, detail: sentence.pattern, boost: 2 }])).values()];
  return { from, options: [...ofVerbs, ...ofNames].slice(0, most) };
}
