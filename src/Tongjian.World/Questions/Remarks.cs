using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>
/// Says beside an answer what a reader should know: whose vassal a holder is, as the Kara-Khanids in Samarkand are Qara Khitai's; what
/// a place was called then.
/// </summary>
internal static class Remarks
{
    /// <summary>The answers, with notes on how things stood at the beginning of the time asked for.</summary>
    public static IReadOnlyList<Answer> Noted(Mirror mirror, Question question, IReadOnlyList<Answer> answers)
    {
        if (question.Template?.Relation == Relation.Capital && question.When is { } day) return [.. answers.Select(answer => Called(answer, day))];
        if (question.Template?.Relation != Relation.Holds || question.When is not { } when || question.Hole is not (null or Role.Polity)) return answers;
        if (question.Kind == QuestionKind.Which) return [.. answers.Select(answer => Noted(mirror, answer, when))];
        if (question.Kind != QuestionKind.YesNo || answers is not [{ Value: "no", Note: null } no]) return answers;
        if (question[Role.Polity].Entities is not [var asked] || question[Role.Place].Entities is not [var place]) return answers;
        var holder = mirror.HolderOf(place, when.Earliest);
        return Of(mirror, holder, when) == asked.Whole() ? [no with { Note = $"{holder!.Spoken} holds it, a vassal of {asked.Spoken}" }] : answers;
    }

    private static Answer Called(Answer answer, DayRange when) =>
        answer is { Note: null, Entity: { Kind: EntityKind.Place } place } && place.NameOn(when.Earliest) is var name && name != place.Name
            ? answer with { Note = $"then called {name}" }
            : answer;

    private static Answer Noted(Mirror mirror, Answer answer, DayRange when)
    {
        if (answer.Note is not null || Of(mirror, answer.Entity, when) is not { } lord) return answer;
        var doubt = answer.Certain ? "" : "; the dates leave open whether it held it then";
        return answer with { Note = $"a vassal of {lord.Spoken}{doubt}" };
    }

    private static Entity? Of(Mirror mirror, Entity? holder, DayRange when) => holder is not null
        && mirror.On(Relation.Vassal, holder.Whole(), null, when.Earliest) is [{ IsSo: true } standing, ..] && standing.From <= when.Earliest
        ? standing.Value
        : null;
}
