using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>What one source says of one happening.</summary>
public sealed class Claim
{
    internal Claim(Citation? citation, HistoricalDate? date, Sentence sentence, EventLine line, Span where)
    {
        Citation = citation;
        Date = date;
        Sentence = sentence;
        Line = line;
        Where = where;
        Days = Moment.Of(sentence, date);
    }

    /// <summary>The source and the place in it; null for a sentence that cites nobody.</summary>
    public Citation? Citation { get; }

    /// <summary>The source; null for a sentence that cites nobody.</summary>
    public Entity? Source => Citation?.Source;

    /// <summary>The date that the source gives; null if it gives none.</summary>
    public HistoricalDate? Date { get; }

    /// <summary>What the source says happened.</summary>
    public Sentence Sentence { get; }

    /// <summary>The line that holds the claim.</summary>
    public EventLine Line { get; }

    /// <summary>The citation or the claim line.</summary>
    public Span Where { get; }

    /// <summary>The days on which, by this claim, the world changed.</summary>
    public DayRange Days { get; }

    /// <summary>All the days that the date may touch, from the first of its beginning to the last of its end.</summary>
    public DayRange Extent => Date?.Possible ?? DayRange.Always;

    /// <summary>1 best to 9; 10 for a sentence that cites nobody.</summary>
    public int Rank => Source?.Rank ?? 10;

    /// <summary>Whether its date differs from that of the line it stands on.</summary>
    public bool HasOwnDate => !ReferenceEquals(Date, Line.Date);

    /// <summary>Source and place: "jin-liao ¶6"; "no source" if there is none.</summary>
    public override string ToString() => Citation?.ToString() ?? "no source";
}
