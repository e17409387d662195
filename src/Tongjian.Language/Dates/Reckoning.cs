namespace Tongjian.Language;

/// <summary>
/// The arithmetic of the two calendars, in whole numbers. Years are counted from March, so that the leap day comes last
/// (after E. G. Richards, "Mapping Time", 1998, ch. 25, with floor division so that it holds for years before zero).
/// </summary>
internal static class Reckoning
{
    /// <summary>Years beyond this, on either side, are refused: their day count would leave a long.</summary>
    internal const long FarthestYear = 10_000_000_000_000_000;

    private const long JulianEpoch = 1_721_118; // the day number of 0000-03-01 in the Julian calendar
    private const long GregorianEpoch = 1_721_120; // and in the Gregorian

    private static ReadOnlySpan<byte> MonthLengths => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    internal static bool IsLeap(CalendarSystem calendar, long year) =>
        (year & 3) == 0 && (calendar == CalendarSystem.Julian || year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(CalendarSystem calendar, long year, int month) =>
        month == 2 && IsLeap(calendar, year) ? 29 : MonthLengths[month - 1];

    /// <summary>The Julian Day Number of a date that exists.</summary>
    internal static long DayNumber(CalendarSystem calendar, long year, int month, int day)
    {
        if (month <= 2)
            (year, month) = (year - 1, month + 12);
        var dayOfYear = ((153 * (month - 3)) + 2) / 5 + day - 1;
        return calendar == CalendarSystem.Julian
            ? JulianEpoch + (365 * year) + (year >> 2) + dayOfYear
            : GregorianEpoch + (365 * year) + (year >> 2) - Floor(year, 100) + Floor(year, 400) + dayOfYear;
    }

    /// <summary>The date of a Julian Day Number.</summary>
    internal static CalendarDate DateOf(CalendarSystem calendar, long number)
    {
        long century = 0;
        long rest;
        if (calendar == CalendarSystem.Julian)
        {
            rest = number - JulianEpoch;
        }
        else
        {
            var days = number - GregorianEpoch;
            var cycle = Floor(days, 146_097);
            var within = days - (cycle * 146_097);
            var quarter = Math.Min(within / 36_524, 3);
            century = (cycle * 4) + quarter;
            rest = within - (quarter * 36_524);
        }

        var leapCycle = Floor(rest, 1461);
        var inCycle = rest - (leapCycle * 1461);
        var yearInCycle = Math.Min(inCycle / 365, 3);
        var dayOfYear = (int)(inCycle - (yearInCycle * 365));
        var year = (century * 100) + (leapCycle * 4) + yearInCycle;
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        return month < 10 ? new(year, month + 3, day) : new(year + 1, month - 9, day);
    }

    /// <summary>The date so many months later; a day the new month lacks becomes its last, and the last may stay the last.</summary>
    internal static CalendarDate AddMonths(CalendarSystem calendar, CalendarDate date, long months, bool lastStaysLast)
    {
        var count = (date.Year * 12) + date.Month - 1 + months;
        var year = Floor(count, 12);
        var month = (int)(count - (year * 12)) + 1;
        var last = DaysInMonth(calendar, year, month);
        var wasLast = date.Day == DaysInMonth(calendar, date.Year, date.Month);
        return new(year, month, lastStaysLast && wasLast ? last : Math.Min(date.Day, last));
    }

    /// <summary>The date so many days later.</summary>
    internal static CalendarDate AddDays(CalendarSystem calendar, CalendarDate date, int days) =>
        DateOf(calendar, DayNumber(calendar, date.Year, date.Month, date.Day) + days);

    private static long Floor(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
