namespace Tongjian.Reading.Layout;

/// <summary>Sees how a text is marked up.</summary>
internal static class FormatFinder
{
    /// <summary>The format that the name of the file promises, or that the text shows.</summary>
    public static DocumentFormat FormatOf(string name, string text) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" => DocumentFormat.Html,
        ".md" => DocumentFormat.Markdown,
        ".wiki" => DocumentFormat.Wikitext,
        _ => DocumentFormat.Plain,
    };
}
