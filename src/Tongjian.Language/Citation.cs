namespace Tongjian.Language;

/// <summary>Where a statement is found: a source, a place in it, and its own date if that differs.</summary>
/// <param name="Source">The declared source.</param>
/// <param name="Locator">The place in it, as written: "¶6", "1127", "infobox"; may be empty.</param>
/// <param name="Reading">The date that this source gives; null if it has the date of the line.</param>
/// <param name="Where">The citation.</param>
public sealed record Citation(Entity Source, string Locator, HistoricalDate? Reading, Span Where)
{
    /// <summary>Source and place: "jin-liao ¶6".</summary>
    public override string ToString() => Locator.Length == 0 ? Source.Name : $"{Source.Name} {Locator}";
}
