using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Where borders ran: as treaties set them, while these bind.</summary>
internal static class Borders
{
    public static IReadOnlyList<Answer> During(Mirror mirror, DayRange? when)
    {
        var answers = new List<Answer>();
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var term in happening.Terms)
            {
                if (term.Sentence.Template.Relation != Relation.Border) continue;
                var since = Cause.Of(happening, term);
                var until = happening.Sentence.First(Role.Name) is { } treaty ? EndOf(mirror, treaty, happening.Nominal) : null;
                if (when is { } asked && (since.Nominal > asked.Latest || until?.Nominal <= asked.Earliest)) continue;
                foreach (var place in term.Sentence[Role.Place].Entities)
                    answers.Add(new Answer(place.Name, since.Date, until?.Date, since, when is not { } day || since.When.Latest <= day.Latest) { Entity = place });
            }
        }

        return answers;
    }

    private static Cause? EndOf(Mirror mirror, Entity treaty, Day agreed) => mirror.Through(Relation.Bound)
        .Where(item => item.Subject == treaty && item.Standing.From >= agreed)
        .Select(item => item.Standing.Until).OfType<Cause>().MinBy(cause => cause.Nominal);
}
