using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>The events between which a person reigned, as far as the record tells them.</summary>
/// <param name="Begins">The accession, proclamation or investiture; null if it is not told.</param>
/// <param name="Ends">The abdication or death, the end of the polity, or the accession of the next; null if none is told.</param>
internal readonly record struct Reign(Event? Begins, Event? Ends)
{
    /// <summary>The reign of a person: from the first accession to the first end after the last accession.</summary>
    public static Reign Of(Entity ruler, IReadOnlyList<Event> events)
    {
        Event? begins = null;
        Event? again = null;
        Entity? realm = null;
        foreach (var happening in events)
        {
            if (!Enthrones(happening.Sentence, ruler)) continue;
            realm ??= happening.Sentence.First(Role.Polity);
            if (begins is null || happening.When.Earliest < begins.When.Earliest) begins = happening;
            if (again is null || happening.When.Earliest > again.When.Earliest) again = happening;
        }

        Event? ends = null;
        foreach (var happening in events)
        {
            if (!Dethrones(happening.Sentence, ruler, realm)) continue;
            if (again is not null && happening.When.Latest <= again.When.Earliest) continue;
            if (ends is null || happening.When.Earliest < ends.When.Earliest) ends = happening;
        }

        return new Reign(begins, ends);
    }

    /// <summary>Nobody knows when the ruler reigned.</summary>
    public static Diagnostic Unknown(OrderClause clause) => new(
        "unknown-reign", Severity.Error, clause.Where, $"no event of the record begins or ends a reign of {clause.Ruler!.Spoken}",
        "a person whose accession, abdication or death is told", $"add it: \"{clause.Ruler.Spoken} becomes ruler of ….\"");

    private static bool Enthrones(Sentence sentence, Entity person) => sentence.Template.EventType switch
    {
        EventType.Accede => sentence.Template.Id is not ("becomes-regent" or "takes-title") && sentence[Role.Agent].Entities.Contains(person),
        EventType.Found => sentence[Role.Agent].Entities is [var founder] && founder == person,
        EventType.Install => sentence.First(Role.Person) == person,
        EventType.Abdicate => sentence.First(Role.Heir) == person,
        EventType.Appoint => sentence.Template.Id == "invests" && sentence.First(Role.Patient) == person,
        _ => false,
    };

    private static bool Dethrones(Sentence sentence, Entity person, Entity? realm) => sentence.Template.EventType switch
    {
        EventType.Abdicate or EventType.Kill => sentence[Role.Patient].Entities.Contains(person),
        EventType.Die => sentence[Role.Agent].Entities.Contains(person),
        EventType.End => realm is not null && sentence.First(Role.Polity) == realm,
        EventType.Accede => realm is not null && sentence.First(Role.Polity) == realm && sentence.Template.Id != "becomes-regent"
            && !sentence[Role.Agent].Entities.Contains(person),
        _ => false,
    };
}
