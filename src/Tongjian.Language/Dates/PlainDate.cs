namespace Tongjian.Language;

/// <summary>
/// The fast path for the dates that annals are full of: <c>1127-01-09</c>, <c>1127-05</c>, <c>1132</c>. What is not exactly that, or is
/// wrong, is left to <see cref="DateParser"/>.
/// </summary>
internal static class PlainDate
{
    internal static HistoricalDate? TryParse(ReadOnlySpan<char> text, DateReading reading)
    {
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out var year))
            return null;
        var calendar = reading.Calendar;
        if (text.Length == 4)
            return Make(calendar, (year, 1, 1), (year, 12, 31), DatePrecision.Year, reading);
        if (text[4] != '-' || !TryNumber(text[5..7], out var month) || month is < 1 or > 12)
            return null;
        var last = Reckoning.DaysInMonth(calendar, year, month);
        if (text.Length == 7)
            return Make(calendar, (year, month, 1), (year, month, last), DatePrecision.Month, reading);
        if (text[7] != '-' || !TryNumber(text[8..10], out var day) || day < 1 || day > last)
            return null;
        return Make(calendar, (year, month, day), (year, month, day), DatePrecision.Day, reading);
    }

    /// <summary>The text of a plain date from its first day.</summary>
    internal static string Print(Day first, DatePrecision precision, CalendarSystem calendar)
    {
        var full = first.ToString(calendar);
        return precision switch
        {
            DatePrecision.Day => full,
            DatePrecision.Month => full[..^3],
            _ => full[..^6],
        };
    }

    private static HistoricalDate Make(
        CalendarSystem calendar, (int, int, int) first, (int, int, int) last, DatePrecision precision, DateReading reading) =>
        new(new(DayOf(calendar, first), DayOf(calendar, last)), precision, reading);

    private static Day DayOf(CalendarSystem calendar, (int Year, int Month, int Day) date) =>
        new((int)Reckoning.DayNumber(calendar, date.Year, date.Month, date.Day));

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + c - '0';
        }

        return true;
    }
}
