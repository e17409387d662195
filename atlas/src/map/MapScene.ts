import type { CourseEntry } from "../api/types";
import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { World } from "../chronicle/World";
import { courseKey, courseNear, drawCourses, isLasting, type Course } from "./drawing/courses";
import { drawLands, Hatches, landsOf, type Colours, type Lands, type Veils } from "./drawing/territory";
import type { Sprite } from "./drawing/Sprite";
import type { Theme } from "./drawing/theme";
import { drawMarch, drawMark, drawSeat, drawSiege } from "./drawing/marks";
import { Holdings } from "./Holdings";
import type { MapGround } from "./MapGround";
import { Moment } from "./moment";
import { Names } from "./Names";
import { partition } from "./plane/Territories";
import { Seats, type Seat, type View } from "./Seats";
import type { Transform } from "./Transform";

/** The canvases of a map, from below. */
export interface Layers {
  /** Lands, with the waters and most seats over them: opaque, so that nothing shows through and the browser need not look. */
  readonly ground: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
}

/** How near to a course a touch is meant for it, in px. */
const courseReach = 5;

type Part = "lands" | "lasting" | "names";

/** Draws a world on a day. What did not change is not drawn again; what no day changes is kept as a picture to be laid over the lands. */
export class MapScene {
  readonly holdings: Holdings;
  readonly names: Names;
  private readonly seats: Seats;
  private readonly moment: Moment;
  private readonly hatches = new Hatches();
  /** The sea, the courses that always run so, and the seats that never are a court's, as they were drawn. */
  private picture: ImageBitmap | null = null;
  private readonly lasting: readonly Course[];
  private readonly shifting: readonly Course[];
  private readonly contexts: Readonly<Record<keyof Layers, CanvasRenderingContext2D>>;
  private lands: Lands | null = null;
  private day: Day = NaN;
  private width = 0;
  private height = 0;
  private ratio = 1;
  private courses = "";
  private shown = "";
  private seen: Entity | null = null;
  private veils: Veils | null = null;
  private view: View;
  /** The names that are still to be drawn ahead. */
  private ahead: Iterator<Sprite> | null = null;
  private readonly stale = { lands: true, lasting: true, names: true };

  constructor(
    private readonly layers: Layers, readonly ground: MapGround, world: World, private readonly colours: Colours, private theme: Theme,
    public transform: Transform,
  ) {
    this.view = { transform, size: [0, 0] };
    this.holdings = new Holdings(ground.sites, world);
    this.moment = new Moment(world);
    this.seats = new Seats(ground, world, this.holdings);
    this.names = new Names(ground, world, this.seats);
    this.lasting = ground.courses.filter(isLasting);
    this.shifting = ground.courses.filter((course) => !isLasting(course));
    this.contexts = { ground: layers.ground.getContext("2d", { alpha: false })!, names: layers.names.getContext("2d")! };
  }

  resize(width: number, height: number, ratio: number): void {
    if (ratio !== this.ratio) this.names.forgetPictures();
    [this.width, this.height, this.ratio] = [width, height, ratio];
    this.view = { transform: this.transform, size: [width, height] };
    for (const layer of [this.layers.ground, this.layers.names]) {
      layer.width = Math.round(width * ratio);
      layer.height = Math.round(height * ratio);
    }
    this.spoil("lands", "lasting", "names");
  }

  setTransform(transform: Transform): void {
    this.transform = transform;
    this.view = { transform, size: this.view.size };
    this.spoil("lands", "lasting", "names");
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.hatches.clear();
    this.names.forgetPictures();
    this.spoil("lands", "lasting", "names");
  }

  /** Draws names again whose letters have arrived. */
  setType(type: readonly FontFace[]): void {
    this.names.forgetType(type);
    this.spoil("names");
  }

  setSeen(seen: Entity | null): void {
    this.seen = seen;
    this.spoil("names");
  }

  /** Lays the paper over lands, each as thick as it is unsure who holds them; null for none. */
  setVeils(veils: Veils | null): void {
    if (veils === this.veils) return;
    this.veils = veils;
    this.spoil("lands");
  }

  moveTo(day: Day): void {
    if (day === this.day) return;
    this.day = day;
    const landsChanged = this.holdings.moveTo(day) || !this.lands;
    if (landsChanged) {
      this.lands = landsOf(partition(this.ground.cells, this.holdings.owners), this.lands);
      this.names.setLands(this.lands.lands.values());
      this.spoil("lands");
    }
    const courses = courseKey(this.shifting, day);
    if (courses !== this.courses) this.spoil("lands");
    this.courses = courses;
    const shown = this.shownOn(day);
    if (shown !== this.shown || landsChanged) this.spoil("names");
    this.shown = shown;
  }

  /**
   * Draws names that other days will want, one after the other, while there is time; returns whether none is left.
   *
   * @param hasTime Asked before each name.
   */
  drawAhead(hasTime: () => boolean): boolean {
    if (this.width === 0) return true;
    this.ahead ??= this.names.ahead(this.view, { theme: this.theme, ratio: this.ratio });
    while (hasTime()) {
      const next = this.ahead.next();
      if (next.done) return true;
      next.value.prepare();
    }
    return false;
  }

  /** Draws whatever is stale. */
  draw(): void {
    this.ahead = null;
    if (this.width === 0 || !this.lands) return;
    if (this.stale.lasting) {
      this.picture?.close();
      this.picture = this.drawLasting();
    }
    if (this.stale.lands || this.stale.lasting) this.drawGround(this.lands, this.picture!);
    if (this.stale.names) this.drawNames();
    this.stale.lands = this.stale.lasting = this.stale.names = false;
  }

  /** The point of the plane under a point of the screen. */
  planeAt(x: number, y: number): [number, number] {
    const { k, x: left, y: top } = this.transform;
    return [(x - left) / k, (y - top) / k];
  }

  /** The point of the screen at which a place of the plane lies. */
  screenAt(site: number): [number, number] {
    const { k, x, y } = this.transform;
    return [this.ground.points[2 * site]! * k + x, this.ground.points[2 * site + 1]! * k + y];
  }

  /** The river, canal or wall that is drawn within a few pixels of a point of the screen; null if none is. */
  courseAt(x: number, y: number): CourseEntry | null {
    const [planeX, planeY] = this.planeAt(x, y);
    return courseNear(this.ground.courses, this.day, planeX, planeY, courseReach / this.transform.k, this.transform.k);
  }

  /** A text that is the same on two days if the same signs and names are drawn on both. */
  private shownOn(day: Day): string {
    const { sieges, capitals } = this.holdings;
    const marks = this.moment.marksOn(day).map(({ mark, strength }) => `${String(mark.event.index)}:${strength.toFixed(1)}`);
    const marches = this.moment.marchesOn(day).map(({ march, gone }) => `${String(march.event.index)}:${gone.toFixed(2)}`);
    return [[...sieges].join(), [...capitals].join(), marks.join(), marches.join(), this.names.nameTimes(day)].join("|");
  }

  private spoil(...parts: Part[]): void {
    for (const part of parts) this.stale[part] = true;
  }

  private onPlane(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D): void {
    const { k, x, y } = this.transform;
    context.setTransform(k * this.ratio, 0, 0, k * this.ratio, x * this.ratio, y * this.ratio);
  }

  private drawGround(lands: Lands, lasting: ImageBitmap): void {
    const context = this.contexts.ground;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.fillStyle = this.theme.land;
    context.fillRect(0, 0, this.width, this.height);
    this.onPlane(context);
    drawLands(context, lands, this.holdings, this.ground, this.colours, this.hatches, this.transform.k, this.theme, this.veils);
    drawCourses(context, this.shifting, this.day, this.transform.k, this.theme);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(lasting, 0, 0);
  }

  private drawLasting(): ImageBitmap {
    const canvas = new OffscreenCanvas(this.layers.ground.width, this.layers.ground.height);
    const context = canvas.getContext("2d")!;
    this.onPlane(context);
    context.fillStyle = this.theme.sea;
    context.fill(this.ground.sea, "evenodd");
    context.strokeStyle = this.theme.seaLine;
    context.lineWidth = 0.9 / this.transform.k;
    context.stroke(this.ground.land);
    drawCourses(context, this.lasting, this.day, this.transform.k, this.theme);
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    for (const seat of this.seats.in(this.view)) if (!this.seats.isEverCourt(seat.site)) this.drawSeat(context, seat);
    return canvas.transferToImageBitmap();
  }

  private drawNames(): void {
    const context = this.contexts.names;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    const marched = this.drawMarches(context);
    const shown = this.names.layOut(this.view, this.day, { theme: this.theme, ratio: this.ratio });
    for (const seat of shown.seats) if (this.seats.isEverCourt(seat.site) || marched.has(seat.place)) this.drawSeat(context, seat);
    for (const [site, besieger] of this.holdings.sieges) drawSiege(context, ...this.screenAt(site), this.colours.ink(besieger));
    for (const { sprite, x, y } of shown.names) context.drawImage(sprite.image, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2), sprite.width, sprite.height);
    for (const { mark, strength } of this.moment.marksOn(this.day)) {
      const at = this.screenOf(mark.place);
      if (at) drawMark(context, at[0] + 8, at[1] - 9, mark.kind, strength, this.theme);
    }
    this.ring(context);
  }

  private drawSeat(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, { x, y, place, rank }: Seat): void {
    drawSeat(context, x, y, place.noun, rank, this.theme.ink, this.theme);
  }

  /** Draws the marches of the day; returns the places that lie under their ends. */
  private drawMarches(context: CanvasRenderingContext2D): Set<Entity> {
    const ends = new Set<Entity>();
    for (const { march, gone } of this.moment.marchesOn(this.day)) {
      const [from, to] = [this.screenOf(march.from), this.screenOf(march.to)];
      if (!from || !to) continue;
      drawMarch(context, from, to, gone, this.colours.ink(march.actor.id));
      ends.add(march.from).add(march.to);
    }
    return ends;
  }

  /** A ring round what is selected. */
  private ring(context: CanvasRenderingContext2D): void {
    const at = this.seen && this.screenOf(this.seen);
    if (!at) return;
    context.strokeStyle = this.theme.seal;
    context.lineWidth = 2.5;
    context.beginPath();
    context.arc(at[0], at[1], 15, 0, Math.PI * 2);
    context.stroke();
  }

  private screenOf(place: Entity): [number, number] | null {
    const site = this.holdings.numberOf(place.id);
    if (site >= 0) return this.screenAt(site);
    const at = place.location && this.ground.plane.project(place.location);
    return at && [at[0] * this.transform.k + this.transform.x, at[1] * this.transform.k + this.transform.y];
  }
}
