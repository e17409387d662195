using Tongjian.Reading.Layout;
using Tongjian.Reading.Layout.Html;
using Tongjian.Reading.Layout.Markdown;
using Tongjian.Reading.Layout.Plain;
using Tongjian.Reading.Layout.Wiki;

namespace Tongjian.Reading;

/// <summary>A text to be read: its name, its characters as they came, and how it is marked up.</summary>
public sealed class Document
{
    /// <summary>A text to be read.</summary>
    /// <param name="name">What others call it, such as the name of its file.</param>
    /// <param name="text">The characters as they came; no offset ever refers to anything else.</param>
    /// <param name="format">How it is marked up; null if that shall be seen from the text.</param>
    public Document(string name, string text, DocumentFormat? format = null)
    {
        (Name, Text) = (name, text);
        Format = format ?? FormatFinder.FormatOf(name, text);
    }

    /// <summary>What others call it.</summary>
    public string Name { get; }

    /// <summary>The characters as they came.</summary>
    public string Text { get; }

    /// <summary>How it is marked up.</summary>
    public DocumentFormat Format { get; }

    /// <summary>The blocks in the order of the text; found as they are asked for, so that a long text is never held twice.</summary>
    public IEnumerable<Block> Blocks() => Sections.Of(Format switch
    {
        DocumentFormat.Wikitext => WikiLayout.Blocks(Text),
        DocumentFormat.Html => HtmlLayout.Blocks(Text),
        DocumentFormat.Markdown => MarkdownLayout.Blocks(Text),
        _ => PlainLayout.Blocks(Text),
    });
}
