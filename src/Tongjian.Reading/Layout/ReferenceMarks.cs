using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout;

/// <summary>Marks of reference in running text: <c>[1]</c>, <c>[12]:45</c>, <c>[lower-alpha 1]</c>, <c>[citation needed]</c>.</summary>
internal static partial class ReferenceMarks
{
    /// <summary>The mark that begins at a bracket, or an empty range. A year in brackets is none.</summary>
    public static TextRange At(string text, int start, int end)
    {
        var match = Mark().Match(text, start, Math.Min(end - start, 60));
        return match.Success ? new TextRange(start, start + match.Length) : default;
    }

    /// <summary>Adds a stretch of the original without its marks of reference, and without the white space that stood before a mark.</summary>
    public static void AddWithout(BlockText words, string text, int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOf('[');
            var bracket = length < 0 ? end : start + length;
            words.Add(text, start, bracket);
            if (bracket == end) return;
            var mark = At(text, bracket, end);
            if (mark.Length == 0)
            {
                words.Add('[', bracket);
                start = bracket + 1;
                continue;
            }

            start = mark.End;
            if (start == end || TextLines.IsBlank(text[start]) || text[start] is '.' or ',' or ';' or ':') words.TrimEnd();
        }
    }

    [GeneratedRegex(
        @"\G\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]{1,2}|[ivx]{1,5}|(?:(?:lower|upper)-(?:alpha|roman|greek)|note|notes|nb|n|fn|footnote|ref|web|map|fn|Note|N|Fn)\s?\d{1,3}|[\p{L} ]{0,30}(?:needed|\?)|sic|edit|disputed(?: – discuss)?|dubious(?: – discuss)?|dead link|permanent dead link|better source|unreliable source)\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
