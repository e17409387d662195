/** How a name is set. */
export interface Setting {
  /** A CSS font: "600 14px Alegreya". */
  readonly font: string;
  readonly ink: string;
  /** The colour round the letters that lifts them off the map. */
  readonly halo: string;
  readonly haloWidth: number;
  /** Space between letters in px. */
  readonly spacing: number;
}

/** A name that is drawn once, when it is first wanted, to be laid on the map as often as it is: most names find no room and are only measured. */
export class Sprite {
  private drawn: ImageBitmap | null = null;

  /**
   * @param width Its width in CSS pixels, halo included.
   * @param height Its height, likewise.
   * @param draw Draws it.
   */
  constructor(readonly width: number, readonly height: number, private readonly draw: () => ImageBitmap) {}

  get image(): ImageBitmap {
    this.drawn ??= this.draw();
    return this.drawn;
  }

  /** Draws it ahead, if that has not been done. */
  prepare(): void {
    this.drawn ??= this.draw();
  }
}

interface Row {
  readonly text: string;
  readonly setting: Setting;
  readonly width: number;
  readonly ascent: number;
  readonly height: number;
}

let measuring: OffscreenCanvasRenderingContext2D | null = null;

/**
 * A text of one or several lines, each with its own setting, as a picture: outlined text costs ten times as much to draw as a picture of it.
 *
 * @param ratio How many pixels of the screen are one of CSS.
 */
export function spriteOf(lines: readonly { readonly text: string; readonly setting: Setting }[], ratio: number): Sprite {
  const measure = measuring ??= new OffscreenCanvas(1, 1).getContext("2d")!;
  const rows = lines.map(({ text, setting }) => {
    prepare(measure, setting);
    const metrics = measure.measureText(text);
    const ascent = metrics.fontBoundingBoxAscent * 0.86;
    return { text, setting, width: metrics.width, ascent, height: ascent + metrics.fontBoundingBoxDescent * 0.8 };
  });
  const pad = Math.max(...lines.map(({ setting }) => setting.haloWidth)) + 1;
  const width = Math.ceil(Math.max(...rows.map((row) => row.width)) + 2 * pad);
  const height = Math.ceil(rows.reduce((sum, row) => sum + row.height, 0) + 2 * pad);
  return new Sprite(width, height, () => drawn(rows, width, height, pad, ratio));
}

function drawn(rows: readonly Row[], width: number, height: number, pad: number, ratio: number): ImageBitmap {
  const canvas = new OffscreenCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
  const context = canvas.getContext("2d")!;
  context.scale(ratio, ratio);
  context.lineJoin = "round";
  let top = pad;
  for (const row of rows) {
    prepare(context, row.setting);
    const left = (width - row.width + row.setting.spacing) / 2;
    context.lineWidth = row.setting.haloWidth * 2;
    context.strokeStyle = row.setting.halo;
    context.strokeText(row.text, left, top + row.ascent);
    context.fillStyle = row.setting.ink;
    context.fillText(row.text, left, top + row.ascent);
    top += row.height;
  }
  return canvas.transferToImageBitmap();
}

function prepare(context: OffscreenCanvasRenderingContext2D, setting: Setting): void {
  context.font = setting.font;
  context.textBaseline = "alphabetic";
  context.letterSpacing = `${String(setting.spacing)}px`;
}
