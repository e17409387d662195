namespace Tongjian.Reading;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>The title of the document or of a part; it tells of no event.</summary>
    Heading,

    /// <summary>The words under a picture or on a map.</summary>
    Caption,

    /// <summary>A row of a timeline: a lead of year and date, and what happened then.</summary>
    Row,

    /// <summary>A line of an infobox: a key and a value, or a bare value.</summary>
    Field,

    /// <summary>A point of a list.</summary>
    ListItem,

    /// <summary>A footnote, a reference, a link to another language: read by nobody but the curious.</summary>
    Note,
}
