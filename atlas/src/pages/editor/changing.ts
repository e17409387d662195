/** What is to be put in the place of a stretch of a text, in UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The changes that make one text of another. Lines of which there are as many as before are changed one by one, so that what stands between
 * them keeps its place; else all between what both begin and end with is one change.
 */
export function changesBetween(before: string, after: string): Change[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  if (old.length !== fresh.length) return [oneChange(before, after)];
  let at = 0;
  return old.flatMap((line, number) => {
    const from = at;
    at += line.length + 1;
    const insert = fresh[number]!;
    return line === insert ? [] : [{ from, to: from + line.length, insert }];
  });
}

function oneChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Where in a line whose blanks were changed the same letters lie before the cursor as before: an offset in it. */
export function sameLetter(before: string, offset: number, after: string): number {
  let letters = before.slice(0, offset).replace(/\s/g, "").length;
  let at = 0;
  while (letters > 0 && at < after.length) if (/\S/.test(after[at++]!)) letters--;
  // Blanks behind the last letter count where there are as many.
  const blanks = /\s*$/.exec(before.slice(0, offset))![0].length;
  for (let passed = 0; passed < blanks && at < after.length && /\s/.test(after[at]!); passed++) at++;
  return at;
}
