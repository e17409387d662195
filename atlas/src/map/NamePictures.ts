import type { Day } from "../chronicle/days";
import type { Entity } from "../chronicle/Entity";
import type { SeatRank } from "./drawing/marks";
import { spriteOf, type Setting, type Sprite } from "./drawing/Sprite";
import { holdsAny, rangesOf } from "./drawing/unicodeRange";
import type { Theme } from "./drawing/theme";

/** How large the name of a land is set, in px, by steps of two so that a land that grows a little keeps its picture; and how much of its room that takes. */
const landSizes = [12, 30] as const;
const landShare = 0.42;
/** A land with more room than this, in px, has its name in Chinese too. */
const landScriptFrom = 20;
/** The name of a seat that is no court's is written in Chinese too from this scale on, in pixels to a unit of the plane. */
const seatScriptFrom = 2.2;
/** So many pictures are kept. */
const most = 4000;

/** The names of lands and seats as pictures: the same letters are drawn once. */
export class NamePictures {
  private readonly known = new Map<string, { readonly sprite: Sprite; readonly letters: string }>();

  /** Forgets all pictures: colours or pixels have changed. */
  clear(): void {
    this.known.clear();
  }

  /** Forgets the pictures with letters of type that has arrived only now. */
  forget(type: readonly FontFace[]): void {
    const ranges = type.flatMap((face) => rangesOf(face.unicodeRange));
    for (const [key, { letters }] of this.known) if (holdsAny(ranges, letters)) this.known.delete(key);
  }

  /** The name of a land that has so much room around it, in px. */
  ofLand(entity: Entity, room: number, day: Day, theme: Theme, ratio: number): Sprite {
    const size = Math.min(Math.max(Math.round((room * landShare) / 2) * 2, landSizes[0]), landSizes[1]);
    const script = scriptOfLand(entity, room, day);
    return this.picture("land", entity.name, script, size, () => this.drawLand(entity.name, script, size, theme, ratio));
  }

  /** The name of a land on a day in every size that it may be set in, as far as its type is here. */
  *ofLandAhead(entity: Entity, day: Day, theme: Theme, ratio: number): Generator<Sprite> {
    const rooms = [landScriptFrom];
    for (let size: number = landSizes[0]; size <= landSizes[1]; size += 2) rooms.push(size / landShare);
    for (const room of rooms) if (isHere(scriptOfLand(entity, room, day), theme)) yield this.ofLand(entity, room, day, theme, ratio);
  }

  /** The name of a seat, if its type is here. */
  *ofSeatAhead(place: Entity, rank: SeatRank, scale: number, day: Day, theme: Theme, ratio: number): Generator<Sprite> {
    if (isHere(scriptOfSeat(place, rank, scale, day), theme)) yield this.ofSeat(place, rank, scale, day, theme, ratio);
  }

  /** The name of a seat, at a scale in pixels to a unit of the plane. */
  ofSeat(place: Entity, rank: SeatRank, scale: number, day: Day, theme: Theme, ratio: number): Sprite {
    const name = place.nameOn(day);
    const script = scriptOfSeat(place, rank, scale, day);
    return this.picture("seat", name, script, rank, () => this.drawSeat(name, script, rank, theme, ratio));
  }

  private drawLand(name: string, script: string | null, size: number, theme: Theme, ratio: number): Sprite {
    const { ink } = theme;
    const halo = { halo: theme.isDark ? "rgb(20 22 25 / 70%)" : "rgb(250 245 232 / 75%)", haloWidth: 2.2, ink };
    const letters: Setting = { ...halo, font: `600 ${String(size)}px ${theme.serif}`, spacing: size * 0.12 };
    const lines = [{ text: name, setting: letters }];
    if (script) lines.unshift({ text: script, setting: { ...halo, font: `500 ${(size * 1.25).toFixed(0)}px ${theme.script}`, spacing: size * 0.2 } });
    return spriteOf(lines, ratio);
  }

  private drawSeat(name: string, script: string | null, rank: SeatRank, theme: Theme, ratio: number): Sprite {
    const size = [14.5, 13.5, 12, 11.5][rank]!;
    const setting: Setting = {
      font: `${rank < 2 ? "600" : "450"} ${String(size)}px ${theme.serif}`, ink: theme.ink, spacing: 0,
      halo: theme.isDark ? "rgb(20 22 25 / 85%)" : "rgb(252 248 238 / 88%)", haloWidth: 2.4,
    };
    const lines = [{ text: name, setting }];
    if (script) lines.push({ text: script, setting: { ...setting, font: `500 ${String(size - 2)}px ${theme.script}` } });
    return spriteOf(lines, ratio);
  }

  /** A picture that was made before, or is made now: the same key means the same letters. */
  private picture(what: "land" | "seat", name: string, script: string | null, size: number, draw: () => Sprite): Sprite {
    const letters = `${name} ${script ?? ""}`;
    const key = `${what} ${letters} ${String(size)}`;
    let known = this.known.get(key);
    if (!known) {
      if (this.known.size >= most) this.clear();
      known = { sprite: draw(), letters };
      this.known.set(key, known);
    }
    return known.sprite;
  }
}

const scriptOfLand = (entity: Entity, room: number, day: Day): string | null => (room > landScriptFrom ? entity.scriptOn(day) : null);

const scriptOfSeat = (place: Entity, rank: SeatRank, scale: number, day: Day): string | null =>
  rank === 0 || scale > seatScriptFrom ? place.scriptOn(day) : null;

/** Whether the type for a Chinese name has come: it is large, and is fetched only for names that are shown. */
const isHere = (script: string | null, theme: Theme): boolean => script === null || document.fonts.check(`500 16px ${theme.script}`, script);
