namespace Tongjian.Reading.Layout;

/// <summary>The key of an infobox line: "Result: …", "Date September 1125", "Commanders and leaders".</summary>
internal static class FieldKey
{
    private const int Longest = 48;
    private const int MostWords = 6;
    private static readonly HashSet<string> Known = WordList.Load("infobox-keys");

    /// <summary>Where a key with a colon ends, the colon included; the start of the line if it has none.</summary>
    public static int WithColon(string text, int start, int end)
    {
        var words = 1;
        for (var at = start; at < end && at - start < Longest; at++)
        {
            if (text[at] == ':') return at > start && (at + 1 == end || TextLines.IsBlank(text[at + 1])) ? at + 1 : start;
            if (text[at] is '.' or ';' or ',' or '?' or '!' or '"' or '“') return start;
            if (TextLines.IsBlank(text[at]) && ++words > MostWords) return start;
        }

        return start;
    }

    /// <summary>Where a key ends that is known without a colon; the start of the line if there is none. A value begins large, with a number or with a small mark.</summary>
    public static int Bare(string text, int start, int end)
    {
        var lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = start;
        for (var at = start + 1; at <= end && at - start <= Longest; at++)
        {
            // A key ends before white space, at the end of the line, or where a value is glued to it: "ResultVictory".
            var isBorder = at == end || TextLines.IsBlank(text[at]) || ((char.IsUpper(text[at]) || char.IsDigit(text[at])) && char.IsLower(text[at - 1]));
            if (isBorder && lookup.Contains(text.AsSpan(start, at - start)) && IsValueAt(text, at, end)) key = at;
        }

        return key;
    }

    private static bool IsValueAt(string text, int at, int end)
    {
        while (at < end && TextLines.IsBlank(text[at])) at++;
        if (at == end || !char.IsLower(text[at])) return true;
        return text.AsSpan(at, Math.Min(8, end - at)) is var value
            && (value.StartsWith("c.") || value.StartsWith("ca.") || value.StartsWith("the ") || value.StartsWith("around ") || value.StartsWith("late ") || value.StartsWith("early "));
    }
}
