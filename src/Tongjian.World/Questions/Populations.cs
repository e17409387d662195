using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>
/// Answers how many households or people a place or a realm had: by the last count up to a date, of each unit its own; without a date by all
/// counts.
/// </summary>
internal static class Populations
{
    /// <summary>The counts, each with the sentence that tells it.</summary>
    public static IReadOnlyList<Answer> Of(Mirror mirror, Question question)
    {
        if (question[Role.Counted].Entities is not [var counted]) return [];
        if (question.Noun is "men" or "soldiers" or "horsemen" or "ships" or "elephants" or "horses" or "taels" or "bolts") return []; // not inhabitants
        var told = mirror.Chronicle.Events
            .Where(happening => happening.Sentence.Template.Id == "counts" && IsOf(happening.Sentence, counted))
            .Select(happening => (Cause: Cause.Of(happening), Amounts: happening.Sentence[Role.Count].Amounts.ToArray()))
            .Concat(mirror.Chronicle.Annals.States
                .Where(line => line.Use == StateUse.Given && line.Sentence.Template.Relation == Relation.Population && line.Sentence[Role.Counted].Entities.Contains(counted))
                .Select(line => (Cause: Cause.Of(line), Amounts: line.Sentence[Role.Count].Amounts.ToArray())))
            .SelectMany(count => count.Amounts.Where(amount => EventAnswers.Admits(amount, question.Noun)).Select(amount => (count.Cause, Amount: amount)))
            .OrderBy(count => count.Cause.Nominal)
            .ToList();
        if (question.When is { } when)
        {
            var within = told.FindAll(count => count.Cause.When.Intersects(when));
            told = within.Count > 0 ? within
                : told.FindAll(count => count.Cause.Nominal <= when.Latest).GroupBy(count => Unit(count.Amount)).Select(group => group.Last()).ToList();
        }

        return told.ConvertAll(count => new Answer(count.Amount.ToString(), count.Cause.Date, null, count.Cause, true) { IsMoment = true });
    }

    /// <summary>A count of a place, or of the whole realm of those who counted.</summary>
    private static bool IsOf(Sentence sentence, Entity counted) => sentence[Role.Place].Entities is [var place, ..]
        ? place == counted
        : sentence[Role.Agent].Entities.ToArray().Any(agent => agent.Whole() == counted.Whole());

    private static string Unit(Amount amount) => amount.ToString().Split(' ', 2)[^1];
}
