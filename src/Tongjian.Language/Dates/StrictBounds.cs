namespace Tongjian.Language;

/// <summary>Finds the first and the last day that a written date can mean.</summary>
internal static class StrictBounds
{
    /// <summary>The bounds; null if no day of the calendar is written so, as in <c>199X-02-30</c>.</summary>
    internal static DateBounds? Of(WrittenDate date, DateReading reading)
    {
        var (first, last) = date.Year.Bounds;
        if (!date.HasMonth)
            return new(new(first, 1, 1), new(last, 12, 31));
        if (date.IsSeason)
            return OfSeason(date.Month.Digits.Known, first, last, reading);

        if (Search(date, reading.Calendar, first, last, 1) is not { } earliest)
            return null;
        return new(earliest, Search(date, reading.Calendar, last, first, -1));
    }

    private static DateBounds OfSeason(int code, long first, long last, DateReading reading)
    {
        var (month, months) = SeasonCode.MonthsOf(code);
        var end = month + months - 1;
        if (end <= 12)
            return new(new(first, month, 1), LastOf(reading.Calendar, last, end));
        return new(
            new(first, month, 1),
            reading.WinterIntoNextYear ? LastOf(reading.Calendar, last + 1, end - 12) : new(last, 12, 31));
    }

    private static CalendarDate LastOf(CalendarSystem calendar, long year, int month) =>
        new(year, month, Reckoning.DaysInMonth(calendar, year, month));

    /// <summary>Goes from one year towards another until a day fits; step 1 looks for the first, step -1 for the last.</summary>
    private static CalendarDate? Search(WrittenDate date, CalendarSystem calendar, long from, long to, int step)
    {
        for (var year = from; year != to + step; year += step)
        {
            if (!date.Year.Admits(year))
                continue;
            for (var month = step > 0 ? 1 : 12; month is >= 1 and <= 12; month += step)
            {
                if (date.Month.Digits.Admits(month) && SearchDay(date, calendar, year, month, step) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static CalendarDate? SearchDay(WrittenDate date, CalendarSystem calendar, long year, int month, int step)
    {
        var last = Reckoning.DaysInMonth(calendar, year, month);
        if (!date.HasDay)
            return new(year, month, step > 0 ? 1 : last);
        for (var day = step > 0 ? 1 : last; day >= 1 && day <= last; day += step)
        {
            if (date.Day.Digits.Admits(day))
                return new(year, month, day);
        }

        return null;
    }
}
