import type { Day } from "../chronicle/days";

/** How many days fall into each of so many equal parts of a span; days outside it are left out. */
export function histogram(days: Iterable<Day>, first: Day, last: Day, parts: number): Uint32Array {
  const counts = new Uint32Array(parts);
  const perDay = parts / (last - first + 1);
  for (const day of days) {
    if (day < first || day > last) continue;
    const part = Math.min(parts - 1, Math.floor((day - first) * perDay));
    counts[part] = counts[part]! + 1;
  }
  return counts;
}

/** The outline of a histogram as an SVG path, one unit wide a part and `height` high; roots of counts, so that a quiet year still shows. */
export function outlineOf(counts: Uint32Array, height: number): string {
  const most = Math.max(1, ...counts);
  let path = `M0 ${String(height)}`;
  counts.forEach((count, part) => {
    const top = height - Math.sqrt(count / most) * height;
    path += `V${String(Math.round(top * 100) / 100)}H${String(part + 1)}`;
  });
  return `${path}V${String(height)}Z`;
}
