namespace Tongjian.Language;

/// <summary>Parses <c>start/end</c>, where either may be missing (unknown) or <c>..</c> (open).</summary>
internal static class IntervalParser
{
    internal static HistoricalDate? Parse(ReadOnlySpan<char> text, DateReading reading, List<DateProblem> problems)
    {
        var slash = text.IndexOf('/');
        var second = text[(slash + 1)..].IndexOf('/');
        if (second >= 0)
        {
            if (ParseSlashed(text, reading, problems) is { } slashed)
                return slashed;
            var from = slash + 1 + second;
            problems.Add(new(from, text.Length - from, "interval-of-many",
                $"found {text.Count('/')} slashes, but an interval has one, between its start and its end",
                "write start/end, such as 1127/1130"));
            return null;
        }

        if (text.Length == 1)
        {
            problems.Add(new(0, 1, "interval-of-nothing", "found \"/\" alone, but an interval has a start or an end",
                "write start/end, such as 1127/1130, 1127/.. or /1130"));
            return null;
        }

        var count = problems.Count;
        var (start, startIsOpen, startFailed) = ParseEnd(text, 0, slash, reading, problems);
        var (end, endIsOpen, endFailed) = ParseEnd(text, slash + 1, text.Length, reading, problems);
        if (startFailed || endFailed)
            return null;
        var interval = new WrittenInterval(start, startIsOpen, end, endIsOpen);
        if (problems.Count == count)
            IntervalOrder.Check(interval, text, 0, text.Length, problems);
        return new(interval, reading, text.ToString());
    }

    /// <summary>A date with slashes for hyphens, 1127/05/09, is reported and understood; null if it is not one.</summary>
    private static HistoricalDate? ParseSlashed(ReadOnlySpan<char> text, DateReading reading, List<DateProblem> problems)
    {
        var hyphened = text.ToString().Replace('/', '-');
        if (PlainDate.TryParse(hyphened, reading) is not { } date)
            return null;
        problems.Add(new(0, text.Length, "slash-for-hyphen",
            "found slashes between year, month and day, but a slash stands between the ends of an interval", $"write {hyphened}"));
        return date;
    }

    private static (HistoricalDate? Date, bool IsOpen, bool Failed) ParseEnd(
        ReadOnlySpan<char> text, int start, int end, DateReading reading, List<DateProblem> problems)
    {
        var written = text[start..end];
        if (written.IsEmpty)
            return (null, false, false);
        if (written is "..")
            return (null, true, false);
        if (DateParser.ParsePart(text, start, end, reading, problems) is not { } date)
            return (null, false, true);
        date = IntervalOrder.RefuseTime(date, end, "an interval", problems);
        if (date.Written is { Year.IsLong: true })
        {
            problems.Add(new(start, end - start, "long-year-in-interval",
                $"found the long year {date}, but the ends of an interval have years of four digits",
"write a nearer year, or .. for an open end"));
        }

        return (date, false, false);
    }
}
