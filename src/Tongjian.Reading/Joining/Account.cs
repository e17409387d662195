using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.Reading.Joining;

/// <summary>What one document tells of a happening.</summary>
/// <param name="Source">As what the document is cited.</param>
/// <param name="Proposal">What was read.</param>
/// <param name="Sentence">Its sentence, read among the names of all documents; null if it has none.</param>
/// <param name="Date">When; null if the document does not say.</param>
public sealed record Account(string Source, Proposal Proposal, Sentence? Sentence, HistoricalDate? Date)
{
    /// <summary>The days on which it may have happened by this account; all days if it is not dated.</summary>
    public DayRange Days => Sentence is null ? DayRange.Always : Moment.Of(Sentence, Date);

    /// <summary>Whether it tells no more of the happening than its date: the sentence is of something else.</summary>
    public bool IsDateOnly { get; init; }

    /// <summary>The citation, without brackets: "incident ¶2".</summary>
    public string Citation => Proposal.Paragraph > 0 ? $"{Source} ¶{Proposal.Paragraph}" : Source;
}
