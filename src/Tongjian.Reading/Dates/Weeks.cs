using System.Globalization;
using Tongjian.Language;

namespace Tongjian.Reading.Dates;

/// <summary>Counts weeks as ISO 8601 does: they begin on Monday, and belong to the year in which their Thursday lies.</summary>
internal static class Weeks
{
    private const int DaysInWeek = 7;
    private const int LastYear = 9999;
    private const int Thursday = 3; // from Monday
    private const int FirstGregorian = 1583; // from which year on dates are taken for Gregorian

    /// <summary>The week so many weeks from a day; null if the day is not known, or it lies beyond the years 1 to 9999.</summary>
    /// <param name="from">The day.</param>
    /// <param name="weeks">How many, negative into the past.</param>
    /// <returns>The value of a TIMEX, and the day that lies in it as far from its start as the first does.</returns>
    public static (string Timex, CalendarPoint Day)? Shifted(CalendarPoint from, int weeks)
    {
        if (from is not { Grain: Grain.Day, Year: > 0 and <= LastYear and { } year, Month: > 0, Day: > 0 }) return null;
        var calendar = year >= FirstGregorian ? CalendarSystem.Gregorian : CalendarSystem.Julian;
        var written = new CalendarDate(year, from.Month, from.Day);
        if (!written.ExistsIn(calendar)) return null;
        var day = written.ToDay(calendar) + (weeks * DaysInWeek);
        var monday = day - Remainder(day.Number, DaysInWeek); // day 0 of the Julian day numbers is a Monday
        var thursday = monday + Thursday;
        var weekYear = (int)thursday.ToDate(calendar).Year;
        if (weekYear is < 1 or > LastYear) return null;
        var week = ((thursday.Number - new CalendarDate(weekYear, 1, 1).ToDay(calendar).Number) / DaysInWeek) + 1;
        var date = day.ToDate(calendar);
        return (string.Create(CultureInfo.InvariantCulture, $"{weekYear:0000}-W{week:00}"), CalendarPoint.OfDay((int)date.Year, date.Month, date.Day));
    }

    private static int Remainder(int number, int divisor) => ((number % divisor) + divisor) % divisor;
}
