using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Where borders ran: as treaties set them, while these bind.</summary>
internal static class Borders
{
    /// <summary>The borders of a time, between two parties where the question names them.</summary>
    public static IReadOnlyList<Answer> During(Mirror mirror, Question question)
    {
        var when = question.When;
        Entity[] parties = [.. question[Role.Polity].Entities, .. question[Role.Other].Entities];
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var term in happening.Terms)
            {
                if (term.Sentence.Template.Relation != Relation.Border) continue;
                if (!Array.TrueForAll(parties, party => IsParty(happening.Sentence, party))) continue;
                var since = Cause.Of(happening, term);
                var until = happening.Sentence.First(Role.Name) is { } treaty ? EndOf(mirror, treaty, happening.Nominal) : null;
                if (when is { } asked && (since.Nominal > asked.Latest || until?.Nominal <= asked.Earliest)) continue;
                foreach (var place in term.Sentence[Role.Place].Entities)
                    answers.Add(new Answer(place.Name, since.Date, until?.Date, since, when is not { } day || since.When.Latest <= day.Latest) { Entity = place });
            }
        }

        return answers;
    }

    private static bool IsParty(Sentence treaty, Entity party)
    {
        foreach (var named in (Entity[])[.. treaty[Role.Agent].Entities, .. treaty[Role.Patient].Entities])
        {
            if (named.Whole() == party.Whole()) return true;
        }

        return false;
    }

    private static Cause? EndOf(Mirror mirror, Entity treaty, Day agreed) => mirror.Through(Relation.Bound)
        .Where(item => item.Subject == treaty && item.Standing.From >= agreed)
        .Select(item => item.Standing.Until).OfType<Cause>().MinBy(cause => cause.Nominal);
}
