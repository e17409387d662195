using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout;

/// <summary>Sees how a text is marked up.</summary>
internal static partial class FormatFinder
{
    private const int Looked = 30_000; // characters

    /// <summary>The format that the name of the file promises, or that the text shows.</summary>
    public static DocumentFormat FormatOf(string name, string text) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" or ".mhtml" => DocumentFormat.Html,
        ".md" or ".markdown" or ".mkd" or ".mdown" => DocumentFormat.Markdown,
        ".wiki" or ".wikitext" or ".mediawiki" or ".mw" => DocumentFormat.Wikitext,
        _ => FormatOf(text.AsSpan(0, Math.Min(text.Length, Looked))),
    };

    // A mark or two may stand in any text; what is marked up has many.
    private static DocumentFormat FormatOf(ReadOnlySpan<char> text)
    {
        var beginning = text.TrimStart("\uFEFF \t\r\n");
        if (beginning.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return DocumentFormat.Html;
        if (Tags().Count(text) >= 4 && Tags().Count(text) > WikiMarks().Count(text)) return DocumentFormat.Html;
        if (Infobox().IsMatch(text) || WikiMarks().Count(text) >= 4) return DocumentFormat.Wikitext;
        return MarkdownRulers().IsMatch(text) || (MarkdownMarks().Count(text) >= 2 && MarkdownHeads().IsMatch(text)) ? DocumentFormat.Markdown : DocumentFormat.Plain;
    }

    [GeneratedRegex(@"</(?:p|div|li|td|tr|table|h[1-6]|ul|body|section)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\{\{\s*[Ii]nfobox|^\{\|.{0,200}\n(?:[|!].*\n)*?\|-", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Infobox();

    [GeneratedRegex(@"\[\[[^\[\]\n]{1,200}\]\]|\{\{[^{}\n]{1,200}\}\}|'''[^'\n]{1,200}'''|<ref[ >/]", RegexOptions.CultureInvariant)]
    private static partial Regex WikiMarks();

    [GeneratedRegex(@"^\s{0,3}\|?(?:\s?:?-{3,}:?\s?\|)+(?:\s?:?-{3,}:?)?\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownRulers();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownHeads();

    [GeneratedRegex(@"^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\[[^\[\]\n]{1,200}\]\((?:https?:|/|#|\.)[^()\n]{1,300}\)|^\[\^\w+\]:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex MarkdownMarks();
}
