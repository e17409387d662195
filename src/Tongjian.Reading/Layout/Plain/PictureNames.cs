using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout.Plain;

/// <summary>Names of picture files that a dump left between the words: "Map of the north.png", "File:Fleet.jpg The fleet".</summary>
internal static partial class PictureNames
{
    /// <summary>The name in a stretch of a text, or an empty range. It runs from the last full stop before the ending.</summary>
    public static TextRange In(string text, TextRange range)
    {
        for (var dot = range.Start; dot < range.End; dot++)
        {
            var length = text.AsSpan(dot, range.End - dot).IndexOf('.');
            if (length < 0) return default;
            dot += length;
            var match = Ending().Match(text, dot, Math.Min(range.End - dot, 8));
            if (!match.Success) continue;
            var start = BeginningBefore(text, range.Start, dot);
            if (start >= 0) return new TextRange(start, dot + match.Length);
        }

        return default;
    }

    /// <summary>Where the name begins that ends at a dot; −1 if it is an address of the web.</summary>
    private static int BeginningBefore(string text, int start, int dot)
    {
        const int Longest = 160;
        var floor = Math.Max(start, dot - Longest);
        for (var at = dot - 1; at >= floor; at--)
        {
            if (text[at] == '/' && at > floor && text[at - 1] is '/' or '.') return -1;
            if (at > floor && TextLines.IsBlank(text[at]) && text[at - 1] is '.' or '!' or '?' or '"' or '”' or ')' or ']' && Sentence(text, start, at)) return at + 1;
        }

        return floor == start ? start : -1;
    }

    // "Wars. Old map.jpg" ends a sentence before the name; "St. Paul 1.jpg" and "Map (north) b.jpg" do not.
    private static bool Sentence(string text, int start, int blank)
    {
        if (text[blank - 1] is ')' or ']') return false;
        var word = blank - 1;
        while (word > start && char.IsLetter(text[word - 1])) word--;
        return blank - 1 - word > 3 && blank - start > 20;
    }

    [GeneratedRegex(@"\G\.(?:jpe?g|JPE?G|png|PNG|gif|GIF|svg|SVG|tiff?|TIFF?|webp|djvu|bmp|og[gv]|webm)(?![a-z\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
