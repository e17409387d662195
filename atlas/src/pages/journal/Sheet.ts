import { RowHeights } from "./RowHeights";
import type { YearSection } from "./years";

/** Measures of the list in pixels. */
export interface Measures {
  /** A year's heading. */
  readonly heading: number;
  /** A line of one row of type, with its padding. */
  readonly line: number;
  /** Each further row of type. */
  readonly more: number;
  /** How many letters fit into a row of type. */
  readonly letters: number;
}

/** A year that is to be drawn, and which of its lines. */
export interface VisibleSection {
  readonly section: YearSection;
  readonly top: number;
  readonly height: number;
  /** Its first and last line to be drawn, by their places among all; none if last is before first. */
  readonly from: number;
  readonly to: number;
  /** Where the first of them begins, from the top of the section. */
  readonly offset: number;
}

/**
 * The geometry of the list: years with headings, lines of various heights under them, of which only those in sight are drawn. A line has a
 * height by its length until it has been drawn and measured.
 */
export class Sheet {
  private readonly rows: RowHeights;
  /** The year of each line. */
  private readonly sectionOfLine: Int32Array;

  constructor(readonly sections: readonly YearSection[], private readonly measures: Pick<Measures, "heading">, lines: number, heightOf: (line: number) => number) {
    const heights = new Float64Array(lines + sections.length);
    this.sectionOfLine = new Int32Array(lines);
    sections.forEach((section, at) => {
      heights[section.first + at] = measures.heading;
      for (let line = section.first; line < section.first + section.count; line++) {
        heights[line + at + 1] = heightOf(line);
        this.sectionOfLine[line] = at;
      }
    });
    this.rows = new RowHeights(heights);
  }

  get height(): number {
    return this.rows.total;
  }

  get lines(): number {
    return this.sectionOfLine.length;
  }

  /** Where a line begins. */
  top(line: number): number {
    return this.rows.top(this.rowOf(line));
  }

  heightOf(line: number): number {
    return this.rows.height(this.rowOf(line));
  }

  /** Where the heading of a year begins. */
  topOfSection(at: number): number {
    return this.rows.top(this.sections[at]!.first + at);
  }

  /** Notes the measured height of a line; false if nothing changed. */
  measure(line: number, height: number): boolean {
    return this.rows.set(this.rowOf(line), height);
  }

  /** The line at a height from the top; the first of its year where that is a heading. −1 if there are none. */
  lineAt(offset: number): number {
    if (this.lines === 0) return -1;
    const row = this.rows.rowAt(offset);
    const section = this.sectionOfRow(row);
    return Math.max(this.sections[section]!.first, row - section - 1);
  }

  /** The years and lines between two heights. */
  between(top: number, bottom: number): VisibleSection[] {
    if (this.lines === 0) return [];
    const [first, last] = [this.rows.rowAt(top), this.rows.rowAt(bottom)];
    const visible: VisibleSection[] = [];
    for (let at = this.sectionOfRow(first); at <= this.sectionOfRow(last); at++) {
      const section = this.sections[at]!;
      const start = this.topOfSection(at);
      const from = Math.max(section.first, first - at - 1);
      const to = Math.min(section.first + section.count - 1, last - at - 1);
      const end = at + 1 < this.sections.length ? this.topOfSection(at + 1) : this.height;
      visible.push({ section, top: start, height: end - start, from, to, offset: this.top(from) - start });
    }
    return visible;
  }

  /** How far to scroll so that a line is in sight below the heading that sticks; null if it is. */
  scrollTo(line: number, top: number, height: number): number | null {
    const begin = this.top(line) - this.measures.heading;
    const end = this.top(line) + this.heightOf(line);
    if (begin < top) return Math.max(0, begin);
    return end > top + height ? end - height : null;
  }

  private rowOf(line: number): number {
    return line + this.sectionOfLine[line]! + 1;
  }

  private sectionOfRow(row: number): number {
    let low = 0;
    let high = this.sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.sections[middle]!.first + middle <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The height of a line by its length, before it has been drawn. */
export const expectedHeight = (letters: number, measures: Measures): number =>
  measures.line + (Math.max(1, Math.ceil(letters / measures.letters)) - 1) * measures.more;
