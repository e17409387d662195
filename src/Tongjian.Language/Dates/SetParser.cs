namespace Tongjian.Language;

/// <summary>
/// Parses <c>[one, of, these]</c> and <c>{all,of,these}</c>, with ranges <c>a..b</c>, <c>..b</c> and <c>a..</c> among the members.
/// </summary>
internal static class SetParser
{
    internal static HistoricalDate? Parse(ReadOnlySpan<char> text, DateReading reading, List<DateProblem> problems)
    {
        var closing = text[0] == '[' ? ']' : '}';
        var end = text.IndexOf(closing);
        if (end < 0)
        {
            end = text.TrimEnd("]}").Length;
            problems.Add(new(end, text.Length - end, "set-not-closed", $"found \"{text[0]}\" at the start but no \"{closing}\" at the end",
                $"write {text[..end]}{closing}"));
        }
        else if (end < text.Length - 1)
        {
            problems.Add(new(end + 1, text.Length - end - 1, "text-after-set",
                $"found \"{text[(end + 1)..]}\" after the set, but a set ends with \"{closing}\"", $"write {text[..(end + 1)]}"));
        }

        var members = new List<HistoricalDate>();
        for (var start = 1; start <= end;)
        {
            var comma = text[start..end].IndexOf(',');
            var stop = comma < 0 ? end : start + comma;
            var from = start < stop && text[start] == ' ' ? start + 1 : start;
            if (ParseMember(text, from, stop, reading, problems) is { } member)
                members.Add(member);
            start = stop + 1;
        }

        return members.Count == 0 ? null : new(new WrittenSet(closing == '}', members), reading, text.ToString());
    }

    /// <summary>True if the only blanks are single ones after commas, and every comma has one.</summary>
    internal static bool HasBlanksAfterAllCommas(ReadOnlySpan<char> text) =>
        CountBlanks(text) is var (after, elsewhere) && elsewhere == 0 && after > 0 && after == text.Count(',');

    /// <summary>True if the only blanks are single ones after commas, but not every comma has one.</summary>
    internal static bool HasBlanksAfterSomeCommas(ReadOnlySpan<char> text) =>
        CountBlanks(text) is var (after, elsewhere) && elsewhere == 0 && after > 0 && after < text.Count(',');

    private static (int AfterComma, int Elsewhere) CountBlanks(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('[' or '{'))
            return (0, 1);
        int after = 0, elsewhere = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            if (text[i] == ' ' && text[i - 1] == ',')
                after++;
            else
                elsewhere++;
        }

        return (after, elsewhere);
    }

    private static HistoricalDate? ParseMember(
        ReadOnlySpan<char> text, int start, int end, DateReading reading, List<DateProblem> problems)
    {
        var member = text[start..end];
        if (member.IsEmpty || member is "..")
        {
            problems.Add(new(start, end - start, "empty-member",
                $"found {(member.IsEmpty ? "nothing" : "\"..\" alone")} where a member of the set was expected",
                "write a date such as 1127, or a range such as 1127..1130"));
            return null;
        }

        var dots = member.IndexOf("..");
        if (dots < 0)
            return ParseSingle(text, start, end, reading, problems);
        var first = dots == 0 ? null : ParseSingle(text, start, start + dots, reading, problems);
        var last = dots == member.Length - 2 ? null : ParseSingle(text, start + dots + 2, end, reading, problems);
        if ((first is null && dots > 0) || (last is null && dots < member.Length - 2))
            return first ?? last;
        var range = new WrittenInterval(first, first is null, last, last is null);
        IntervalOrder.Check(range, text, start, end, problems);
        return new(range, reading, member.ToString());
    }

    private static HistoricalDate? ParseSingle(
        ReadOnlySpan<char> text, int start, int end, DateReading reading, List<DateProblem> problems) =>
        DateParser.ParsePart(text, start, end, reading, problems) is { } date
            ? IntervalOrder.RefuseTime(date, end, "a set", problems)
            : null;
}
