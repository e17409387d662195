using Tongjian.Language;
using Tongjian.Language.Asking;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;
using Tongjian.World.Replay;

namespace Tongjian.World.Questions;

/// <summary>Whether an event is one that a question asks for, whatever the words in which it is told.</summary>
internal static class Fitting
{
    public static bool Fits(Event happening, Question question, Mirror mirror) =>
        Fits(happening.Sentence, happening.Nominal, question, mirror);

    /// <summary>Whether a sentence, told of a day, is one that a question asks for.</summary>
    public static bool Fits(Sentence told, Day day, Question question, Mirror mirror)
    {
        var asked = question.Template!;
        if (told.Template.EventType != asked.EventType && !IsViolentDeath(asked, told.Template) && !IsFounding(asked, told.Template)) return false;
        if (!IsFounding(asked, told.Template) && !SameMeaning(asked, told.Template)) return false;
        return Fills(told, day, question, mirror, role => role)
            || (IsMutual(asked) && Fills(told, day, question, mirror, Opposite));
    }

    /// <summary>Whether a state is asked to have been founded that was set up by another.</summary>
    private static bool IsFounding(Template asked, Template told) =>
        asked.EventType == EventType.Found && told.EventType == EventType.Install && told.Id is "sets-up" or "sets-up-under";

    /// <summary>Whether both sides do the same: they ally, agree, make peace, fight.</summary>
    public static bool IsMutual(Template template) => template.Verb.Plural == "fight"
        || template.Pieces.TakeWhile(piece => piece.Kind != PieceKind.Verb).Count(piece => piece.Slot is not null) == 2;

    private static Role Opposite(Role role) => role switch
    {
        Role.Agent => Role.Patient,
        Role.Patient => Role.Agent,
        _ => role,
    };

    private static bool Fills(Sentence told, Day day, Question question, Mirror mirror, Func<Role, Role> turned)
    {
        foreach (var (role, filler) in question.Fillers)
        {
            var filled = told[turned(RoleIn(told.Template, question.Template!, role))];
            // Who moves a capital moves its own, where no other is named.
            if (role == Role.Polity && filled.IsEmpty && told.Template.EventType == EventType.Capital) filled = told[Role.Agent];
            var isExact = role == Role.Polity && Periods.IsOfPeriods(null, question.Template!.EventType);
            var fits = isExact ? filler.IsWithin(filled) : IsWithin(filler, filled, day, mirror);
            if (!fits && role == Role.Patient && told.Template.EventType == EventType.Capture) fits = Lost(filler, question[Role.Place], told, day, mirror);
            if (!fits && question.RulersActForStates && role is Role.Agent or Role.Patient) fits = ActsThroughState(filler, filled, told, day, mirror);
            if (!fits) return false;
        }

        return true;
    }

    /// <summary>
    /// The role that plays a part of the asked template in an event told in another: in "Song loses to Jin" the patient
    /// is the one who, in "Jin defeats Song", is the agent.
    /// </summary>
    public static Role RoleIn(Template told, Template asked, Role role)
    {
        if (IsViolentDeath(asked, told)) return role == Role.Agent ? Role.Patient : role;
        if (!HasWinner(asked) || !HasWinner(told) || role is not (Role.Agent or Role.Patient)) return role;
        var swapped = WinnerOf(asked) != WinnerOf(told);
        if (!swapped) return role;
        return role == Role.Agent ? Role.Patient : Role.Agent;
    }

    /// <summary>Who is killed dies: "When did Yue Fei die?"</summary>
    private static bool IsViolentDeath(Template asked, Template told) =>
        asked.EventType == EventType.Die && told.EventType == EventType.Kill;

    private static bool SameMeaning(Template asked, Template told)
    {
        if (asked == told || asked.EventType != told.EventType) return true;
        if (!Wording.CanMeanTheSame(asked, told) || asked.Id is "sells" or "returns-land") return false;
        return asked.EventType != EventType.Battle || !HasWinner(asked) || HasWinner(told);
    }

    private static bool HasWinner(Template template) => template.SlotOf(Role.Winner) >= 0;

    private static Role WinnerOf(Template template) => template.Slots[template.SlotOf(Role.Winner)].Role;

    /// <summary>Whether a place that is told to have been captured, from nobody or from a person, was held till then by the one asked for.</summary>
    private static bool Lost(Filler asked, Filler places, Sentence told, Day day, Mirror mirror)
    {
        if (asked.Entities is not [var loser] || (loser.Kind & EntityKind.State) == 0) return false;
        if (told[Role.Patient].Entities is [var named, ..] && named.Kind != EntityKind.Person) return false;
        foreach (var place in places.IsEmpty ? told[Role.Place].Entities : places.Entities)
        {
            if (mirror.HolderOf(place, day - 1) == loser.Whole()) return true;
        }

        return false;
    }

    /// <summary>Whether what a state did was done by the one asked for: its ruler on that day, or the commander.</summary>
    private static bool ActsThroughState(Filler asked, Filler told, Sentence sentence, Day day, Mirror mirror)
    {
        if (asked.Entities is not [{ Kind: EntityKind.Person } person]) return false;
        if (sentence[Role.Commander].Entities.Contains(person)) return true;
        foreach (var actor in told.Entities)
        {
            if ((actor.Kind & EntityKind.State) == 0) continue;
            if (mirror.On(Relation.Rules, actor.Whole(), null, day) is [{ Value: { } ruler }, ..] && ruler == person) return true;
        }

        return false;
    }

    private static bool IsWithin(Filler asked, Filler told, Day day, Mirror mirror)
    {
        if (asked.Entities.Length == 0) return asked.IsWithin(told);
        foreach (var entity in asked.Entities)
        {
            var found = false;
            foreach (var actor in told.Entities) found |= StandsFor(actor, entity, day, mirror);
            if (!found) return false;
        }

        return true;
    }

    /// <summary>Whether who is told of is the one asked for, or acts for it: a period, a ruler, a servant, a part.</summary>
    public static bool StandsFor(Entity told, Entity asked, Day day, Mirror mirror)
    {
        if (told == asked || told.Whole() == asked.Whole()) return true;
        // "The Mongols" took what the Mongol Empire took.
        if (asked.Kind == EntityKind.People && told.Kind is EntityKind.Polity or EntityKind.Period) return told.Whole().Of == asked;
        if (told.Kind == EntityKind.Group) return told.Of is { } owner && StandsFor(owner, asked, day, mirror);
        if (told.Kind == EntityKind.Place && asked.Kind == EntityKind.Place) return told.WithMembers().Contains(asked);
        if (told.Kind != EntityKind.Person || (asked.Kind & EntityKind.State) == 0) return false;
        var before = day - 1;
        return mirror.On(Relation.Rules, asked.Whole(), null, day) is [{ Value: { } ruler }, ..] && ruler == told
            || mirror.On(Relation.Rules, asked.Whole(), null, before) is [{ Value: { } earlier }, ..] && earlier == told
            || mirror.On(Relation.Serves, told, null, day) is [{ Value: { } lord }, ..] && lord == asked.Whole();
    }
}
