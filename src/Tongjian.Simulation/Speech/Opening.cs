using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Speech;

/// <summary>How things stand on the first day of a run, as state sentences: what the model starts from, and what else the record says of its polities.</summary>
internal sealed class Opening(Scenario scenario, Speaker speaker)
{
    private const int PlacesInALine = 6;
    private readonly SystemOfStates start = scenario.Start;
    private readonly List<Sentence> sentences = [];

    /// <summary>The sentences, in the order of relations and names.</summary>
    public IReadOnlyList<Sentence> Sentences()
    {
        for (var polity = 0; polity < scenario.Polities.Count; polity++) Polity(polity);
        for (var polity = 0; polity < scenario.Polities.Count; polity++) Places(polity);
        for (var polity = 0; polity < scenario.Polities.Count; polity++) Ties(polity);
        Records();
        for (var person = 0; person < start.PersonCount; person++) Person(start.Persons[person]);
        for (var place = 0; place < start.Places.Length; place++)
        {
            if (start.Places[place].Besieger is >= 0 and var army) Say("besieges", NameOf(start.Armies[army].Polity), speaker.PlaceOf(place));
        }

        return sentences;
    }

    private Entity? NameOf(int polity) => polity < 0 ? null : speaker.Names[start.Polities[polity].Name];

    private void Polity(int polity)
    {
        ref var realm = ref start.Polities[polity];
        Say("exists", NameOf(polity));
        if (realm.Ruler >= 0) Say("rules", speaker.Names[start.Persons[realm.Ruler].Name], NameOf(polity));
        if (realm.Regent >= 0) Say("is-regent", speaker.Names[start.Persons[realm.Regent].Name], NameOf(polity));
        if (realm.Capital >= 0) Say("is-capital", speaker.PlaceOf(realm.Capital), NameOf(polity));
        if (realm.Overlord >= 0) Say("is-vassal", NameOf(polity), NameOf(realm.Overlord));
    }

    private void Places(int polity)
    {
        var held = new List<Entity>();
        for (var place = 0; place < start.Places.Length; place++)
        {
            if (start.Places[place].Holder == polity) held.Add(speaker.PlaceOf(place));
        }

        foreach (var line in held.Chunk(PlacesInALine)) Add("holds", Filler.Of(NameOf(polity)!), Filler.Of(line));
    }

    private void Ties(int polity)
    {
        for (var other = polity + 1; other < scenario.Polities.Count; other++)
        {
            if (start.AtWar(polity, other)) Say("is-at-war", NameOf(polity), NameOf(other));
            if ((start.Tie(polity, other).Bonds & Bond.Alliance) != 0) Say("is-allied", NameOf(polity), NameOf(other));
        }
    }

    /// <summary>Payments, treaties and weapons, which the record knows by name and kind.</summary>
    private void Records()
    {
        var day = scenario.From.FirstDay;
        foreach (var (payer, payee, standing) in scenario.World.On(Relation.Pays, day))
        {
            if (!IsCast(payer) || !IsCast(payee)) continue;
            Add("pays", Filler.Of(Same(payer)), Filler.Of(Same(payee!)), standing.Amounts.Count > 0 ? Filler.Of([.. standing.Amounts]) : default);
        }

        foreach (var (treaty, party, _) in scenario.World.On(Relation.Bound, day))
        {
            if (IsCast(party)) Say("is-bound", Same(party!), Same(treaty));
        }

        foreach (var (polity, weapon, _) in scenario.World.On(Relation.Knows, day))
        {
            if (IsCast(polity) && weapon is not null) Say("knows", Same(polity), Same(weapon));
        }
    }

    private bool IsCast(Entity? polity) => polity is not null && scenario.Polities.Contains(polity);

    private Entity Same(Entity entity) => speaker.Names.Same(entity);

    private void Person(in PersonState person)
    {
        if (!person.Lives) return;
        if (person.Captor >= 0) Say("is-captive", speaker.Names[person.Name], NameOf(person.Captor));
        if (person.Polity >= 0 && person.Office != Office.Ruler) Say("serves", speaker.Names[person.Name], NameOf(person.Polity));
    }

    private void Say(string template, params ReadOnlySpan<Entity?> entities)
    {
        var fillers = new Filler[entities.Length];
        for (var at = 0; at < fillers.Length; at++)
        {
            if (entities[at] is not { } entity) return;
            fillers[at] = Filler.Of(entity);
        }

        Add(template, fillers);
    }

    private void Add(string template, params Filler[] fillers)
    {
        var found = Templates.States.First(candidate => candidate.Id == template);
        Array.Resize(ref fillers, found.Slots.Count);
        sentences.Add(new Sentence(found, fillers));
    }
}
