using Tongjian.Language;
using Tongjian.Reading.Names;
using Tongjian.Reading.Proposing;
using Tongjian.Record;

namespace Tongjian.Reading.LanguageModel;

/// <summary>Takes what a model says, keeps what holds and counts what does not.</summary>
/// <param name="document">The text.</param>
/// <param name="chronicle">Whose names are declared; null for none.</param>
/// <param name="types">The types by their names.</param>
internal sealed class ModelTally(Document document, Chronicle? chronicle, IReadOnlyDictionary<string, EventType> types)
{
    private readonly NameBook names = Reader.NamesOf(document, chronicle);
    private readonly List<Proposal> read = [];
    private int proposed;
    private int quotedNothing;
    private int notParsed;

    /// <summary>Takes a line of an answer; null for one that could not be read.</summary>
    public void Take(ModelReply? reply, IReadOnlyList<(int Number, Block Block)> passages)
    {
        proposed++;
        if (reply is null)
        {
            notParsed++;
        }
        else if (PlaceOf(reply, passages) is not { } place)
        {
            quotedNothing++;
        }
        else if (Proposed(reply, place.Range, place.Block, place.Number) is not { } proposal)
        {
            notParsed++;
        }
        else
        {
            read.Add(proposal);
        }
    }

    /// <summary>What came of it: what makes a sentence that reads back, each once, through the door by which the proposals of the rules go.</summary>
    public ModelReading Reading(ModelFault? fault)
    {
        var (kept, seen) = (new List<Proposal>(), new HashSet<(TextRange, EventType, string)>());
        var unsaid = 0;
        foreach (var proposal in SentenceWriter.Write(read.OrderBy(proposal => proposal.Range.Start), chronicle?.Annals))
        {
            if (proposal.Sentence is null) unsaid++;
            else if (seen.Add((proposal.Range, proposal.Type, proposal.Sentence))) kept.Add(proposal);
        }

        return new ModelReading(kept, proposed, quotedNothing, notParsed + unsaid, read.Count - unsaid - kept.Count, fault);
    }

    /// <summary>Where the quoted words stand in the text: in the passage that is named, else in the first that has them.</summary>
    private static (TextRange Range, BlockKind Block, int Number)? PlaceOf(ModelReply reply, IReadOnlyList<(int Number, Block Block)> passages)
    {
        foreach (var (number, block) in passages.OrderByDescending(passage => passage.Number == reply.Passage))
        {
            var at = block.Text.IndexOf(reply.Quote, StringComparison.Ordinal);
            if (at >= 0) return (block.Original(new TextRange(at, at + reply.Quote.Length)), block.Kind, number);
        }

        return null;
    }

    private Proposal? Proposed(ModelReply reply, TextRange range, BlockKind block, int number)
    {
        if (!types.TryGetValue(reply.Type, out var type)) return null;
        HistoricalDate? date = null;
        if (reply.Date is { Length: > 0 } written)
        {
            var problems = new List<DateProblem>();
            date = HistoricalDate.Parse(written, DateReading.Annals, problems);
            if (date is null || problems.Count > 0) return null;
        }

        return new Proposal
        {
            Range = range,
            Quote = range.Of(document.Text),
            Type = type,
            Roles = reply.Roles,
            Kinds = KindsOf(reply, type),
            Paragraph = number,
            Block = block,
            Date = date,
            Doubts = ["a language model proposed it"],
        };
    }

    /// <summary>What the names of a reply stand for, as the text speaks of them; a plain name of which it tells nothing is a person where only persons have that part, else a state.</summary>
    private Dictionary<string, EntityKind> KindsOf(ModelReply reply, EventType type)
    {
        var kinds = new Dictionary<string, EntityKind>();
        foreach (var (role, filled) in reply.Roles)
        {
            foreach (var name in filled)
            {
                var kind = RoleKinds.Of(names.KindOf(name), name);
                if (kind == EntityKind.None && role is "agent" or "patient" or "from" or "to" or "winner" && name.Length > 0 && char.IsUpper(name[0]))
                    kind = IsOfPersons(type, role) ? EntityKind.Person : EntityKind.Polity;
                if (kind != EntityKind.None) kinds.TryAdd(name, kind);
            }
        }

        return kinds;
    }

    private static bool IsOfPersons(EventType type, string role) => role == "patient"
        ? type is EventType.Kill or EventType.Seize or EventType.Appoint or EventType.Imprison or EventType.Abdicate or EventType.Dismiss or EventType.Release
        : type is EventType.Die or EventType.Accede or EventType.Flee;
}
