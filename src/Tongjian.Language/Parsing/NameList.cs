namespace Tongjian.Language.Parsing;

/// <summary>Cuts "A, B and C" into names.</summary>
internal static class NameList
{
    /// <summary>The names in order, each where it stands in the file.</summary>
    public static IEnumerable<Span> Of(Span list)
    {
        // "and" becomes a comma in its last place, so that the pieces keep their places in the file.
        var text = list.Text.ToString().Replace(" and ", "    ,", StringComparison.Ordinal);
        for (var start = 0; start <= text.Length;)
        {
            var comma = text.IndexOf(',', start);
            var end = comma < 0 ? text.Length : comma;
            var name = CitationParser.Trimmed(list.Slice(start, end - start));
            if (name.Text.EndsWith(" and")) name = CitationParser.Trimmed(name.Slice(0, name.Length - 4));
            if (name.Text.StartsWith("and ")) name = CitationParser.Trimmed(name.Slice(4, name.Length - 4));
            if (name.Length > 0) yield return name;
            start = end + 1;
        }
    }
}
