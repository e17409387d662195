/** A range of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/** Reads what a font face says of the letters it has: "U+0-FF, U+4??, U+5f00". */
export function rangesOf(text: string): CodeRange[] {
  return text.split(",").map((part): CodeRange => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return [parseInt(first.replaceAll("?", "0"), 16), parseInt(last.replaceAll("?", "f"), 16)];
  });
}

/** Whether any letter of a text but spaces lies in one of some ranges. */
export function holdsAny(ranges: readonly CodeRange[], text: string): boolean {
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (letter !== " " && ranges.some(([first, last]) => first <= code && code <= last)) return true;
  }
  return false;
}
