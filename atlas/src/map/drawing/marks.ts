import type { MarkKind } from "../moment";
import type { Theme } from "./theme";

/** What a seat is drawn as: the smaller the number the more it stands out. */
export type SeatRank = 0 | 1 | 2 | 3;

const capitalNouns = new Set(["capital"]);
const smallNouns = new Set(["village", "camp", "town", "market"]);

/** How a place is drawn by its noun: 0 seat of a court, 1 one of several capitals, 2 city, 3 small place. */
export const rankOf = (noun: string, isSeat: boolean): SeatRank => (isSeat ? 0 : capitalNouns.has(noun) ? 1 : smallNouns.has(noun) ? 3 : 2);

/** How far the symbol of a seat reaches from its middle, in px. */
export const reachOf = (rank: SeatRank): number => [6.5, 4.5, 2.6, 1.8][rank]!;

/** Draws the symbol of a place: a star in a ring for the seat of a court, squares for fortresses and passes, dots for the rest. */
export function drawSeat(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, x: number, y: number, noun: string, rank: SeatRank, ink: string, theme: Theme,
): void {
  const reach = reachOf(rank);
  context.fillStyle = theme.isDark ? theme.land : "#fffdf6";
  context.strokeStyle = ink;
  context.lineWidth = rank === 0 ? 1.4 : 1;
  context.beginPath();
  if (noun === "fortress" || noun === "pass") {
    context.rect(x - reach, y - reach, reach * 2, reach * 2);
  } else {
    context.arc(x, y, reach, 0, Math.PI * 2);
  }
  context.fill();
  context.stroke();
  context.fillStyle = ink;
  if (rank === 0) {
    star(context, x, y, reach - 1.4);
    context.fill();
  } else if (rank === 1) {
    context.beginPath();
    context.arc(x, y, reach - 2.2, 0, Math.PI * 2);
    context.fill();
  }
}

function star(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const far = point % 2 === 0 ? radius : radius * 0.45;
    if (point === 0) context.moveTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
    else context.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
  }
  context.closePath();
}

/** A siege: a broken ring in the besieger's colour. */
export function drawSiege(context: CanvasRenderingContext2D, x: number, y: number, ink: string): void {
  context.strokeStyle = ink;
  context.lineWidth = 3;
  context.setLineDash([4.5, 3]);
  context.beginPath();
  context.arc(x, y, 11, 0, Math.PI * 2);
  context.stroke();
  context.setLineDash([]);
}

/** What happened at a place, as a small sign above and to the right of it. */
export function drawMark(context: CanvasRenderingContext2D, x: number, y: number, kind: MarkKind, strength: number, theme: Theme): void {
  context.globalAlpha = 0.25 + 0.75 * strength;
  const size = 4.5 + 2 * strength;
  context.lineWidth = 1.8;
  context.strokeStyle = theme.seal;
  context.fillStyle = theme.seal;
  context.beginPath();
  switch (kind) {
    case "battle":
      context.moveTo(x - size, y - size);
      context.lineTo(x + size, y + size);
      context.moveTo(x + size, y - size);
      context.lineTo(x - size, y + size);
      context.stroke();
      break;
    case "sack":
      flame(context, x, y, size);
      context.fill();
      break;
    case "capture":
    case "revolt":
      flag(context, x, y, size, kind === "revolt");
      break;
    case "treaty":
    case "relief":
      context.strokeStyle = theme.ink;
      context.arc(x, y, size, 0, Math.PI * 2);
      context.stroke();
      break;
    case "flight":
      context.moveTo(x - size, y + size / 2);
      context.lineTo(x, y - size / 2);
      context.lineTo(x + size, y + size / 2);
      context.stroke();
      break;
    case "siege":
      context.arc(x, y, 11, 0, Math.PI * 2);
      context.setLineDash([2, 3]);
      context.stroke();
      context.setLineDash([]);
      break;
  }
  context.globalAlpha = 1;
}

function flame(context: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  context.moveTo(x, y - size * 1.3);
  context.bezierCurveTo(x + size * 1.2, y - size * 0.2, x + size, y + size, x, y + size);
  context.bezierCurveTo(x - size, y + size, x - size * 0.9, y, x - size * 0.25, y - size * 0.3);
  context.closePath();
}

function flag(context: CanvasRenderingContext2D, x: number, y: number, size: number, isHollow: boolean): void {
  context.moveTo(x, y);
  context.lineTo(x, y - size * 2.4);
  context.stroke();
  context.beginPath();
  context.moveTo(x, y - size * 2.4);
  context.lineTo(x + size * 1.7, y - size * 1.8);
  context.lineTo(x, y - size * 1.2);
  context.closePath();
  if (isHollow) context.stroke();
  else context.fill();
}

/** A march: a bent line that grows from where it set out, with a head. */
export function drawMarch(
  context: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number], gone: number, ink: string,
): void {
  const [bendX, bendY] = [(from[0] + to[0]) / 2 - (to[1] - from[1]) * 0.14, (from[1] + to[1]) / 2 + (to[0] - from[0]) * 0.14];
  // De Casteljau: the part of the curve that is gone.
  const mid = between(from, [bendX, bendY], gone);
  const end = between(mid, between([bendX, bendY], to, gone), gone);
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 2.2;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(from[0], from[1]);
  context.quadraticCurveTo(mid[0], mid[1], end[0], end[1]);
  context.stroke();
  const angle = Math.atan2(end[1] - mid[1], end[0] - mid[0]);
  context.beginPath();
  context.moveTo(end[0] + Math.cos(angle) * 5, end[1] + Math.sin(angle) * 5);
  for (const side of [2.5, -2.5]) context.lineTo(end[0] + Math.cos(angle + side) * 8, end[1] + Math.sin(angle + side) * 8);
  context.closePath();
  context.fill();
}

const between = (one: readonly [number, number], other: readonly [number, number], share: number): [number, number] =>
  [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
