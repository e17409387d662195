using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.Proposing;

/// <summary>Says each proposal in a sentence of the annals that can be read again; where that cannot be, it tells what the text leaves out.</summary>
internal static class SentenceWriter
{
    private const int AtOnce = 1024;

    private static readonly ILookup<EventType, Template> byType = Templates.Events.ToLookup(template => template.EventType!.Value);

    /// <summary>The proposals with their sentences, in the same order; a thousand are held at a time.</summary>
    /// <param name="proposals">What was read.</param>
    /// <param name="chronicle">Whose names are declared; null for none.</param>
    public static IEnumerable<Proposal> Write(IEnumerable<Proposal> proposals, Annals? chronicle)
    {
        foreach (var some in proposals.Chunk(AtOnce))
        {
            var names = NamesInUse.Of(some, chronicle);
            foreach (var proposal in some) yield return Write(proposal, names);
        }
    }

    private static Proposal Write(Proposal proposal, NamesInUse names)
    {
        var doubts = new List<string>(proposal.Doubts);
        if (ActsUponItself(proposal) is { } self)
        {
            doubts.Add($"by this {self} would have done it to {self}: somebody else is meant, or the text leaves it out");
            return proposal with { Doubts = doubts };
        }

        var roles = new RoleFillers(proposal, names);
        Candidate? best = null;
        Candidate? nearest = null;
        foreach (var template in byType[proposal.Type])
        {
            if (TemplateCues.Suits(template, roles.Words) is not (>= 0 and var suits)) continue;
            var candidate = Candidate.Of(template, roles, suits);
            if (candidate.Missing.Count > 0)
            {
                if (nearest is null || candidate.Missing.Count < nearest.Missing.Count) nearest = candidate;
            }
            else if (candidate.IsTrue && (best is null || candidate.Score > best.Score))
            {
                best = candidate;
            }
        }

        if (best is null)
        {
            if (nearest is not null) doubts.Add(MissingRoles.Tell(nearest.Missing, proposal, names));
            else doubts.Add("no sentence of the annals says this; write it in your own words or leave it out");
            return proposal with { Doubts = doubts };
        }

        var sentence = new Sentence(best.Template, best.Fillers);
        var text = sentence.ToString();
        if (!sentence.Equals(names.Sentences.Read(text, SentenceMood.Event, [])))
        {
            doubts.Add($"\"{text}\" would be understood otherwise; write it in your own words");
            return proposal with { Doubts = doubts };
        }

        var used = best.Fillers.SelectMany(filler => filler.Entities.ToArray()).Distinct().ToList();
        if (used.GroupBy(entity => entity.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            doubts.Add($"\"{twice.Key}\" seems to be two things: {string.Join(" and ", twice.Select(entity => "a " + entity.Noun))}");
            return proposal with { Doubts = doubts };
        }

        doubts.AddRange(best.Doubts(roles));
        return proposal with
        {
            Sentence = text,
            Known = [.. used.Select(names.Known).OfType<Entity>()],
            Unknown = used.Where(entity => names.Known(entity) is null).ToDictionary(entity => entity.Name, entity => entity.Kind),
            Doubts = doubts,
        };
    }

    /// <summary>Who has the parts of the agent and of the patient; null if they are two, as they must be.</summary>
    private static string? ActsUponItself(Proposal proposal) =>
        proposal.Roles.TryGetValue("agent", out var agents) && proposal.Roles.TryGetValue("patient", out var patients) && agents.SequenceEqual(patients) ? agents[0] : null;
}
