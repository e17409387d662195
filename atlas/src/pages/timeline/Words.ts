/** Measures words of one font, and cuts those too long; it remembers what it measured. */
export class Words {
  private readonly widths = new Map<string, number>();

  constructor(private readonly measure: (text: string) => number) {}

  width(text: string): number {
    let width = this.widths.get(text);
    if (width === undefined) {
      width = this.measure(text);
      this.widths.set(text, width);
    }
    return width;
  }

  /** The text, or as much of its beginning as fits with an ellipsis; empty if not even three letters fit. */
  cut(text: string, room: number): string {
    if (this.width(text) <= room) return text;
    // Letters are measured one by one and remembered, so that cutting to ever other lengths measures nothing anew.
    let rest = room - this.width("…");
    let kept = 0;
    for (const letter of text) {
      rest -= this.width(letter);
      if (rest < 0) break;
      kept += letter.length;
    }
    return kept < 3 ? "" : `${text.slice(0, kept).trimEnd()}…`;
  }
}
