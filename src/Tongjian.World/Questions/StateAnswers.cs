using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers questions about how things stood: on a day, during a span, or ever.</summary>
internal sealed class StateAnswers(Mirror mirror, Question question)
{
    private readonly Relation relation = question.Template!.Relation!.Value;

    public IReadOnlyList<Answer> All()
    {
        var found = Found().ToList();
        return question.Kind switch
        {
            QuestionKind.YesNo => [YesOrNo(found)],
            QuestionKind.HowMany when !IsAmount => [Count(found)],
            QuestionKind.When => found.Where(item => item.Standing.IsSo).Select(item => Span(item.Standing)).ToArray(),
            _ => found.Where(item => item.Standing.IsSo).SelectMany(Values)
                .DistinctBy(answer => (answer.Value, answer.About, answer.Since)).ToArray(),
        };
    }

    /// <summary>The holder of every place on a date.</summary>
    public static IReadOnlyList<Answer> WhoHeldWhat(Mirror mirror, Question asked)
    {
        var answers = new List<Answer>();
        foreach (var (place, holder, standing) in During(mirror, Relation.Holds, asked.When))
        {
            if (standing.IsSo) answers.Add(Make(holder!.Name, standing, holder, place.NameOn(asked.When?.Earliest ?? Day.Beginning)));
        }

        return answers;
    }

    private bool IsAmount => question.Hole is Role.Amount;

    /// <summary>What the relation says of those named in the question, at its time.</summary>
    private IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> Found()
    {
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        var (subject, other) = (question[subjectRole], otherRole is { } role ? question[role] : default);
        foreach (var item in Candidates(subject, other))
        {
            if (Fits(subject, item.Subject) && Fits(other, item.Other)) yield return item;
            else if (Relations.IsSymmetric(relation) && Fits(subject, item.Other) && Fits(other, item.Subject))
                yield return (item.Other!, item.Subject, item.Standing);
        }
    }

    /// <summary>One row if subject (and other) are named, else every row.</summary>
    private IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> Candidates(Filler subject, Filler other)
    {
        var isKnown = subject.Entities.Length == 1 && (Relations.IsFunction(relation) || other.Entities.Length == 1 || NoOther);
        if (!isKnown) return During(mirror, relation, question.When);
        var one = relation == Relation.Exists ? subject.Entities[0] : subject.Entities[0].Whole();
        var second = other.Entities.Length == 1 ? other.Entities[0].Whole() : null;
        if (question.When is { } when && when.Earliest == when.Latest)
        {
            return mirror.On(relation, one, second, when.Earliest)
                .Select(standing => (one, standing.Value ?? second, standing));
        }

        return mirror.Through(relation, one, second)
            .Where(standing => Touches(standing, question.When))
            .Select(standing => (one, standing.Value ?? second, Within(standing, question.When)));
    }

    private bool NoOther => Relations.RolesOf(relation).Other is null;

    private static IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> During(Mirror mirror, Relation relation, DayRange? when)
    {
        if (when is { } day && day.Earliest == day.Latest)
        {
            return mirror.Possibly(relation, day.Earliest);
        }

        return mirror.Through(relation).Where(item => Touches(item.Standing, when))
            .Select(item => (item.Subject, item.Other, Within(item.Standing, when)));
    }

    /// <summary>Whether it is certain that something was so at some time of a span; of all time it always is.</summary>
    private static Standing Within(Standing standing, DayRange? when) => standing with
    {
        Certain = when is not { } span
            || ((standing.Since is null || standing.Since.When.Latest <= span.Latest)
                && (standing.Until is null || standing.Until.When.Earliest > span.Earliest)),
    };

    private static bool Touches(Standing standing, DayRange? when) =>
        when is not { } span || (standing.From <= span.Latest && standing.To > span.Earliest);

    private bool Fits(Filler named, Entity? found)
    {
        if (named.IsEmpty) return true;
        if (found is null) return false;
        foreach (var entity in named.Entities)
        {
            if (entity == found || (relation != Relation.Exists && entity.Whole() == found)) return true;
        }

        return false;
    }

    private Answer YesOrNo(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        if (question.When is { } when && when.Earliest == when.Latest) return YesOrNo(found.ConvertAll(item => item.Standing), when.Earliest);
        foreach (var (_, _, standing) in found)
        {
            if (IsAsAsked(standing)) return Make("yes", standing, null, null);
        }

        return found.Count > 0 && !found[0].Standing.IsSo ? Make("no", found[0].Standing, null, null) : NotFound();
    }

    /// <summary>On a day, what replay has decides; what may also be so on that day makes a no uncertain.</summary>
    private Answer YesOrNo(List<Standing> found, Day day)
    {
        var now = found.FindAll(standing => standing.From <= day && day < standing.To);
        if (now.Find(IsAsAsked) is { } so) return Make("yes", so, null, null);
        var no = now.Count > 0 ? Make("no", now[0], null, null) : NotFound();
        return found.Exists(IsAsAsked) ? no with { Certain = false } : no;
    }

    private bool IsAsAsked(Standing standing) =>
        standing.IsSo && (question[Role.Office].Text is not { } wanted || standing.Office == wanted);

    /// <summary>Nothing says yes: no, if the record knows enough to say so, else unknown.</summary>
    private Answer NotFound()
    {
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        var named = question[subjectRole].Entities;
        if (named.Length == 0) return new Answer("no", null, null, null, true);
        var subject = relation == Relation.Exists ? named[0] : named[0].Whole();
        var other = otherRole is { } role && question[role].Entities.Length > 0 ? question[role].Entities[0].Whole() : null;
        if (relation is Relation.Exists or Relation.Alive) return Beginning(subject);
        if (!Relations.IsFunction(relation)) return new Answer("no", null, null, null, true);
        if (question.When is not { } when) return new Answer(mirror.First(relation, subject) is null ? "unknown" : "no", null, null, null, true);
        var actual = mirror.On(relation, subject, other, when.Earliest);
        if (actual.Count > 0 && actual[0].From <= when.Earliest)
            return new Answer("no", actual[0].Since?.Date, actual[0].Until?.Date, actual[0].Since, actual[0].Certain);
        return new Answer(relation is Relation.Vassal or Relation.Captive ? "no" : "unknown", null, null, null, false);
    }

    /// <summary>Not so: not yet, or no longer. Of what is neither founded nor ended in the record, nobody knows.</summary>
    private Answer Beginning(Entity subject)
    {
        if (mirror.First(relation, subject) is { } first)
        {
            return question.When is { } when && mirror.On(relation, subject, null, when.Earliest) is [var now, ..] && now.From <= when.Earliest
                ? Make("no", now, null, null)
                : new Answer("no", null, first.Since?.Date, first.Since, true);
        }

        var mention = mirror.FirstMention(subject);
        var isTold = mention is not null && (question.When is not { } asked || asked.Latest >= mention.When.Earliest);
        return new Answer(isTold && relation == Relation.Exists ? "yes" : "unknown", null, null, null, false);
    }

    private Answer Count(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        var counted = found.Where(item => item.Standing.IsSo).Select(Asked)
            .Where(entity => entity is not null && QuestionNouns.Admits(question.Noun, entity)).Distinct().Count();
        return new Answer(counted.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, null, found.All(item => item.Standing.Certain));
    }

    /// <summary>The entity that fills the hole.</summary>
    private Entity? Asked((Entity Subject, Entity? Other, Standing Standing) item)
    {
        var (subjectRole, _) = Relations.RolesOf(relation);
        if (relation == Relation.Bound) return question.Hole == Role.Treaty ? item.Subject : item.Other;
        if (Relations.IsSymmetric(relation) && question.Hole == Role.Polity) return question[Role.Other].IsEmpty ? item.Subject : item.Subject;
        return question.Hole == subjectRole ? item.Subject : item.Other;
    }

    private IEnumerable<Answer> Values((Entity Subject, Entity? Other, Standing Standing) item)
    {
        if (IsAmount)
        {
            if (item.Standing.Amounts.Count > 0) yield return Make(string.Join(" and ", item.Standing.Amounts), item.Standing, null, null);
            yield break;
        }

        if (question.Hole == Role.Office)
        {
            if (item.Standing.Office is { } office) yield return Make(office, item.Standing, null, null);
            yield break;
        }

        if (Asked(item) is { } entity && QuestionNouns.Admits(question.Noun, entity)) yield return Make(entity.Name, item.Standing, entity, null);
    }

    private static Answer Span(Standing standing) =>
        Make($"{standing.Since?.Date ?? ".."}/{standing.Until?.Date ?? ".."}", standing, null, null);

    private static Answer Make(string value, Standing standing, Entity? entity, string? about) =>
        new(value, standing.Since?.Date, standing.Until?.Date, standing.Since ?? standing.Until, standing.Certain) { Entity = entity, About = about };
}
