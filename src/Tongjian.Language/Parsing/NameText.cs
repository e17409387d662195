namespace Tongjian.Language.Parsing;

/// <summary>Reads the name in a declaration.</summary>
internal static class NameText
{
    private const string Marks = ".,;:()[]\"";

    /// <summary>The name with single blanks; null, and a message, if nothing can be called so.</summary>
    /// <param name="where">The name without its article.</param>
    /// <param name="diagnostics">Takes the message.</param>
    /// <param name="oneWord">Whether it must be one word, as the names of sources, which end at a blank where they are cited.</param>
    public static string? Of(Span where, List<Diagnostic> diagnostics, bool oneWord = false)
    {
        var bad = where.Text.IndexOfAny(Marks);
        string found;
        if (where.Length == 0 || where.Text.Equals("the", StringComparison.OrdinalIgnoreCase)) found = "nothing is named here";
        else if (bad >= 0) found = where.Text[bad] == '"' ? "a name stands without quotes" : $"a name cannot hold \"{where.Text[bad]}\"";
        else
        {
            var words = where.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (!oneWord || words.Length == 1) return string.Join(' ', words);
            diagnostics.Add(new Diagnostic(
                "impossible-name", Severity.Error, where, "the name of a source is one word, since a place in the source follows it",
                "a name such as jin-liao", $"write \"{string.Join('-', words)}\""));
            return null;
        }

        diagnostics.Add(new Diagnostic(
            "impossible-name", Severity.Error, bad < 0 ? where : where.Slice(bad, 1), found,
            "a name of letters, digits, blanks, hyphens and apostrophes", "give it a name without marks"));
        return null;
    }
}
