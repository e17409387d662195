namespace Tongjian.Language;

/// <summary>Where a statement is found: a source, a place in it, and its own date if that differs.</summary>
public sealed class Citation
{
    private readonly int locatorStart;
    private readonly int locatorLength;

    internal Citation(Entity source, Span locator, HistoricalDate? reading, Span where)
    {
        (Source, Reading, Where) = (source, reading, where);
        (locatorStart, locatorLength) = (locator.Start, locator.Length);
    }

    /// <summary>The declared source.</summary>
    public Entity Source { get; }

    /// <summary>The date that this source gives; null if it has the date of the line.</summary>
    public HistoricalDate? Reading { get; }

    /// <summary>The citation.</summary>
    public Span Where { get; }

    /// <summary>The place in the source, as written: "¶6", "1127", "infobox"; may be empty. Cut out of the text when asked for.</summary>
    public string Locator => Where.Source.Text.Substring(locatorStart, locatorLength);

    /// <summary>The same citation with another date.</summary>
    internal Citation WithReading(HistoricalDate? reading) =>
        new(Source, new Span(Where.Source, locatorStart, locatorLength), reading, Where);

    /// <summary>Source and place: "jin-liao ¶6".</summary>
    public override string ToString() => locatorLength == 0 ? Source.Name : $"{Source.Name} {Locator}";
}
