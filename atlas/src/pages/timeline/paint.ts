import { contextOf, ticksOf } from "../../time/ticks";
import { withAlpha, type Ink } from "./Ink";
import { measures, type PlacedLane } from "./layout";
import { paintRow } from "./paintBars";
import { paintEvents } from "./paintEvents";
import { fonts, type Pen, type Scene, type Spot } from "./Scene";
import { Words } from "./Words";

/** Draws the timeline on a canvas, and tells what was drawn where. */
export class Painter {
  private readonly words: Words;
  private readonly strong: Words;

  constructor(private readonly context: CanvasRenderingContext2D, private readonly ink: Ink) {
    const measured = (font: string) => new Words((text) => { context.font = font; return context.measureText(text).width; });
    this.words = measured(fonts.words(ink));
    this.strong = measured(fonts.strong(ink));
  }

  paint(scene: Scene): Spot[] {
    const { view, width, height } = scene;
    const perDay = width / (view.to - view.from);
    const pen: Pen = { context: this.context, ink: this.ink, words: this.words, strong: this.strong, x: (day) => (day - view.from) * perDay, spots: [] };
    this.context.fillStyle = this.ink.paper;
    this.context.fillRect(0, 0, width, height);
    const ticks = ticksOf(view.from, view.to, width, scene.calendar);
    this.context.fillStyle = withAlpha(this.ink.line, 0.6);
    for (const tick of ticks) if (tick.label !== "") this.context.fillRect(Math.round(pen.x(tick.day)), measures.axis, 1, height);
    this.context.textBaseline = "alphabetic";
    for (const placed of scene.lanes) this.paintLane(placed, scene, pen);
    this.paintSpan(scene, pen);
    this.paintAxis(scene, pen, ticks);
    return pen.spots;
  }

  private paintLane(placed: PlacedLane, scene: Scene, pen: Pen): void {
    const { context, ink } = this;
    const shift = measures.axis - scene.scroll;
    const isSeen = (top: number, bottom: number): boolean => bottom + shift > measures.axis && top + shift < scene.height;
    if (!isSeen(placed.top, placed.bottom)) return;
    if (isSeen(placed.labels, placed.bars)) paintEvents(placed, scene, pen);
    placed.lane.rows.forEach((row, at) => {
      const top = placed.bars + at * measures.row;
      if (isSeen(top, top + measures.row)) paintRow(row, top + shift, scene, pen);
    });
    context.fillStyle = ink.strong;
    if (placed.top > 0) context.fillRect(0, placed.top + shift, scene.width, 1);
    this.paintTitle(placed, Math.max(measures.axis + 1, placed.top + shift + 1), placed.bottom + shift);
  }

  /** The title stays in sight as long as anything of its lane does. */
  private paintTitle({ lane }: PlacedLane, top: number, bottom: number): void {
    const { context, ink } = this;
    const y = Math.min(top, bottom - measures.title) + 18;
    context.font = fonts.title(ink);
    const width = context.measureText(lane.title).width + (lane.script ? 22 * lane.script.length : 0);
    context.fillStyle = ink.paper;
    context.fillRect(0, y - 18, width + 24, measures.title - 3);
    context.fillStyle = ink.ink;
    context.fillText(lane.title, 12, y);
    if (!lane.script) return;
    const after = 12 + context.measureText(lane.title).width + 7;
    context.font = fonts.script(ink);
    context.fillStyle = ink.soft;
    context.fillText(lane.script, after, y);
  }

  private paintSpan({ span, height, width }: Scene, { x }: Pen): void {
    if (!span) return;
    const left = Math.max(-2, x(span.from));
    const right = Math.min(width + 2, x(span.to));
    if (right < left) return;
    this.context.fillStyle = withAlpha(this.ink.seal, 0.1);
    this.context.fillRect(left, measures.axis, right - left, height);
    this.context.fillStyle = this.ink.seal;
    this.context.fillRect(left, measures.axis - 3, Math.max(1, right - left), 3);
    this.context.fillRect(left, measures.axis, 1, height);
    this.context.fillRect(right, measures.axis, 1, height);
  }

  private paintAxis({ view, width, calendar, span }: Scene, { x }: Pen, ticks: ReturnType<typeof ticksOf>): void {
    const { context, ink } = this;
    context.fillStyle = ink.paper;
    context.fillRect(0, 0, width, measures.axis - (span ? 3 : 0));
    const standing = contextOf(view.from, view.to, width, calendar);
    context.font = fonts.strong(ink);
    const taken = standing === "" ? 0 : 12 + context.measureText(standing).width + 12;
    if (standing !== "") {
      context.fillStyle = ink.ink;
      context.fillText(standing, 12, measures.axis - 10);
    }
    context.textAlign = "center";
    for (const tick of ticks) {
      const at = Math.round(x(tick.day));
      context.fillStyle = ink.strong;
      context.fillRect(at, measures.axis - (tick.label === "" ? 3 : 6), 1, tick.label === "" ? 3 : 6);
      if (tick.label === "") continue;
      context.font = tick.isGreat ? fonts.strong(ink) : fonts.words(ink);
      const half = context.measureText(tick.label).width / 2;
      if (at - half < taken || at + half > width) continue;
      context.fillStyle = tick.isGreat ? ink.ink : ink.soft;
      context.fillText(tick.label, at, measures.axis - 10);
    }
    context.textAlign = "left";
    context.fillStyle = ink.strong;
    context.fillRect(0, measures.axis, width, 1);
  }
}
