import type { HistoryEvent } from "../../chronicle/World";
import type { CalendarName, Day } from "../../chronicle/days";
import type { Bar } from "./Bar";
import type { Ink } from "./Ink";
import type { PlacedLane } from "./layout";
import type { View } from "./View";
import type { Words } from "./Words";

/** What a reader may pick. */
export type Picked = { readonly kind: "event"; readonly event: HistoryEvent } | { readonly kind: "bar"; readonly bar: Bar };

/** Where something that can be picked was drawn. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: Picked;
}

/** All that decides what is drawn. */
export interface Scene {
  readonly lanes: readonly PlacedLane[];
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** How far the lanes are scrolled up. */
  readonly scroll: number;
  readonly calendar: CalendarName;
  /** The last day of the chronicle: what does not end fades after it. */
  readonly last: Day;
  readonly picked: Picked | null;
  /** The span that is marked. */
  readonly span: View | null;
}

/** What it is drawn with. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly ink: Ink;
  /** Sentences and names, and the names of courts. */
  readonly words: Words;
  readonly strong: Words;
  readonly x: (day: Day) => number;
  readonly spots: Spot[];
}

export const fonts = {
  words: (ink: Ink): string => `13px ${ink.sans}`,
  strong: (ink: Ink): string => `700 12px ${ink.sans}`,
  title: (ink: Ink): string => `600 16px ${ink.serif}`,
  script: (ink: Ink): string => `500 15px ${ink.serif}`,
};

/** The topmost thing at a point, with some tolerance at its sides: bars may be thinner than a finger. */
export function spotAt(spots: readonly Spot[], x: number, y: number, tolerance: number): Spot | null {
  let best: Spot | null = null;
  let nearest = tolerance;
  for (const spot of spots) {
    if (y < spot.top || y > spot.bottom) continue;
    const away = Math.max(spot.left - x, x - spot.right, 0);
    if (away <= nearest) [best, nearest] = [spot, away];
  }
  return best;
}
