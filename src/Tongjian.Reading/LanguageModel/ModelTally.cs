using Tongjian.Language;

namespace Tongjian.Reading.LanguageModel;

/// <summary>Takes what a model says, keeps what holds and counts what does not.</summary>
/// <param name="document">The text.</param>
/// <param name="phrasing">The door through which proposals go.</param>
/// <param name="types">The types by their names.</param>
internal sealed class ModelTally(Document document, Phrasing phrasing, IReadOnlyDictionary<string, EventType> types)
{
    private readonly List<Proposal> kept = [];
    private readonly HashSet<(TextRange, EventType, string)> seen = [];
    private int proposed;
    private int quotedNothing;
    private int notParsed;
    private int repeated;

    /// <summary>Takes a line of an answer; null for one that could not be read.</summary>
    public void Take(ModelReply? reply, IReadOnlyList<(int Number, Block Block)> passages)
    {
        proposed++;
        if (reply is null)
        {
            notParsed++;
        }
        else if (RangeOf(reply, passages) is not { } range)
        {
            quotedNothing++;
        }
        else if (Proposed(reply, range) is not { } proposal)
        {
            notParsed++;
        }
        else if (!seen.Add((range, proposal.Type, proposal.Sentence!)))
        {
            repeated++;
        }
        else
        {
            kept.Add(proposal);
        }
    }

    /// <summary>What came of it.</summary>
    public ModelReading Reading(ModelFault? fault) => new([.. kept.OrderBy(proposal => proposal.Range.Start)], proposed, quotedNothing, notParsed, repeated, fault);

    /// <summary>Where the quoted words stand in the text: in the passage that is named, else in the first that has them.</summary>
    private static TextRange? RangeOf(ModelReply reply, IReadOnlyList<(int Number, Block Block)> passages)
    {
        foreach (var (_, block) in passages.OrderByDescending(passage => passage.Number == reply.Passage))
        {
            var at = block.Text.IndexOf(reply.Quote, StringComparison.Ordinal);
            if (at >= 0) return block.Original(new TextRange(at, at + reply.Quote.Length));
        }

        return null;
    }

    private Proposal? Proposed(ModelReply reply, TextRange range)
    {
        if (!types.TryGetValue(reply.Type, out var type)) return null;
        HistoricalDate? date = null;
        if (reply.Date is { Length: > 0 } written)
        {
            var problems = new List<DateProblem>();
            date = HistoricalDate.Parse(written, DateReading.Annals, problems);
            if (date is null || problems.Count > 0) return null;
        }

        return phrasing.Say(type, reply.Roles) is not { } phrase ? null : new Proposal
        {
            Range = range,
            Quote = range.Of(document.Text),
            Type = type,
            Roles = reply.Roles,
            Date = date,
            Sentence = phrase.Sentence,
            Unknown = phrase.Unknown,
            Doubts = ["a language model proposed it"],
        };
    }
}
