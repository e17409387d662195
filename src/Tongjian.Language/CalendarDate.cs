using System.Globalization;

namespace Tongjian.Language;

/// <summary>
/// A year, month and day of some calendar. It reaches further than <see cref="Language.Day"/>: the year may be billions away.
/// </summary>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>A date of a calendar that is named when it is needed.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BC, -1 is 2 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31; whether the month has that day depends on the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">Month or day is outside its range, or the year beyond 10^16.</exception>
    public CalendarDate(long year, int month, int day)
    {
        if (year is < -Reckoning.FarthestYear or > Reckoning.FarthestYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year is at most 10^16 away from year 0.");
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "Months run from 1 to 12.");
        if (day is < 1 or > 31)
            throw new ArgumentOutOfRangeException(nameof(day), day, "Days of a month run from 1 to 31.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    /// <summary>How many days a month has.</summary>
    /// <param name="calendar">The calendar asked.</param>
    /// <param name="year">The astronomical year.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(CalendarSystem calendar, long year, int month) => month is >= 1 and <= 12
        ? Reckoning.DaysInMonth(calendar, year, month)
        : throw new ArgumentOutOfRangeException(nameof(month), month, "Months run from 1 to 12.");

    /// <summary>True if the calendar has this date.</summary>
    public bool ExistsIn(CalendarSystem calendar) => Day <= DaysInMonth(calendar, Year, Month);

    /// <summary>The day this date names; the beginning or the end of time if it is too far away to be counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public Language.Day ToDay(CalendarSystem calendar) => ExistsIn(calendar)
        ? Language.Day.Saturating(Reckoning.DayNumber(calendar, Year, Month, Day))
        : throw new ArgumentOutOfRangeException(nameof(Day), Day, $"The {calendar} calendar has no {this}.");

    /// <summary>Orders by year, month, day; meaningful between dates of one calendar.</summary>
    public int CompareTo(CalendarDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The ISO form, the year with at least four digits: <c>1127-01-09</c>, <c>-0999-12-31</c>, <c>170000002-01-01</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");
}
