using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Who lived when: from the first that the record tells of a person to death, or to the last that it tells.</summary>
internal static class Lives
{
    /// <summary>Everyone who is known to live in a span, by the order of names.</summary>
    public static IEnumerable<Answer> During(Mirror mirror, DayRange when) => mirror.Chronicle.Annals.Entities
        .Where(entity => entity.Kind == EntityKind.Person)
        .Select(person => Of(mirror, person, when))
        .OfType<Answer>()
        .Where(answer => answer.Value == "yes")
        .Select(answer => answer with { Value = answer.Entity!.Name });

    /// <summary>Whether a person is alive at some day of a span; null if the record does not bound the life there.</summary>
    public static Answer? Of(Mirror mirror, Entity person, DayRange when)
    {
        var (first, last) = Told(mirror, person);
        if (first is null) return null;
        if (when.Latest < first.When.Earliest && first.Event?.Type == EventType.Birth)
            return new Answer("no", null, first.Date, first, true) { Entity = person };
        if (when.Latest < first.When.Earliest) return new Answer("unknown", null, first.Date, first, false) { Entity = person };
        var death = mirror.Through(Relation.Alive, person) is [.., var life] ? life.Until : null;
        if (death is not null && death.When.Earliest <= when.Latest) return death.Nominal > when.Earliest ? Yes(person, death, death) : null;
        if (death is not null) return Yes(person, death, death);
        return last!.When.Latest >= when.Earliest ? Yes(person, null, last) : null;
    }

    private static Answer Yes(Entity person, Cause? death, Cause because) =>
        new("yes", null, death?.Date, because, true) { Entity = person };

    /// <summary>The first and the last that is told of a person.</summary>
    private static (Cause? First, Cause? Last) Told(Mirror mirror, Entity person)
    {
        var told = mirror.Chronicle.Events.Where(happening => Names(happening.Sentence, person)).Select(Cause.Of)
            .Concat(mirror.Chronicle.Annals.States.Where(line => line.Use == StateUse.Given && Names(line.Sentence, person)).Select(Cause.Of))
            .ToList();
        return (told.MinBy(cause => cause.When.Earliest), told.MaxBy(cause => cause.When.Latest));
    }

    private static bool Names(Sentence sentence, Entity person)
    {
        foreach (var filler in sentence.Fillers)
        {
            if (filler.Entities.Contains(person)) return true;
        }

        return false;
    }
}
