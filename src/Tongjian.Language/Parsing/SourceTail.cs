using System.Globalization;

namespace Tongjian.Language.Parsing;

/// <summary>Reads the end of a source's declaration: <c>: "Jin–Liao wars", rank 2</c>.</summary>
internal static class SourceTail
{
    public static void Read(Entity source, Span tail, List<Diagnostic> diagnostics)
    {
        source.Rank = 9;
        var text = tail.Text;
        var open = text.IndexOf('"');
        var close = open < 0 ? -1 : open + 1 + text[(open + 1)..].IndexOf('"');
        if (open < 0 || close <= open || text[..open].Trim() is not ":")
        {
            diagnostics.Add(Fault(tail, "a source needs its title in quotes", ": \"Its title\", rank 3"));
            return;
        }

        source.Title = text[(open + 1)..close].ToString();
        var rest = CitationParser.Trimmed(tail.Slice(close + 1, tail.Length - close - 1));
        var words = rest.Text;
        if (words.StartsWith(", rank ") && int.TryParse(words[7..], NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            && rank is >= 1 and <= 9)
        {
            source.Rank = rank;
            return;
        }

        diagnostics.Add(Fault(rest.Length > 0 ? rest : tail, "a source needs a rank from 1 (best) to 9", ", rank 3"));
    }

    private static Diagnostic Fault(Span where, string found, string expected) => new(
        "source-declaration", Severity.Error, where, found, expected,
        "write it as: jin-liao is a source: \"Jin–Liao wars\", rank 2.");
}
