import type { Chronicle } from "../chronicle/Chronicle";
import { courtDateInChinese, courtDateInLetters, type Court } from "../chronicle/courts";
import type { Day } from "../chronicle/days";
import type { World } from "../chronicle/World";

/** A day in the calendar of a court; without words where the court had no date then. */
export interface CourtDay {
  readonly court: Court;
  /** In Chinese: 靖康元年閏十一月廿五丙辰. */
  readonly script: string | null;
  /** In letters. */
  readonly letters: string | null;
}

type Known = Pick<Chronicle, "courts" | "named">;
type Standing = Pick<World, "functionOf" | "on">;

/** The day as one court wrote it, if it had an era then and its polity existed. */
export function courtDay(court: Court, day: Day, chronicle: Known, world: Standing): CourtDay {
  const date = isThere(court, day, chronicle, world) ? court.dateOf(day) : null;
  return { court, script: date && courtDateInChinese(date, day), letters: date && courtDateInLetters(date) };
}

/** The courts that a reader chose, as the address writes them; those that it misspells are left out. */
export function chosenCourts(text: string | undefined, courts: readonly Court[]): Court[] {
  const ids = (text ?? "").split(",");
  return courts.filter((court) => ids.includes(court.entry.id));
}

/** The dates that are shown: of the chosen courts, or else of the first court that had one. */
export function shownOn(day: Day, chosen: readonly Court[], chronicle: Known, world: Standing): CourtDay[] {
  if (chosen.length > 0) return chosen.map((court) => courtDay(court, day, chronicle, world));
  for (const court of chronicle.courts) {
    const date = courtDay(court, day, chronicle, world);
    if (date.script !== null) return [date];
  }
  return [];
}

function isThere(court: Court, day: Day, chronicle: Known, world: Standing): boolean {
  const polity = chronicle.named(court.name, "polity", "period");
  return !polity || !world.functionOf("exists", polity) || world.on("exists", polity, day) !== null;
}
