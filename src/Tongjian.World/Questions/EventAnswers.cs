using System.Globalization;
using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Record;

namespace Tongjian.World.Questions;

/// <summary>Answers questions about what happened.</summary>
internal sealed class EventAnswers(Mirror mirror, Question question)
{
    public IReadOnlyList<Answer> All()
    {
        var found = Found().ToList();
        return question.Kind switch
        {
            QuestionKind.YesNo => [found.Count == 0 ? new Answer("no", null, null, null, true) : Make("yes", found[0], null)],
            QuestionKind.When => found.ConvertAll(happening => Make(happening.DateText, happening, null)),
            QuestionKind.HowOften => [new Answer(found.Count.ToString(CultureInfo.InvariantCulture), null, null, null, true)],
            QuestionKind.HowMany when !IsAmount => [Count(found)],
            _ => found.SelectMany(Values).DistinctBy(answer => (answer.Value, answer.Because?.Event)).ToArray(),
        };
    }

    private bool IsAmount => question.Hole is Role.Amount or Role.Force;

    private IEnumerable<Event> Found()
    {
        foreach (var happening in mirror.Chronicle.Events)
        {
            if (question.When is { } when && !happening.When.Intersects(when)) continue;
            if (Fitting.Fits(happening, question, mirror)) yield return happening;
        }
    }

    private Answer Count(List<Event> found)
    {
        var counted = found.SelectMany(happening => happening.Sentence[question.Hole!.Value].Entities.ToArray())
            .Where(entity => QuestionNouns.Admits(question.Noun, entity)).Distinct().Count();
        return new Answer(counted.ToString(CultureInfo.InvariantCulture), null, null, null, true);
    }

    private IEnumerable<Answer> Values(Event happening)
    {
        var role = Fitting.RoleIn(happening, question.Template!, question.Hole!.Value);
        var filler = happening.Sentence[AsksForLeader(role) ? Role.Commander : role];
        if (filler.Text is { } text) yield return Make(text, happening, null);
        if (filler.Amounts.Length > 0) yield return Make(string.Join(" and ", filler.Amounts.ToArray()), happening, null);
        if (filler.IsEmpty && AsksForLeader(role)) filler = happening.Sentence[role];
        foreach (var entity in filler.Entities.ToArray())
        {
            if (QuestionNouns.Admits(question.Noun, entity)) yield return Make(entity.Name, happening, entity);
        }
    }

    /// <summary>"Which general captured …?" asks for the commander where the agent is a party.</summary>
    private bool AsksForLeader(Role role) => role == Role.Agent && question.Noun?.ToLowerInvariant()
        is "general" or "generals" or "commander" or "commanders" or "person" or "persons";

    private Answer Make(string value, Event happening, Entity? entity) =>
        new(value, happening.DateText, null, Cause.Of(happening), Happenings.IsSurelyWithin(happening, question.When)) { Entity = entity };
}
