import { describe, expect, it } from "vitest";
import type { Curve } from "./curve";
import { widthOf } from "./letters";
import type { Disc } from "./routes";
import { labelLine, placeTieLabels, type LabelSpot, type TieLabel } from "./tieLabels";

const frame = { width: 400, height: 300 };
const size = 12;

const across = (y: number, from = 60, to = 340): Curve => ({ start: [from, y], control: [(from + to) / 2, y], end: [to, y] });
const disc = (x: number, y: number): Disc => ({ x, y, radius: 14, name: { left: x - 20, top: y + 18, right: x + 20, bottom: y + 34 } });

function boxOf({ lines }: TieLabel, { x, y }: LabelSpot): [number, number, number, number] {
  const [half, tall] = [Math.max(...lines.map((line) => widthOf(line, size))) / 2, (lines.length * labelLine * size) / 2];
  return [x - half, y - tall, x + half, y + tall];
}

const meet = (a: readonly number[], b: readonly number[]): boolean => a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;

describe("the words of ties", () => {
  it("stand in the middle of their line where they can", () => {
    expect(placeTieLabels([{ lines: ["at war"], curve: across(150) }], [], frame, size)).toEqual([{ x: 200, y: 150 }]);
  });

  it("cover no circle, no name and no other words", () => {
    const discs = [disc(200, 140), disc(120, 130)];
    const labels: TieLabel[] = [140, 164, 188, 212].map((y) => ({ lines: ["250k taels,", "250k bolts"], curve: across(y) }));
    const spots = placeTieLabels(labels, discs, frame, size);
    const boxes = spots.flatMap((spot, at) => (spot ? [boxOf(labels[at]!, spot)] : []));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false);
      for (const { x, y, radius, name } of discs) {
        expect(meet(box, [x - radius, y - radius, x + radius, y + radius])).toBe(false);
        expect(meet(box, [name.left, name.top, name.right, name.bottom])).toBe(false);
      }
    });
  });

  it("stand aside rather than on the line of another tie", () => {
    const [spot] = placeTieLabels([{ lines: ["at war"], curve: across(150) }, { lines: ["vassal"], curve: across(153) }], [], frame, size);
    expect(spot!.y).toBeLessThan(148);
  });

  it("are left out where there is no place", () => {
    expect(placeTieLabels([{ lines: ["a rank of so many words that it fits nowhere in a picture so narrow, whatever is tried"], curve: across(150) }], [], frame, size)).toEqual([null]);
  });
});
