using Tongjian.Language.Calendars;

namespace Tongjian.Language;

/// <summary>Parses every form of date; <see cref="PlainDate"/> has taken the plain ones.</summary>
internal static class DateParser
{
    internal static HistoricalDate? Parse(ReadOnlySpan<char> text, DateReading reading, ICollection<DateProblem>? problems)
    {
        var found = new List<DateProblem>();
        var date = text.IndexOfAnyWhiteSpace() < 0 || SetParser.HasBlanksAfterAllCommas(text) || ChineseDateParser.StandsIn(text)
            ? ParseForm(text, reading, found)
            : ParseBlanked(text, reading, found);
        if (problems is not null)
        {
            foreach (var problem in found)
                problems.Add(problem);
        }

        return date;
    }

    /// <summary>Parses a single date that stands in an interval or a set.</summary>
    internal static HistoricalDate? ParsePart(
        ReadOnlySpan<char> text, int start, int end, DateReading reading, List<DateProblem> problems)
    {
        if (PlainDate.TryParse(text[start..end], reading) is { } plain)
            return plain;
        if (start < end && char.IsLetter(text[start]) && ChineseDateParser.Begins(text[start..end]))
            return ChineseDateParser.Parse(text, start, end, problems) is { } chinese ? new(chinese, reading, text[start..end].ToString()) : null;
        var cursor = new DateCursor(text, start, end, problems);
        return SingleDateParser.Parse(ref cursor, reading) is { } written ? new(written, reading, text[start..end].ToString()) : null;
    }

    private static HistoricalDate? ParseForm(ReadOnlySpan<char> text, DateReading reading, List<DateProblem> problems)
    {
        if (text.IsEmpty)
        {
            problems.Add(new(0, 0, "empty-date", "found nothing where a date was expected",
                "write a date such as 1127-01-09, 1127-01 or 1127"));
            return null;
        }

        if (text[0] is '[' or '{')
            return SetParser.Parse(text, reading, problems);
        return text.Contains('/')
            ? IntervalParser.Parse(text, reading, problems)
            : ParsePart(text, 0, text.Length, reading, problems);
    }

    /// <summary>Reports blanks where none belong, and understands the rest without them.</summary>
    private static HistoricalDate? ParseBlanked(ReadOnlySpan<char> text, DateReading reading, List<DateProblem> problems)
    {
        if (text.IsWhiteSpace())
        {
            problems.Add(new(0, text.Length, "empty-date", "found only blanks where a date was expected",
                "write a date such as 1127-01-09, 1127-01 or 1127"));
            return null;
        }

        var squeezed = new List<char>(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            squeezed.Add(text[i]);
            places.Add(i);
        }

        places.Add(text.Length);
        var inner = new List<DateProblem>();
        var form = ParseForm(squeezed.ToArray(), reading, inner);
        if (form is not null)
            problems.Add(BlankProblem(text, new string([.. squeezed])));
        foreach (var problem in inner)
        {
            var from = places[problem.Offset];
            var to = problem.Length == 0 ? from : places[problem.Offset + problem.Length - 1] + 1;
            problems.Add(problem with { Offset = from, Length = to - from });
        }

        return form;
    }

    private static DateProblem BlankProblem(ReadOnlySpan<char> text, string squeezed)
    {
        var first = text.IndexOfAnyWhiteSpace();
        if (SetParser.HasBlanksAfterSomeCommas(text))
        {
            return new(first, 1, "mixed-spacing", "found a blank after some commas, but every comma has one or none has",
                $"write {squeezed}");
        }

        return new(first, 1, "blank-in-date", "found a blank, but a date is written without any", $"write {squeezed}");
    }

    private static int IndexOfAnyWhiteSpace(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }

        return -1;
    }
}
