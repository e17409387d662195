namespace Tongjian.Reading;

/// <summary>How a text is marked up.</summary>
public enum DocumentFormat
{
    /// <summary>Nothing but characters; captions, tables and infoboxes have to be guessed from the look of lines.</summary>
    Plain,

    /// <summary>The markup of Wikipedia.</summary>
    Wikitext,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Markdown with tables.</summary>
    Markdown,
}
