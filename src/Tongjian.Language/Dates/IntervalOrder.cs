namespace Tongjian.Language;

/// <summary>Checks that the two dates of an interval or a range can stand together.</summary>
internal static class IntervalOrder
{
    /// <summary>
    /// Reports an end before the start, and an end so vague that it begins before the start: 1127-06/1127 says less than it
    /// seems to. An end with an X is meant to be vague, and passes if any of its days does.
    /// </summary>
    internal static void Check(WrittenInterval interval, ReadOnlySpan<char> text, int start, int end, List<DateProblem> problems)
    {
        if (interval is not { Start: { } first, End: { } last } || first.StrictDates.First is not { } begin)
            return;
        if (interval.IsBackwards)
        {
            problems.Add(new(start, end - start, "interval-backwards",
                $"found the end {last}, which is before the start {first}", "write the earlier date first"));
        }
        else if (last.Written is not { IsMasked: true } && begin.CompareTo(last.StrictDates.First!.Value) > 0)
        {
            var at = end - last.Text.Length;
            problems.Add(new(at, end - at, "interval-end-vague",
                $"found the end {last}, which begins before the start {first}", "write the end as exactly as the start"));
        }
    }

    /// <summary>Reports a time of day where only days count; the date without it is returned.</summary>
    internal static HistoricalDate RefuseTime(HistoricalDate date, int end, string place, List<DateProblem> problems)
    {
        if (date.Written is not { Time: { } time } timed)
            return date;
        var day = date.Text[..^time.Length];
        problems.Add(new(end - time.Length, time.Length, "time-in-a-part",
            $"found the time {time}, but the dates of {place} have none", $"write {day}"));
        return new(timed with { Time = null }, date.Reading, day);
    }
}
