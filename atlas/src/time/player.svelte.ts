import type { Day } from "../chronicle/days";
import { atlas } from "../state/atlas.svelte";
import { advance, speeds, type Speed } from "./pace";

/** With reduced motion, how many ms lie between two steps at least. */
const calm = 500;

/** Lets time run. */
class Player {
  playing = $state(false);
  speed = $state.raw<Speed>(speeds[1]);
  private to: Day = 0;
  private position = 0;
  private shown: Day = 0;
  private last = 0;
  private moved = 0;
  private frame = 0;

  /** Plays from one day to another, both included. */
  play(from: Day, to: Day, speed: Speed = this.speed): void {
    cancelAnimationFrame(this.frame);
    this.speed = speed;
    this.to = to;
    this.position = from;
    atlas.moveTo(from);
    this.shown = atlas.day;
    this.last = this.moved = performance.now();
    this.playing = true;
    this.frame = requestAnimationFrame(this.tick);
  }

  /** Plays on from the day in sight, and from the beginning where that is the end; or stops. */
  toggle(): void {
    if (this.playing) this.stop();
    else this.play(atlas.day >= atlas.chronicle!.last ? atlas.chronicle!.first : atlas.day, atlas.chronicle!.last);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.playing = false;
  }

  private readonly tick = (now: number): void => {
    // Somebody else moved, by a link or by going back: playing goes on from there.
    if (atlas.day !== this.shown) this.position = this.shown = atlas.day;
    const { position, isOver } = advance(this.position, now - this.last, this.speed, this.to);
    this.position = position;
    this.last = now;
    const day = Math.floor(position);
    if (day !== this.shown && (isOver || !isCalm() || now - this.moved >= calm)) {
      atlas.moveTo(day);
      this.shown = atlas.day;
      this.moved = now;
    }
    if (isOver) this.playing = false;
    else this.frame = requestAnimationFrame(this.tick);
  };
}

const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const player = new Player();
