import { dayOf, isoOf, type CalendarName } from "../../chronicle/days";

/** The 1st of January of a year by the Julian calendar, on which forecasts begin and end, as an address has it. */
export const newYear = (year: number, calendar: CalendarName): string => isoOf(dayOf({ year, month: 1, day: 1 }, "julian"), calendar);
