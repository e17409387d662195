/** The offset (UTF-16) of a line and column, both from 1, the column in code points; the end of the text where it is shorter. */
export function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return forward(text, at, column - 1);
}

/** The offset so many code points after another, within the line. */
export function forward(text: string, from: number, codePoints: number): number {
  let at = from;
  for (let passed = 0; passed < codePoints && at < text.length && text[at] !== "\n"; passed++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
