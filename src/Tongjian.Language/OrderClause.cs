namespace Tongjian.Language;

/// <summary>A mention of an event elsewhere in the record, by what it says and, if need be, when.</summary>
/// <param name="Sentence">What it says; an event fits if it fills every role named here in the same way.</param>
/// <param name="Date">Narrows the choice to events that may have happened then; null for any.</param>
/// <param name="Where">The words between the parentheses.</param>
public sealed record EventReference(Sentence Sentence, HistoricalDate? Date, Span Where);

/// <summary>How far an event lies after another, or in whose reign it lies.</summary>
/// <param name="Least">Fewest days after it; negative for days before; null without bound.</param>
/// <param name="Most">Most days after it; null without bound.</param>
/// <param name="Other">The other event; null where a reign is meant.</param>
/// <param name="Where">The clause as written.</param>
public sealed record OrderClause(int? Least, int? Most, EventReference? Other, Span Where)
{
    /// <summary>The person in whose reign the event lies; null where another event is meant.</summary>
    public Entity? Ruler { get; init; }
}

/// <summary>A line of its own that orders two events: "(A) is before (B)."</summary>
/// <param name="Event">The event spoken of first.</param>
/// <param name="Clause">How it lies to the other.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Where">The line.</param>
public sealed record OrderLine(EventReference Event, OrderClause Clause, IReadOnlyList<Citation> Citations, Span Where);
