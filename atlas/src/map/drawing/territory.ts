import type { Holdings } from "../Holdings";
import type { MapGround } from "../MapGround";
import type { Partition } from "../plane/Territories";
import type { Theme } from "./theme";

/** Colours of polities by entity. */
export interface Colours {
  fill(polity: number): string;
  ink(polity: number): string;
}

/** The lands of a day as paths on the plane. */
export interface Lands {
  readonly partition: Partition;
  readonly paths: ReadonlyMap<number, Path2D>;
  readonly borders: Path2D;
  readonly rims: Path2D;
}

export function landsOf(partition: Partition): Lands {
  const paths = new Map(partition.territories.map(({ owner, rings }) => [owner, closed(rings)]));
  const [borders, rims] = [new Path2D(), new Path2D()];
  for (const { points, left, right } of partition.borders) trace(left < 0 || right < 0 ? rims : borders, points);
  return { partition, paths, borders, rims };
}

function closed(rings: readonly Float64Array[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    trace(path, ring);
    path.closePath();
  }
  return path;
}

function trace(path: Path2D, points: Float64Array): void {
  path.moveTo(points[0]!, points[1]!);
  for (let at = 2; at < points.length; at += 2) path.lineTo(points[at]!, points[at + 1]!);
}

/** Draws the lands; the context is set to the plane, with `scale` pixels to its unit. */
export function drawLands(
  context: CanvasRenderingContext2D, lands: Lands, holdings: Holdings, ground: MapGround, colours: Colours, hatches: Hatches, scale: number, theme: Theme,
): void {
  const strength = theme.isDark ? 0.62 : 0.72;
  context.globalAlpha = strength;
  for (const [owner, path] of lands.paths) {
    context.fillStyle = colours.fill(owner);
    context.fill(path);
  }
  context.globalAlpha = strength * 0.9;
  for (const [vassal, overlord] of holdings.overlords) {
    const path = lands.paths.get(vassal);
    if (!path) continue;
    context.fillStyle = hatches.of(colours.fill(overlord), scale);
    context.fill(path);
  }
  drawDoubts(context, holdings, ground, colours, theme);
  context.globalAlpha = 1;
  drawEdges(context, lands, scale, theme);
}

/** Cells of which it is not certain who holds them: the paper shows through, and the other's colour with it. */
function drawDoubts(context: CanvasRenderingContext2D, holdings: Holdings, ground: MapGround, colours: Colours, theme: Theme): void {
  for (const { site, other, share } of holdings.doubtful) {
    const path = new Path2D();
    ground.cells.polygon(site).forEach(([x, y], at) => { if (at === 0) path.moveTo(x, y); else path.lineTo(x, y); });
    context.globalAlpha = 0.3 + share * 0.6;
    context.fillStyle = theme.land;
    context.fill(path);
    if (other < 0) continue;
    context.globalAlpha = share * 0.7;
    context.fillStyle = colours.fill(other);
    context.fill(path);
  }
}

function drawEdges(context: CanvasRenderingContext2D, lands: Lands, scale: number, theme: Theme): void {
  context.lineJoin = "round";
  // Where nobody's land begins nobody drew a line: the colour fades out instead.
  context.strokeStyle = theme.land;
  for (const [width, alpha] of [[13, 0.4], [5, 0.55]] as const) {
    context.globalAlpha = alpha;
    context.lineWidth = width / scale;
    context.stroke(lands.rims);
  }
  context.globalAlpha = theme.isDark ? 0.75 : 0.6;
  context.strokeStyle = theme.isDark ? "#0c0d0f" : "#4a3f2c";
  context.lineWidth = 1.1 / scale;
  context.stroke(lands.borders);
  context.globalAlpha = 1;
}

/** Patterns of slanting lines, for vassals. */
export class Hatches {
  private readonly known = new Map<string, CanvasPattern>();

  /** A hatching in a colour that keeps its width on the screen, whatever the scale. */
  of(colour: string, scale: number): CanvasPattern {
    let pattern = this.known.get(colour);
    if (!pattern) {
      const tile = document.createElement("canvas");
      tile.width = tile.height = 10;
      const context = tile.getContext("2d")!;
      context.strokeStyle = colour;
      context.lineWidth = 4;
      context.lineCap = "square";
      context.beginPath();
      for (const shift of [-10, 0, 10]) {
        context.moveTo(shift, 10);
        context.lineTo(shift + 10, 0);
      }
      context.stroke();
      pattern = context.createPattern(tile, "repeat")!;
      this.known.set(colour, pattern);
    }
    pattern.setTransform(new DOMMatrix().scale(1 / scale));
    return pattern;
  }

  clear(): void {
    this.known.clear();
  }
}
