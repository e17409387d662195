using Tongjian.Language;
using Tongjian.Reading;
using Tongjian.Record;
using Tongjian.Server.Proposing;

namespace Tongjian.Server.Tests.Proposing;

/// <summary>Proposes what a test wants, wherever its words stand in a text.</summary>
internal sealed class MadeUpReading(params MadeUpProposal[] proposals) : IReading
{
    public IEnumerable<Proposal> Read(Document document, Chronicle chronicle)
    {
        var found = new List<Proposal>();
        foreach (var made in proposals)
        {
            for (var at = document.Text.IndexOf(made.Quote, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(made.Quote, at + 1, StringComparison.Ordinal))
            {
                found.Add(new Proposal
                {
                    Range = new TextRange(at, at + made.Quote.Length),
                    Quote = made.Quote,
                    Type = made.Type,
                    Roles = new Dictionary<string, IReadOnlyList<string>> { ["agent"] = ["Jin"] },
                    Date = made.Date is null ? null : HistoricalDate.Parse(made.Date, DateReading.Annals),
                    Sentence = made.Sentence,
                    Unknown = made.Unknown is { } name ? new Dictionary<string, EntityKind> { [name] = EntityKind.Place } : new Dictionary<string, EntityKind>(),
                    Doubts = made.Date is null ? ["the text gives no date"] : [],
                });
            }
        }

        return found.OrderBy(proposal => proposal.Range.Start);
    }
}

/// <summary>What is proposed where a text has some words.</summary>
internal sealed record MadeUpProposal(string Quote, EventType Type, string? Date, string? Sentence, string? Unknown = null);
