/** A line of two texts laid side by side: in both, or in one alone. */
export interface DiffLine {
  readonly left: string | null;
  readonly right: string | null;
}

/** The most lines between what both texts begin and end with that are compared one by one. */
const most = 1500;

/** Two texts line by line: a longest common subsequence between the lines that both begin and end with. */
export function lineDiff(left: string, right: string): DiffLine[] {
  const [ours, theirs] = [left.split("\n"), right.split("\n")];
  let start = 0;
  while (start < ours.length && start < theirs.length && ours[start] === theirs[start]) start++;
  let end = 0;
  while (end < ours.length - start && end < theirs.length - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++;
  const both = (lines: readonly string[]): DiffLine[] => lines.map((line) => ({ left: line, right: line }));
  const middle = between(ours.slice(start, ours.length - end), theirs.slice(start, theirs.length - end));
  return [...both(ours.slice(0, start)), ...middle, ...both(ours.slice(ours.length - end))];
}

function between(ours: readonly string[], theirs: readonly string[]): DiffLine[] {
  if (ours.length * theirs.length > most * most)
    return [...ours.map((line) => ({ left: line, right: null })), ...theirs.map((line) => ({ left: null, right: line }))];
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      lengths[i]![j] = ours[i] === theirs[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && j < theirs.length && ours[i] === theirs[j]) lines.push({ left: ours[i++]!, right: theirs[j++]! });
    else if (j >= theirs.length || (i < ours.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) lines.push({ left: ours[i++]!, right: null });
    else lines.push({ left: null, right: theirs[j++]! });
  }
  return lines;
}
