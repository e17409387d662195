using System.Globalization;
using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Answers questions about what happened.</summary>
internal sealed class EventAnswers(Mirror mirror, Question question)
{
    public IReadOnlyList<Answer> All()
    {
        var found = Picked(Manners.Narrow(Found().ToList(), question));
        var isBare = found.Count == 0 || (question is { Kind: QuestionKind.Which } && !found.SelectMany(Values).Any());
        if (isBare && !question.RulersActForStates && NamesPerson()) return new EventAnswers(mirror, question with { RulersActForStates = true }).All();
        if (found.Count == 0 && question is { Template.Id: "carries-off", Hole: Role.Place, When: { } day } && LastBefore(day) is { } last) found = [last];
        return question.Kind switch
        {
            QuestionKind.YesNo => [found.Count == 0 ? No() : Make("yes", found[0], null)],
            QuestionKind.How => found.ConvertAll(happening => Make(happening.Sentence.ToString(), happening, null)),
            QuestionKind.When => found.ConvertAll(happening => Make(happening.DateText, happening, null)),
            QuestionKind.HowOften => [new Answer(found.Count.ToString(CultureInfo.InvariantCulture), null, null, null, true)],
            QuestionKind.HowMany when !IsAmount => [Count(found)],
            _ => found.SelectMany(Values).DistinctBy(answer => (answer.Value, answer.Because?.Event)).ToArray(),
        };
    }

    /// <summary>Where a captive was on a date: where he was last carried off to, while he was one.</summary>
    private Event? LastBefore(DayRange when)
    {
        if (question[Role.Patient].Entities is not [var captive, ..]) return null;
        if (!mirror.Through(Relation.Captive, captive).Any(standing => standing.IsSo && standing.From <= when.Latest && standing.To > when.Earliest)) return null;
        return mirror.Chronicle.Events.Where(happening => happening.Nominal <= when.Latest && Fitting.Fits(happening, question, mirror)).MaxBy(happening => happening.Nominal);
    }

    /// <summary>Whether someone named acts or suffers, so that a state may have done so under him.</summary>
    private bool NamesPerson()
    {
        foreach (var (role, filler) in question.Fillers)
        {
            if (role is Role.Agent or Role.Patient && filler.Entities is [{ Kind: EntityKind.Person }]) return true;
        }

        return false;
    }

    private bool IsAmount => question.Hole is Role.Amount or Role.Force;

    private IEnumerable<Event> Found()
    {
        foreach (var happening in mirror.Chronicle.Events)
        {
            if (question.When is { } when && !happening.When.Intersects(when)) continue;
            if (Fitting.Fits(happening, question, mirror) && !IsOfOtherPlaces(happening)) yield return happening;
        }
    }

    /// <summary>Whether a region was captured, but not the place in it that is asked for, which had changed hands before.</summary>
    private bool IsOfOtherPlaces(Event happening)
    {
        if (happening.Type != EventType.Capture || question[Role.Place].Entities is not [var place] || happening.Sentence[Role.Place].Entities.Contains(place)) return false;
        var held = mirror.Through(Relation.Holds, place);
        return held.Count > 0 && !held.Any(standing => standing.Since?.Event == happening);
    }

    private List<Event> Picked(List<Event> found) => (question.Pick, found.Count) switch
    {
        (Pick.All, _) or (_, 0) => found,
        (Pick.First, _) => [found.MinBy(happening => happening.Nominal)!],
        _ => [found.MaxBy(happening => happening.Nominal)!],
    };

    /// <summary>No by what the record follows; what a source says that it does not follow is told beside.</summary>
    private Answer No()
    {
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var claim in happening.Claims.Except(happening.Followed))
            {
                if (question.When is { } when && !claim.Extent.Intersects(when)) continue;
                if (!Fitting.Fits(claim.Sentence, happening.Nominal, question, mirror)) continue;
                return new Answer("no", null, null, Cause.Of(happening), false) { Note = $"{claim} says so, and the record does not follow it" };
            }
        }

        return new Answer("no", null, null, null, true);
    }

    private Answer Count(List<Event> found)
    {
        var counted = found.SelectMany(happening => happening.Sentence[question.Hole!.Value].Entities.ToArray())
            .Where(entity => QuestionNouns.Admits(question.Noun, entity)).Distinct().Count();
        return new Answer(counted.ToString(CultureInfo.InvariantCulture), null, null, null, true);
    }

    private IEnumerable<Answer> Values(Event happening)
    {
        var hole = question.Hole!.Value;
        if (hole is Role.Agent or Role.Patient && Fitting.IsMutual(question.Template!))
            return Values(happening, Role.Agent).Concat(Values(happening, Role.Patient)).Where(answer => !IsAsked(answer.Entity!, happening));
        return Values(happening, Fitting.RoleIn(happening.Sentence.Template, question.Template!, hole));
    }

    /// <summary>Whether the question names it: of those who fight each other the other is wanted.</summary>
    private bool IsAsked(Entity entity, Event happening)
    {
        foreach (var (role, filler) in question.Fillers)
        {
            if (role is not (Role.Agent or Role.Patient)) continue;
            foreach (var named in filler.Entities)
            {
                if (Fitting.StandsFor(entity, named, happening.Nominal, mirror)) return true;
            }
        }

        return false;
    }

    private IEnumerable<Answer> Values(Event happening, Role role)
    {
        var filler = happening.Sentence[AsksForLeader(role) ? Role.Commander : role];
        if (filler.Text is { } text) yield return Make(text, happening, null);
        var amounts = filler.Amounts.ToArray().Where(amount => Admits(amount, question.Noun)).ToList();
        if (amounts.Count > 0) yield return Make(string.Join(" and ", amounts), happening, null);
        if (filler.IsEmpty && AsksForLeader(role)) filler = happening.Sentence[role];
        foreach (var entity in filler.Entities.ToArray())
        {
            if (QuestionNouns.Admits(question.Noun, entity) && Ruled(entity, happening.Nominal) && IsWanted(entity, happening)) yield return Make(entity.Name, happening, entity);
        }
    }

    /// <summary>Of emperors, whether one had come to a throne by then.</summary>
    private bool Ruled(Entity entity, Day by) => question.Noun?.ToLowerInvariant() is not ("emperor" or "emperors" or "ruler" or "rulers")
        || mirror.Through(Relation.Rules).Any(item => item.Standing.Value == entity && item.Standing.From <= by);

    /// <summary>"Who" asks for those who act; a place acts only as the subject of a sentence: who surrendered, who used fire lances.</summary>
    private bool IsWanted(Entity entity, Event happening) => (entity.Kind & question.Wanted) != 0
        || (question.Hole == question.Template!.Slots[0].Role && happening.Sentence.Fillers is [var subject, ..] && subject.Entities.Contains(entity));

    /// <summary>"How much silver" asks for the silver of an amount.</summary>
    public static bool Admits(Amount amount, string? noun) => noun switch
    {
        "silver" or "silk" or "gold" or "cash" or "cloth" or "copper" or "households" => amount.ToString().Contains(noun, StringComparison.Ordinal),
        "people" or "persons" or "inhabitants" => !amount.ToString().Contains("household", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>"Which general captured …?" asks for the commander where the agent is a party.</summary>
    private bool AsksForLeader(Role role) => role == Role.Agent && question.Noun?.ToLowerInvariant()
        is "general" or "generals" or "commander" or "commanders" or "person" or "persons";

    private Answer Make(string value, Event happening, Entity? entity) =>
        new(value, happening.DateText, null, Cause.Of(happening), Happenings.IsSurelyWithin(happening, question.When)) { Entity = entity, IsMoment = true };
}
