namespace Tongjian.Language.Parsing;

/// <summary>The lines of a file that say how to read it: title, calendar, includes.</summary>
internal sealed class FileHeader
{
    public string? Title { get; private set; }

    public DateReading Reading { get; private set; } = DateReading.Annals;

    /// <summary>The included files as written, with their places.</summary>
    public List<(string Path, Span Where)> Includes { get; } = [];

    /// <summary>Reads the header lines among the blocks.</summary>
    public static FileHeader Of(List<Block> blocks, List<Diagnostic> diagnostics)
    {
        var header = new FileHeader();
        foreach (var block in blocks)
        {
            if (KeywordOf(block.Head.Text) is not { } keyword) continue;
            header.Read(keyword, block.Head, diagnostics);
        }

        return header;
    }

    /// <summary>Whether a line is a header line.</summary>
    public static string? KeywordOf(ReadOnlySpan<char> line)
    {
        foreach (var keyword in Keyword.OfHeaders)
        {
            if (!line.StartsWith(keyword) || (line.Length > keyword.Length && line[keyword.Length] is not (' ' or '\t'))) continue;
            var rest = line[keyword.Length..].TrimStart();
            // A source or a person may bear the word as its name.
            return rest.StartsWith("is ") || rest.StartsWith("are ") ? null : keyword;
        }

        return null;
    }

    private void Read(string keyword, Span line, List<Diagnostic> diagnostics)
    {
        var rest = CitationParser.Trimmed(line.Slice(keyword.Length, line.Length - keyword.Length));
        if (keyword == Keyword.Calendar)
        {
            if (rest.Text is "Julian") Reading = Reading with { Calendar = CalendarSystem.Julian };
            else if (rest.Text is "Gregorian") Reading = Reading with { Calendar = CalendarSystem.Gregorian };
            else
            {
                diagnostics.Add(new Diagnostic(
                    "unknown-calendar", Severity.Error, rest.Length > 0 ? rest : line, $"there is no calendar \"{rest.Text}\"",
                    "Julian or Gregorian", "write \"calendar Julian\" or \"calendar Gregorian\""));
            }

            return;
        }

        var text = rest.Text;
        if (text.Length > 3 && text[0] == '"' && text.EndsWith("\"."))
        {
            diagnostics.Add(new Diagnostic(
                "text-after-quotes", Severity.Error, rest.Slice(rest.Length - 1, 1), "a header line is no sentence, and has no full stop",
                "the end of the line", "take the full stop out"));
            text = text[..^1];
        }

        if (text.Length < 3 || text[0] != '"' || text[^1] != '"')
        {
            diagnostics.Add(new Diagnostic(
                "missing-quotes", Severity.Error, rest.Length > 0 ? rest : line, $"what follows \"{keyword}\" stands in quotes",
                keyword == Keyword.Include ? "include \"other.annals\"" : "chronicle \"Its title\"", "put it in quotes, without a full stop"));
            return;
        }

        if (keyword == Keyword.Include) Includes.Add((text[1..^1].ToString(), rest));
        else Title ??= text[1..^1].ToString();
    }
}
