using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>
/// Answers who holds a region of which no sentence says so: whoever holds the places in it; where several do, each with the number of
/// places that are his.
/// </summary>
internal static class Regions
{
    /// <summary>The answers; null if the question is not for the holder of such a region.</summary>
    public static IReadOnlyList<Answer>? Of(Mirror mirror, Question question)
    {
        if (question.Template?.Relation != Relation.Holds || question[Role.Place].Entities is not [{ Members.Count: > 0 } region]) return null;
        if (question.Hole is not (null or Role.Polity) || question.Kind is not (QuestionKind.Which or QuestionKind.YesNo)) return null;
        if (question.When is not { } when || mirror.First(Relation.Holds, region) is not null) return null;
        var places = region.WithMembers().Where(place => place != region && mirror.First(Relation.Holds, place) is not null).Distinct().ToList();
        if (places.Count == 0) return null;
        var shares = places
            .SelectMany(place => mirror.Through(Relation.Holds, place)
                .Where(standing => standing.From <= when.Latest && standing.To > when.Earliest)
                .Select(standing => (Place: place, Standing: standing)))
            .GroupBy(held => held.Standing.Value!)
            .Select(group => (Holder: group.Key, Held: group.DistinctBy(held => held.Place).ToList()))
            .OrderByDescending(share => share.Held.Count).ThenBy(share => share.Holder.Name, StringComparer.Ordinal)
            .ToList();
        return question.Kind == QuestionKind.YesNo ? [YesOrNo(question, shares, places.Count)] : [.. shares.Select(share => Holder(share, places.Count))];
    }

    private static Answer Holder((Entity Holder, List<(Entity Place, Standing Standing)> Held) share, int count)
    {
        var latest = share.Held.MaxBy(held => held.Standing.From).Standing;
        var all = share.Held.Count == count;
        return new Answer(share.Holder.Name, all ? latest.Since?.Date : null, all ? First(share.Held)?.Date : null, latest.Since, all)
        {
            Entity = share.Holder,
            Note = all ? $"all {count} places of it" : $"{share.Held.Count} of {count} places: {Named(share.Held)}",
        };
    }

    private static Answer YesOrNo(
        Question question, List<(Entity Holder, List<(Entity Place, Standing Standing)> Held)> shares, int count)
    {
        var asked = question[Role.Polity].Entities is [var polity, ..] ? polity.Whole() : null;
        var his = shares.Find(share => share.Holder == asked);
        if (his.Holder is null) return new Answer("no", null, null, null, true) { Note = $"none of {count} places" };
        var answer = Holder(his, count);
        return answer with { Value = his.Held.Count == count ? "yes" : "no", Entity = null };
    }

    private static Cause? First(List<(Entity Place, Standing Standing)> held) =>
        held.Select(item => item.Standing.Until).OfType<Cause>().MinBy(cause => cause.Nominal);

    private static string Named(List<(Entity Place, Standing Standing)> held)
    {
        const int most = 6;
        var names = held.Select(item => item.Place.Name).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(most)) + (names.Count > most ? " …" : "");
    }
}
