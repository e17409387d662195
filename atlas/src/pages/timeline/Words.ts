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
    const width = this.width(text);
    if (width <= room) return text;
    // Letters differ in width: one try by their average, then fewer until they fit.
    let letters = Math.floor((text.length * room) / width) - 1;
    while (letters >= 3) {
      const cut = `${text.slice(0, letters).trimEnd()}…`;
      if (this.width(cut) <= room) return cut;
      letters -= 1;
    }
    return "";
  }
}
