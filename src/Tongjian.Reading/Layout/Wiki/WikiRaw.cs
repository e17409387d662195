namespace Tongjian.Reading.Layout.Wiki;

/// <summary>Stretches of wikitext in which no mark counts: comments, <c>nowiki</c>, formulas, references, galleries.</summary>
/// <param name="text">The wikitext.</param>
internal sealed class WikiRaw(string text)
{
    private static readonly string[] Tags = ["nowiki", "math", "pre", "syntaxhighlight", "source", "score", "timeline", "imagemap", "hiero", "graph", "ref", "gallery"];

    // Where a search for an end failed: from there on nobody looks again, so that open ends do not cost more than one search each.
    private readonly Dictionary<string, int> missing = new(StringComparer.Ordinal);

    /// <summary>What begins at an angle bracket, and where it ends with its closing mark; the name is empty if nothing does.</summary>
    /// <returns>The name of the tag, "comment" for a comment; the inside; the place behind all.</returns>
    public (string Name, TextRange Inside, int End) At(int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (rest.StartsWith("<!--"))
        {
            var close = Find("-->", at + 4, end);
            return close < 0 ? default : ("comment", new TextRange(at + 4, close), close + 3);
        }

        foreach (var tag in Tags)
        {
            if (rest.Length < tag.Length + 2 || !rest[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)) continue;
            var behind = rest[tag.Length + 1];
            if (behind is not ('>' or '/') && !char.IsWhiteSpace(behind)) continue;
            var bracket = rest[..Math.Min(rest.Length, 600)].IndexOf('>');
            if (bracket < 0) return default;
            var inside = at + bracket + 1;
            if (rest[bracket - 1] == '/') return (tag, new TextRange(inside, inside), inside);
            var close = Find($"</{tag}", inside, end);
            if (close < 0) return default;
            var last = text.IndexOf('>', close);
            return last < 0 || last >= end ? default : (tag, new TextRange(inside, close), last + 1);
        }

        return default;
    }

    private int Find(string mark, int from, int end)
    {
        if (missing.TryGetValue(mark, out var first) && from >= first) return -1;
        var at = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) missing[mark] = from;
        return at < 0 || at >= end ? -1 : at;
    }
}
