namespace Tongjian.Reading.Layout;

/// <summary>The lines of a text, without the white space around them.</summary>
internal static class TextLines
{
    /// <summary>The lines in their order; of a blank line an empty range. Lines end with LF, CR LF, CR or a form feed.</summary>
    public static IEnumerable<TextRange> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : start + length;
            yield return Trimmed(text, start, end);
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }
    }

    /// <summary>A stretch of a text without the white space at both its ends.</summary>
    public static TextRange Trimmed(string text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1])) end--;
        while (start < end && IsBlank(text[start])) start++;
        return new TextRange(start, end);
    }

    /// <summary>Whether a character shows nothing: white space, or one of the marks without width.</summary>
    public static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\uFEFF' or '\u200B' or '\u200E' or '\u200F';

    /// <summary>Runs of lines between blank lines, each with at least one line.</summary>
    public static IEnumerable<List<TextRange>> Runs(string text)
    {
        var run = new List<TextRange>();
        foreach (var line in Of(text))
        {
            if (line.Length > 0)
            {
                run.Add(line);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0) yield return run;
    }
}
