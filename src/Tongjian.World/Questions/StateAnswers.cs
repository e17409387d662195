using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Language.Vocabulary;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers questions about how things stood: on a day, during a span, or ever.</summary>
internal sealed class StateAnswers(Mirror mirror, Question question)
{
    private readonly Relation relation = question.Template!.Relation!.Value;

    public IReadOnlyList<Answer> All()
    {
        if (relation == Relation.Border) return Borders.During(mirror, question);
        if (relation == Relation.Alive && question.Hole is not null && question.When is { } days) return Living(days);
        if (relation == Relation.Population && question.Hole == Role.Count) return Populations.Of(mirror, question);
        if (Regions.Of(mirror, question) is { } byPlaces) return byPlaces;
        var found = Picked(Found().ToList());
        if (question.Kind is QuestionKind.When or QuestionKind.SinceWhen or QuestionKind.UntilWhen or QuestionKind.HowLong or QuestionKind.Which && Own(found) is { Count: > 0 } own)
            return Proxies.OfPeople(mirror, question) is { Length: > 0 } others ? [.. own.Concat(others).DistinctBy(answer => (answer.Value, answer.About, answer.Since))] : own;
        return Own(found);
    }

    private IReadOnlyList<Answer> Own(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        return question.Kind switch
        {
            QuestionKind.YesNo => [YesByProxy(YesOrNo(found))],
            QuestionKind.HowMany when !IsAmount => [Count(found)],
            QuestionKind.When => found.Where(item => item.Standing.IsSo).Select(item => Span(item.Standing)).DistinctBy(answer => answer.Value).ToArray(),
            QuestionKind.SinceWhen => found.Where(item => item.Standing is { IsSo: true, Since: not null })
                .Select(item => Make(item.Standing.Since!.Date, item.Standing, null, null)).DistinctBy(answer => answer.Value).ToArray(),
            QuestionKind.UntilWhen => found.Where(item => item.Standing is { IsSo: true, Until: not null })
                .Select(item => Make(item.Standing.Until!.Date, item.Standing, null, null) with { Because = item.Standing.Until }).DistinctBy(answer => answer.Value).ToArray(),
            QuestionKind.HowLong => found.Where(item => item.Standing.IsSo).Select(item => Duration(item.Standing)).DistinctBy(answer => (answer.Value, answer.Since)).ToArray(),
            _ => Named(found),
        };
    }

    /// <summary>A no may be a yes of the states of a people, or of the state of a ruler.</summary>
    private Answer YesByProxy(Answer own) => own.Value == "yes"
        ? own
        : Proxies.OfPeople(mirror, question)?.FirstOrDefault(answer => answer.Value == "yes")
            ?? Proxies.Of(mirror, question)?.FirstOrDefault(answer => answer.Value == "yes")
            ?? own;

    private Answer[] Named(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        if (relation == Relation.Bound && question.Hole == Role.Treaty && question[Role.Polity].Entities.Length > 1) found = BindingAll(found);
        var named = found.Where(item => item.Standing.IsSo).SelectMany(Values).DistinctBy(answer => (answer.Value, answer.About, answer.Since)).ToArray();
        if (named.Length > 0) return named;
        if (Proxies.OfPeople(mirror, question) is { } byPolity) return byPolity;
        if (Proxies.Of(mirror, question) is { Length: > 0 } byOthers) return byOthers;
        if (relation != Relation.Rules || question.Hole != Role.Person) return named;
        // Where nobody rules, who governs in a ruler's place.
        var regency = Templates.States.First(template => template.Relation == Relation.Regent);
        return new StateAnswers(mirror, question with { Template = regency }).All().Select(answer => answer with { Note = "as regent" }).ToArray();
    }

    /// <summary>"Which treaty bound Song and Jin?" asks for those that bound both.</summary>
    private List<(Entity Subject, Entity? Other, Standing Standing)> BindingAll(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        var parties = question[Role.Polity].Entities.ToArray();
        return [.. found.Where(item => item.Standing.IsSo).GroupBy(item => item.Subject)
            .Where(treaty => Array.TrueForAll(parties, party => treaty.Any(item => item.Other == party.Whole()))).Select(treaty => treaty.First())];
    }

    private IReadOnlyList<Answer> Living(DayRange days)
    {
        var living = Lives.During(mirror, days).Where(answer => QuestionNouns.Admits(question.Noun, answer.Entity!)).ToArray();
        if (question.Kind != QuestionKind.HowMany) return living;
        return [new Answer(living.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, null, true)];
    }

    private List<(Entity Subject, Entity? Other, Standing Standing)> Picked(List<(Entity Subject, Entity? Other, Standing Standing)> found)
    {
        if (question.Pick == Pick.All || !found.Exists(item => item.Standing.IsSo)) return found;
        var so = found.Where(item => item.Standing.IsSo);
        return [question.Pick == Pick.First ? so.MinBy(item => item.Standing.From) : so.MaxBy(item => item.Standing.From)];
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

    private bool IsAmount => question.Hole is Role.Amount or Role.Count or Role.Length;

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
        if (relation == Relation.Alive && question.When is { } life && question[Role.Person].Entities is [var person]
            && Lives.Of(mirror, person, life) is { } lives && (lives.Value is "unknown" or "no" || lives.Until is null))
        {
            return lives;
        }

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
        standing.IsSo && ((question[Role.Office].Text ?? question[Role.Rank].Text ?? question[Role.Terrain].Text) is not { } wanted || standing.Office == wanted)
        && ((question[Role.Count].Amounts is var count && count.IsEmpty) || standing.Amounts.SequenceEqual(count.ToArray()));

    /// <summary>Nothing says yes: no, if the record knows enough to say so, else unknown.</summary>
    private Answer NotFound()
    {
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        var named = question[subjectRole].Entities;
        if (named.Length == 0) return new Answer("no", null, null, null, true);
        var subject = relation == Relation.Exists ? named[0] : named[0].Whole();
        var other = otherRole is { } role && question[role].Entities.Length > 0 ? question[role].Entities[0].Whole() : null;
        if (relation is Relation.Exists or Relation.Alive) return Beginning(subject);
        if (!Relations.IsFunction(relation)) return NotOf(subject, other);
        if (question.When is not { } when) return new Answer(mirror.First(relation, subject) is null ? "unknown" : "no", null, null, null, true);
        var actual = mirror.On(relation, subject, other, when.Earliest);
        if (actual.Count > 0 && actual[0].From <= when.Earliest)
            return new Answer("no", actual[0].Since?.Date, actual[0].Until?.Date, actual[0].Since, actual[0].Certain);
        return new Answer(relation is Relation.Vassal or Relation.Captive ? "no" : "unknown", null, null, null, false);
    }

    /// <summary>Not so of a pair: since when it stopped, or until when it began.</summary>
    private Answer NotOf(Entity subject, Entity? other)
    {
        var no = new Answer("no", null, null, null, true);
        if (other is null || question.When is not { } when) return no;
        if (mirror.On(relation, subject, other, when.Earliest) is [{ IsSo: false } ended, ..] && ended.From <= when.Earliest)
            return Make("no", ended, null, null);
        return mirror.First(relation, subject, other) is { Since: { } begun } && begun.Nominal > when.Latest
            ? no with { Until = begun.Date, Because = begun }
            : no;
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
            var amounts = item.Standing.Amounts.Where(amount => EventAnswers.Admits(amount, question.Noun)).ToList();
            if (amounts.Count > 0) yield return Make(string.Join(" and ", amounts), item.Standing, null, null);
            yield break;
        }

        if (question.Hole is Role.Office or Role.Rank or Role.Terrain)
        {
            if (item.Standing.Office is { } office) yield return Make(office, item.Standing, null, null);
            yield break;
        }

        if (Relations.IsSymmetric(relation) && question.Fillers.Count == 0 && item.Other is not null)
        {
            yield return Make($"{item.Subject.Name} and {item.Other.Name}", item.Standing, null, null);
            yield break;
        }

        if (Asked(item) is { } entity && QuestionNouns.Admits(question.Noun, entity) && (entity.Kind & question.Wanted) != 0)
            yield return Make(entity.Name, item.Standing, entity, question.Fillers.Count == 0 && relation == Relation.Rules ? item.Subject.Name : null);
    }

    private static Answer Span(Standing standing) =>
        Make($"{standing.Since?.Date ?? ".."}/{standing.Until?.Date ?? ".."}", standing, null, null);

    private Answer Duration(Standing standing) => Durations.Of(standing.Since, standing.Until, relation == Relation.Exists
        && standing.Since?.Event?.Type is not (EventType.Found or EventType.Install)) is { } length
        ? Make(length, standing, null, null)
        : Span(standing);

    private static Answer Make(string value, Standing standing, Entity? entity, string? about) =>
        new(value, standing.Since?.Date, standing.Until?.Date, standing.Since ?? standing.Until, standing.Certain) { Entity = entity, About = about };
}
