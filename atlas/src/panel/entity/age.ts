import type { Day } from "../../chronicle/days";
import type { Standing } from "../../chronicle/World";

const year = 365.25;

/** The completed years of a life on a day, between bounds where the birth is uncertain; null where it is not known at all. */
export function ageOn(life: Standing, day: Day): string | null {
  const [first, last] = life.began;
  if (!Number.isFinite(first)) return null;
  const most = yearsBetween(first, day);
  const least = Number.isFinite(last) ? Math.max(0, yearsBetween(last, day)) : 0;
  return least === most ? `aged ${String(most)}` : `aged ${String(least)} to ${String(most)}`;
}

const yearsBetween = (from: Day, to: Day): number => Math.floor((to - from) / year + 1e-3);
