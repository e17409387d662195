import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land from "../generated/land.json?url";
import { side, type Plane } from "./plane/Plane";

/** How far beyond the square of the map coasts are drawn, in units of the plane. */
const margin = 2 * side;

let fetched: Promise<Topology> | null = null;

/** The coasts of the world; fetched once, for they are the same for every chronicle. */
function topology(): Promise<Topology> {
  fetched ??= fetch(land).then((response) => response.json() as Promise<Topology>);
  return fetched;
}

/** The land as a path on the plane, Natural Earth's at 1 : 50 million, and the same with all that is sea around it. */
export async function landOn(plane: Plane): Promise<{ land: Path2D; sea: Path2D }> {
  const world = await topology();
  plane.projection.clipExtent([[-margin, -margin], [side + margin, side + margin]]);
  const path = new Path2D();
  geoPath(plane.projection, path as unknown as CanvasRenderingContext2D)(feature(world, world.objects.land as GeometryCollection));
  plane.projection.clipExtent(null);
  const sea = new Path2D(path);
  sea.rect(-margin - side, -margin - side, side * 3 + margin * 2, side * 3 + margin * 2);
  return { land: path, sea };
}
