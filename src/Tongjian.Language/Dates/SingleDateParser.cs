namespace Tongjian.Language;

/// <summary>Parses a single date: a year, perhaps a month or season, perhaps a day and a time, with qualifiers about each.</summary>
internal static class SingleDateParser
{
    /// <summary>What was understood; every fault has been reported. Null if not even a year was.</summary>
    internal static WrittenDate? Parse(ref DateCursor cursor, DateReading reading)
    {
        var start = cursor.Position;
        var before = cursor.TakeMark();
        if (YearParser.Parse(ref cursor) is not { } year)
            return null;
        var date = new WrittenDate { Year = year, BeforeYear = before, AfterYear = cursor.TakeMark() };
        if (year.IsLong || year.Significant > 0)
        {
            if (!cursor.AtEnd)
            {
                var from = cursor.Position;
                cursor.RefuseRest(from, "text-after-long-year",
                    $"found {cursor.Found(from)} after the year {year}, but such a year stands alone",
                    $"write {cursor.Written(start, from)}");
            }

            return date;
        }

        return ParseMonth(ref cursor, date, start, reading);
    }

    private static WrittenDate ParseMonth(ref DateCursor cursor, WrittenDate date, int start, DateReading reading)
    {
        var from = cursor.Position;
        if (cursor.AtEnd)
            return date;
        if (!TakePart(ref cursor, "month", "the year", "06", start, out var month))
            return date;
        if (!IsPossibleMonth(month.Digits))
        {
            cursor.RefuseRest(from + 1, "no-such-month",
                $"found the month {month.Digits}, but months run from 01 to 12 and seasons from 21 to 41",
                $"write {date.Year}-12, {date.Year}-21 or the like");
            return date;
        }

        var dated = date with { Month = month };
        if (StrictBounds.Of(dated, reading) is null)
            return date;
        if (cursor.AtEnd)
            return dated;
        from = cursor.Position;
        if (dated.IsSeason)
        {
            cursor.RefuseRest(from, "text-after-season",
                $"found {cursor.Found(from)} after the season {month.Digits}, but a season ends the date",
                $"write {cursor.Written(start, from)}");
            return dated;
        }

        return ParseDay(ref cursor, dated, start, reading);
    }

    private static WrittenDate ParseDay(ref DateCursor cursor, WrittenDate date, int start, DateReading reading)
    {
        var from = cursor.Position;
        if (!TakePart(ref cursor, "day", "the month", "09", start, out var day))
            return date;
        var dated = date with { Day = day };
        if (StrictBounds.Of(dated, reading) is null)
        {
            DayFault.Report(ref cursor, from + 1, dated, reading.Calendar);
            return date;
        }

        if (cursor.AtEnd)
            return dated;
        if (cursor.Here is 'T' or 't' && !dated.IsMasked && dated.Marks == Mark.None)
            return dated with { Time = TimeOfDay.Parse(ref cursor) };
        from = cursor.Position;
        var after = cursor.Here is 'T' or 't'
            ? "the day, but only a full date without ?, ~, % or X has a time"
            : "the day, but a date ends there";
        cursor.RefuseRest(from, "text-after-day", $"found {cursor.Found(from)} after {after}", $"write {cursor.Written(start, from)}");
        return dated;
    }

    /// <summary>Takes a hyphen and two places with their qualifiers; reports and goes to the end if they are not there.</summary>
    private static bool TakePart(
        ref DateCursor cursor, string name, string previous, string example, int start, out WrittenPart part)
    {
        part = default;
        var from = cursor.Position;
        if (!cursor.Take('-'))
        {
            cursor.RefuseRest(from, $"text-after-{previous[4..]}",
                $"found {cursor.Found(from)} after {previous}, but only \"-\" and a {name} can follow",
                $"write {cursor.Written(start, from)}");
            return false;
        }

        var before = cursor.TakeMark();
        var at = cursor.Position;
        var digits = cursor.TakeDigits(mask: true);
        if (digits.Length != 2)
        {
            var remedy = digits.Length == 1 && digits[0] != 'X'
                ? $"write 0{digits}"
                : $"write it such as {example}, or XX if it is unknown";
            cursor.RefuseRest(at, $"{name}-not-two-digits", $"found {cursor.Found(at)} where a {name} of two digits was expected", remedy);
            return false;
        }

        part = new(Digits.Of(digits), before, cursor.TakeMark());
        return true;
    }

    private static bool IsPossibleMonth(Digits month)
    {
        if (!month.IsMasked && SeasonCode.IsSeason(month.Known))
            return true;
        for (var number = 1; number <= 12; number++)
        {
            if (month.Admits(number))
                return true;
        }

        return false;
    }
}
