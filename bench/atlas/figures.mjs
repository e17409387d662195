// What is told of a list of times.

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Median, 95th percentile, least and greatest. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), min: sorted[0], max: sorted.at(-1), count: sorted.length };
}

/** Of several runs: of each figure the median, but the least and the greatest of all. */
export function ofRuns(summaries) {
  const median = (name) => summary(summaries.map((one) => one[name])).median;
  return {
    median: median("median"), p95: median("p95"), count: summaries.reduce((sum, one) => sum + one.count, 0),
    min: Math.min(...summaries.map((one) => one.min)), max: Math.max(...summaries.map((one) => one.max)),
  };
}

/** One line of the table. `judged` is the figure held against the target, `most` or `least` the target. */
export function line(what, unit, figures, judged, { most = Infinity, least = -Infinity } = {}) {
  const value = figures[judged];
  return { what, unit, figures, judged, most, least, isMet: value <= most && value >= least };
}

/** The table as text. */
export function table(lines) {
  const shown = (value) => (value >= 1000 ? value.toFixed(0) : value >= 100 ? value.toFixed(0) : value.toFixed(1)).padStart(8);
  const head = `${"".padEnd(62)}${["median", "p95", "min", "max"].map((name) => name.padStart(8)).join("")}  target`;
  return [head, ...lines.map(({ what, unit, figures, judged, most, least, isMet }) => {
    const target = most < Infinity ? `${judged} ≤ ${most}` : least > -Infinity ? `${judged} ≥ ${least}` : "";
    const cells = [figures.median, figures.p95, figures.min, figures.max].map(shown).join("");
    return `${`${what}, ${unit}`.padEnd(62)}${cells}  ${target && `${target.padEnd(16)}${isMet ? "met" : "MISSED"}`}`;
  })].join("\n");
}
