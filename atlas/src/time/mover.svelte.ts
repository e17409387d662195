import type { Day } from "../chronicle/days";
import type { World } from "../chronicle/World";
import { atlas } from "../state/atlas.svelte";
import { daysOf, neighbourOf, stepFrom, type Direction, type Step } from "./moves";
import { player } from "./player.svelte";

/** Moves in time at a reader's word, and tells those who do not see it where they have come. */
class Mover {
  /** What is told. */
  announcement = $state("");
  private readonly days = new WeakMap<World, Float64Array>();

  /** Goes to a day, without a word: the slider speaks for itself. */
  slideTo(day: Day): void {
    player.stop();
    atlas.moveTo(day);
  }

  to(day: Day): void {
    this.slideTo(day);
    this.announcement = atlas.chronicle!.spoken(atlas.day);
  }

  step(step: Step, direction: Direction): void {
    this.to(stepFrom(atlas.day, step, direction, atlas.chronicle!.calendar));
  }

  /** The day of the previous or next event; null if there is none. */
  eventDay(direction: Direction): Day | null {
    return neighbourOf(atlas.day, this.daysOf(atlas.world!), direction);
  }

  /** Goes to the previous or next day on which something happens, and tells what. */
  toEvent(direction: Direction): void {
    const day = this.eventDay(direction);
    if (day === null) {
      this.announcement = `Nothing happens ${direction === 1 ? "after" : "before"} ${atlas.chronicle!.spoken(atlas.day)}`;
      return;
    }
    this.to(day);
    const event = atlas.world!.events[atlas.world!.firstEventFrom(day)];
    if (event) this.announcement = `${atlas.chronicle!.spoken(day)}: ${event.says}`;
  }

  private daysOf(world: World): Float64Array {
    let days = this.days.get(world);
    if (!days) {
      days = daysOf(world.events, atlas.chronicle!.first, atlas.chronicle!.last);
      this.days.set(world, days);
    }
    return days;
  }
}

export const mover = new Mover();
