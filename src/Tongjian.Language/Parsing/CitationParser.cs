namespace Tongjian.Language.Parsing;

/// <summary>Reads citations: "[jin-liao ¶6; incident ¶1: 1127]".</summary>
internal sealed class CitationParser(Dictionary<string, Entity> sources)
{
    private readonly Dictionary<string, Entity>.AlternateLookup<ReadOnlySpan<char>> byName = sources.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Splits a line into what is said and the citations behind it.</summary>
    /// <param name="line">The rest of a line after its date.</param>
    /// <param name="citations">The brackets and what is in them; empty if there are none.</param>
    public static Span Split(Span line, out Span citations)
    {
        var text = line.Text;
        var bracket = text.IndexOf('[');
        if (bracket > 0 && text[..bracket].Count('"') % 2 == 1) bracket = OutsideQuotes(text);
        if (bracket < 0)
        {
            citations = line.Slice(line.Length, 0);
            return line;
        }

        citations = line.Slice(bracket, line.Length - bracket);
        return line.Slice(0, text[..bracket].TrimEnd().Length);
    }

    /// <summary>Reads the citations of a line into a list.</summary>
    public void Read(Span brackets, DateReading reading, List<Citation> citations, List<Diagnostic> diagnostics)
    {
        if (brackets.Length == 0) return;
        var text = brackets.Text;
        var close = Closing(text);
        if (close < 0)
        {
            diagnostics.Add(new Diagnostic(
                "open-citation", Severity.Error, brackets.Slice(0, 1), "a citation is opened here and never closed",
                "\"]\" on the same line", "close it with \"]\""));
            close = text.Length;
        }
        else if (close + 1 < text.Length)
        {
            diagnostics.Add(new Diagnostic(
                "text-after-citation", Severity.Error, Trimmed(brackets.Slice(close + 1, text.Length - close - 1)),
                $"\"{text[(close + 1)..].Trim()}\" stands after the citations", "the end of the line",
                "put all citations in one pair of brackets, divided by \";\""));
        }

        var at = 1;
        if (text[1..close].IsWhiteSpace())
        {
            diagnostics.Add(NothingCited(brackets.Slice(0, Math.Min(text.Length, close + 1))));
            return;
        }

        while (at < close)
        {
            var end = text[at..close].IndexOf(';');
            end = end < 0 ? close : at + end;
            if (ReadOne(brackets.Slice(at, end - at), reading, diagnostics) is { } citation) citations.Add(citation);
            at = end + 1;
        }
    }

    /// <summary>Reads "jin-liao ¶6: 1120"; without a colon the source's date is the line's.</summary>
    public Citation? ReadOne(Span where, DateReading reading, List<Diagnostic> diagnostics)
    {
        where = Trimmed(where);
        if (where.Length == 0)
        {
            diagnostics.Add(NothingCited(where));
            return null;
        }

        var text = where.Text;
        HistoricalDate? date = null;
        var colon = text.LastIndexOf(": ");
        if (colon == 0)
        {
            diagnostics.Add(NothingCited(where));
            return null;
        }

        if (colon >= 0)
        {
            var dated = Trimmed(where.Slice(colon + 1, where.Length - colon - 1));
            date = DateText.Read(dated, reading, diagnostics);
            text = text[..colon];
        }

        var blank = text.IndexOf(' ');
        var id = blank < 0 ? text : text[..blank];
        var locator = Trimmed(where.Slice(id.Length, text.Length - id.Length));
        if (byName.TryGetValue(id, out var source)) return new Citation(source, locator, date, where);
        diagnostics.Add(UndeclaredSource(where.Slice(0, id.Length), id.ToString()));
        return null;
    }

    /// <summary>The bracket that closes the first one; a set of dates may stand between them.</summary>
    private static int Closing(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[') depth++;
            if (text[i] == ']' && --depth == 0) return i;
        }

        return text.IndexOf(']');
    }

    private static Diagnostic NothingCited(Span where) => new(
        "nothing-cited", Severity.Error, where, "there is no source here", "a source and a place in it",
        "name a source, or take the empty citation out");

    private Diagnostic UndeclaredSource(Span where, string id)
    {
        var near = Spelling.Nearest(id, sources.Keys);
        var declare = $"declare it: \"{id} is a source: \"Its title\", rank 3.\"";
        return new Diagnostic(
            "undeclared-source", Severity.Error, where, $"no source \"{id}\" is declared", "the name of a declared source",
            near is null ? declare : $"write \"{near}\" if that is meant, or {declare}");
    }

    public static Span Trimmed(Span span)
    {
        var text = span.Text;
        var start = text.Length - text.TrimStart().Length;
        return span.Slice(start, text.Trim().Length);
    }

    private static int OutsideQuotes(ReadOnlySpan<char> text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') quoted = !quoted;
            if (text[i] == '[' && !quoted) return i;
        }

        return -1;
    }
}
