/** About how wide letters of the page's serif are, in parts of their size; a little more than less, so that names keep apart. */
const [narrow, middling, broad, whole] = [0.3, 0.53, 0.82, 1] as const;

/** About how wide a text is, in px: near enough for keeping names apart, and the same in every browser. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text)
    sum += /[ .,:;'’|ijlft!()-]/.test(letter) ? narrow : /[mwMW&?%]|\p{Lu}/u.test(letter) ? broad : letter.codePointAt(0)! >= 0x2e80 ? whole : middling;
  return sum * size;
}

/** Breaks words at blanks into at most two lines, as even as they can be, where it is wider than a width. */
export function linesOf(text: string, size: number, most: number): string[] {
  const words = text.split(" ");
  if (words.length === 1 || widthOf(text, size) <= most) return [text];
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const breadth = (lines: string[]): number => Math.max(...lines.map((line) => widthOf(line, size)));
  return breaks.reduce((best, lines) => (breadth(lines) < breadth(best) ? lines : best));
}
