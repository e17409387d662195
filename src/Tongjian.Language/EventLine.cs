namespace Tongjian.Language;

/// <summary>A line that says what happened, with everything indented below it.</summary>
public sealed class EventLine
{
    internal EventLine(Span where, HistoricalDate? date, Sentence sentence)
    {
        Where = where;
        Date = date;
        Sentence = sentence;
    }

    /// <summary>The line, from its date to its last citation.</summary>
    public Span Where { get; }

    /// <summary>The date as written; null if the head of the line is an order.</summary>
    public HistoricalDate? Date { get; }

    /// <summary>What happened.</summary>
    public Sentence Sentence { get; }

    /// <summary>Who says so.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>What other sources say of the same happening.</summary>
    public IReadOnlyList<ClaimLine> Claims { get; internal set; } = [];

    /// <summary>How it lies to other events.</summary>
    public IReadOnlyList<OrderClause> Orders { get; internal set; } = [];

    /// <summary>The terms of a treaty.</summary>
    public IReadOnlyList<Term> Terms { get; internal set; } = [];

    /// <summary>The days that the written date leaves; all days if there is none.</summary>
    public DayRange Days => Date?.Possible ?? DayRange.Always;

    /// <inheritdoc/>
    public override string ToString() => $"{Date?.Text} {Sentence}";
}

/// <summary>What another source says of a happening: another date, another sentence, or both.</summary>
/// <param name="Citation">The source and the place in it.</param>
/// <param name="Date">Its date; null if it has none of its own.</param>
/// <param name="Sentence">Its sentence; null if it tells the same.</param>
/// <param name="Where">The claim.</param>
public sealed record ClaimLine(Citation Citation, HistoricalDate? Date, Sentence? Sentence, Span Where);

/// <summary>A term of a treaty: "Under it, Song pays Jin 250,000 taels of silver a year."</summary>
/// <param name="Sentence">An event or state sentence.</param>
/// <param name="Citations">Who says so; those of the treaty if empty.</param>
/// <param name="Where">The line.</param>
public sealed record Term(Sentence Sentence, IReadOnlyList<Citation> Citations, Span Where);
