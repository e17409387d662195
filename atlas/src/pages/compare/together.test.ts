import { describe, expect, it } from "vitest";
import { Plane } from "../../map/plane/Plane";
import { centredOn, isAlike, sameLand } from "./together";

const size = { width: 600, height: 400 };
const east = new Plane(null, [100, 20, 130, 50]);
const wide = new Plane({ kind: "equirectangular", centre: [110, 30] }, [60, 0, 150, 60]);

describe("maps that move together", () => {
  it("show the same place in the middle, though their planes differ", () => {
    const view = centredOn(east.project([114, 35])!, 3, size);
    const other = sameLand(view, east, wide, size);
    const [x, y] = wide.project([114, 35])!;
    expect([x * other.k + other.x, y * other.k + other.y].map(Math.round)).toEqual([300, 200]);
    expect(other.k * wide.unitsPerKm).toBeCloseTo(3 * east.unitsPerKm, 6);
  });

  it("come back to where they were, and move nothing on one plane", () => {
    const view = centredOn(east.project([120, 40])!, 5, size);
    expect(isAlike(sameLand(sameLand(view, east, wide, size), wide, east, size), view)).toBe(true);
    expect(sameLand(view, east, east, size)).toBe(view);
    expect(isAlike(view, { ...view, x: view.x + 1 })).toBe(false);
  });
});
