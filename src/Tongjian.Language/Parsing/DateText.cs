using Tongjian.Language.Calendars;

namespace Tongjian.Language.Parsing;

/// <summary>Finds and reads the dates in a line.</summary>
internal static class DateText
{
    [ThreadStatic]
    private static List<DateProblem>? scratch;

    /// <summary>Whether a line begins with a date rather than a word.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return false;
        var c = line[0];
        if (char.IsAsciiDigit(c) || c is '[' or '{' or '~' or '?' or '%' or '/') return true;
        if (line.Length < 2) return false;
        var next = line[1];
        var isMasked = c switch
        {
            'Y' or '-' => char.IsAsciiDigit(next) || next == '-',
            'X' => next == 'X' || char.IsAsciiDigit(next),
            '.' => next == '.',
            _ => false,
        };
        return isMasked || (char.IsLetter(c) && ChineseDateParser.Begins(line));
    }

    /// <summary>The length of the date at the start of a line, its calendar in parentheses included.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var close = line[0] switch { '[' => ']', '{' => '}', _ => '\0' };
        var end = close == '\0' ? -1 : line.IndexOf(close);
        end = end < 0 ? WithoutBrackets(line) : end + 1;
        foreach (var calendar in (ReadOnlySpan<string>)[" (Gregorian)", " (Julian)"])
        {
            if (line[end..].StartsWith(calendar, StringComparison.Ordinal)) return end + calendar.Length;
        }

        return end;
    }

    /// <summary>Reads a date, with the calendar it may name; null, and messages, if it cannot be understood.</summary>
    public static HistoricalDate? Read(Span where, DateReading reading, List<Diagnostic> diagnostics)
    {
        var text = where.Text;
        var paren = text.IndexOf(" (");
        if (paren > 0)
        {
            var calendar = text[(paren + 2)..];
            if (calendar.SequenceEqual("Gregorian)")) reading = reading with { Calendar = CalendarSystem.Gregorian };
            else if (calendar.SequenceEqual("Julian)")) reading = reading with { Calendar = CalendarSystem.Julian };
            if (calendar is "Gregorian)" or "Julian)") text = text[..paren];
        }

        var problems = scratch ??= [];
        problems.Clear();
        var date = HistoricalDate.Parse(text, reading, problems);
        foreach (var problem in problems)
        {
            var length = Math.Min(Math.Max(1, problem.Length), Math.Max(1, where.Length - problem.Offset));
            diagnostics.Add(new Diagnostic(
                "date-" + problem.Name, Severity.Error, where.Slice(Math.Min(problem.Offset, where.Length), length),
                problem.Message, null, problem.Remedy));
        }

        return date;
    }

    /// <summary>A Chinese date may hold blanks, and so may the ends of an interval.</summary>
    private static int WithoutBrackets(ReadOnlySpan<char> line)
    {
        var end = char.IsLetter(line[0]) && ChineseDateParser.Begins(line) ? ChineseDateParser.Length(line) : Word(line);
        var slash = line[..end].IndexOf('/');
        if (slash < 0) slash = end < line.Length && line[end] == '/' ? end : -1;
        if (slash < 0) return end;
        var after = line[(slash + 1)..];
        return slash + 1 + (!after.IsEmpty && char.IsLetter(after[0]) && ChineseDateParser.Begins(after) ? ChineseDateParser.Length(after) : Word(after));
    }

    private static int Word(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && !char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
