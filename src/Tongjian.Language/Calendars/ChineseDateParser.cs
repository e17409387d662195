namespace Tongjian.Language.Calendars;

/// <summary>Reads Chinese dates, written in Chinese or in letters.</summary>
internal static class ChineseDateParser
{
    /// <summary>Whether a text begins as a Chinese date does.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) => ChineseScript.Begins(text) || LatinScript.Begins(text);

    /// <summary>The length of the Chinese date at the start of a text that begins with one.</summary>
    internal static int Length(ReadOnlySpan<char> text) =>
        ChineseScript.Begins(text) ? ChineseScript.Length(text) : LatinScript.Length(text);

    /// <summary>Whether an interval or set holds a Chinese date, so that its blanks are its own.</summary>
    internal static bool StandsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var begins = at == 0 || text[at - 1] is '/' or '[' or '{' or ',' or '.'
                || (text[at - 1] == ' ' && text[..at].TrimEnd().EndsWith(","));
            if (begins && char.IsLetter(text[at]) && Begins(text[at..])) return true;
        }

        return false;
    }

    /// <summary>Reads a Chinese date that stands alone or in an interval or set.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the date begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    /// <returns>Null if there was no such date.</returns>
    internal static WrittenChineseDate? Parse(ReadOnlySpan<char> text, int start, int end, List<DateProblem> problems)
    {
        var written = text[start..end].ToString();
        var isChinese = ChineseScript.Begins(written);
        var parts = isChinese ? ChineseScript.Read(written, out var understood) : LatinScript.Read(written, out understood);
        var fault = new DateProblem();
        if (parts is null)
            fault = understood > 0 ? ChineseDateFaults.TextAfter(written, understood) : ChineseDateFaults.CycleAlone(written);
        else if (new ChineseDateResolver(parts).Resolve(out var days) is { } found)
            fault = found;
        else
            return new(written, days, parts.Precision, parts.Mark);
        problems.Add(fault with { Offset = fault.Offset + start });
        return null;
    }

    /// <summary>The qualifier of <c>~</c>, <c>?</c> or <c>%</c>.</summary>
    internal static Mark MarkOf(ReadOnlySpan<char> sign) => sign switch
    {
        "~" => Mark.Approximate,
        "?" => Mark.Uncertain,
        "%" => Mark.Both,
        _ => Mark.None,
    };
}
