import type { Holdings } from "../Holdings";
import type { MapGround } from "../MapGround";
import type { Partition, Territory } from "../plane/Territories";
import type { Theme } from "./theme";

/** Colours of polities by entity. */
export interface Colours {
  fill(polity: number): string;
  ink(polity: number): string;
}

/** A land as it is drawn: the same object as long as its border is the same. */
export interface Land {
  readonly territory: Territory;
  readonly path: Path2D;
}

/** The lands of a day as paths on the plane. */
export interface Lands {
  /** By owner. */
  readonly lands: ReadonlyMap<number, Land>;
  readonly borders: Path2D;
  readonly rims: Path2D;
  /** The rims with every other point: enough for strokes many pixels wide, and a third of their cost. */
  readonly coarseRims: Path2D;
}

/** How much of the paper lies over the land of a place, from 0 to 1, by the place. */
export type Veils = ReadonlyMap<number, number>;

/** How many veils the eye can tell apart. */
const veilSteps = 12;
/** How wide a border is drawn, in px: up to one pixel of the screen the browser draws a line in a tenth of the time. */
const borderWidth = 0.99;
/** From this scale on, in pixels to a unit of the plane, coarse rims would show their corners. */
const fineFrom = 3;

/** The lands of a partition; those that did not change since `before` are taken from there. */
export function landsOf(partition: Partition, before: Lands | null): Lands {
  const lands = new Map(partition.territories.map((territory) => {
    const known = before?.lands.get(territory.owner);
    return [territory.owner, known && isSame(known.territory, territory) ? known : { territory, path: closed(territory.rings) }];
  }));
  const [borders, rims, coarseRims] = [new Path2D(), new Path2D(), new Path2D()];
  for (const { points, left, right } of partition.borders) {
    const isRim = left < 0 || right < 0;
    trace(isRim ? rims : borders, points);
    if (isRim) trace(coarseRims, points, 2);
  }
  return { lands, borders, rims, coarseRims };
}

function isSame(one: Territory, other: Territory): boolean {
  return one.rings.length === other.rings.length
    && one.rings.every((ring, at) => ring.length === other.rings[at]!.length && ring.every((number, place) => number === other.rings[at]![place]));
}

function closed(rings: readonly Float64Array[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    trace(path, ring);
    path.closePath();
  }
  return path;
}

/** Adds a line through every point, or every so many, and through the last. */
function trace(path: Path2D, points: Float64Array, stride = 1): void {
  path.moveTo(points[0]!, points[1]!);
  const last = points.length - 2;
  for (let at = 2 * stride; at < last; at += 2 * stride) path.lineTo(points[at]!, points[at + 1]!);
  path.lineTo(points[last]!, points[last + 1]!);
}

/** Draws the lands; the context is set to the plane, with `scale` pixels to its unit. */
export function drawLands(
  context: CanvasRenderingContext2D, lands: Lands, holdings: Holdings, ground: MapGround, colours: Colours, hatches: Hatches, scale: number, theme: Theme,
  veils: Veils | null = null,
): void {
  const strength = theme.isDark ? 0.62 : 0.72;
  context.globalAlpha = strength;
  for (const [owner, { path }] of lands.lands) {
    context.fillStyle = colours.fill(owner);
    context.fill(path);
  }
  context.globalAlpha = strength * 0.9;
  for (const [vassal, overlord] of holdings.overlords) {
    const land = lands.lands.get(vassal);
    if (!land) continue;
    context.fillStyle = hatches.of(colours.fill(overlord), scale);
    context.fill(land.path);
  }
  drawDoubts(context, holdings, ground, colours, theme);
  if (veils) drawVeils(context, veils, holdings, ground, theme);
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

/** The paper over cells of which it is less than sure who holds them. Cells under the same veil are filled at once, so that no seam shows between them. */
function drawVeils(context: CanvasRenderingContext2D, veils: Veils, holdings: Holdings, ground: MapGround, theme: Theme): void {
  const paths = new Map<number, Path2D>();
  ground.sites.forEach(({ place }, site) => {
    const step = Math.round((veils.get(place.id) ?? 0) * veilSteps);
    if (step === 0 || holdings.owners[site]! < 0) return;
    const path = paths.get(step) ?? new Path2D();
    paths.set(step, path);
    ground.cells.polygon(site).forEach(([x, y], at) => { if (at === 0) path.moveTo(x, y); else path.lineTo(x, y); });
  });
  context.fillStyle = theme.land;
  for (const [step, path] of paths) {
    context.globalAlpha = step / veilSteps;
    context.fill(path);
  }
}

function drawEdges(context: CanvasRenderingContext2D, lands: Lands, scale: number, theme: Theme): void {
  // The lines are smooth: round joins would look the same, at twice the cost.
  context.lineJoin = "bevel";
  context.lineCap = "butt";
  // Where nobody's land begins nobody drew a line: the colour fades out instead.
  context.strokeStyle = theme.land;
  for (const [width, alpha] of [[13, 0.4], [5, 0.55]] as const) {
    context.globalAlpha = alpha;
    context.lineWidth = width / scale;
    context.stroke(scale < fineFrom ? lands.coarseRims : lands.rims);
  }
  context.globalAlpha = theme.isDark ? 0.8 : 0.65;
  context.strokeStyle = theme.isDark ? "#0c0d0f" : "#4a3f2c";
  context.lineWidth = borderWidth / scale;
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
