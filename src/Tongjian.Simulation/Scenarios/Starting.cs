using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>Makes the start of a scenario out of what the record says of a day, and of nothing that it says of a later one.</summary>
internal sealed class Starting
{
    /// <summary>How many polities can rise in a run beside those of its first day, at least: half as many as those if that is more.</summary>
    private const int NewPolities = 20;

    /// <summary>How many armies can be in the field at once, at least: one for each polity if that is more.</summary>
    private const int MostArmies = 96;

    /// <summary>How many persons a run has room for beside those of its first day, at least: as many as those if that is more.</summary>
    private const int NewPersons = 160;

    private readonly Scenario scenario;
    private readonly Mirror world;
    private readonly Day day;
    private readonly StartRules rules;
    private readonly Dictionary<Entity, int> slots = [];
    private readonly List<Entity> polities = [];
    private readonly Dictionary<Entity, int> persons = [];

    private Starting(Scenario scenario)
    {
        (this.scenario, world) = (scenario, scenario.Known);
        day = scenario.From.FirstDay;
        rules = scenario.Rules.Get<StartRules>();
    }

    /// <summary>The start of a scenario whose map and cast are there.</summary>
    public static (SystemOfStates State, IReadOnlyList<Entity> Polities) Make(Scenario scenario) => new Starting(scenario).Make();

    private (SystemOfStates State, IReadOnlyList<Entity> Polities) Make()
    {
        GatherPolities();
        GatherPersons();
        var room = polities.Count + Math.Max(NewPolities, polities.Count / 2);
        var state = new SystemOfStates(
            scenario.Map.Places.Count, room, Math.Max(MostArmies, polities.Count), persons.Count + Math.Max(NewPersons, persons.Count))
        {
            PersonCount = persons.Count,
            Turn = scenario.From.Number,
        };
        new StartOfPlaces(scenario, slots, rules).Fill(state);
        new StartOfPolities(scenario, slots, polities, persons, rules).Fill(state);
        new StartOfPersons(scenario, slots, persons).Fill(state);
        new StartOfWars(scenario, slots, rules).Fill(state);
        new StartOfMemories(scenario, slots, rules).Fill(state);
        return (state, polities);
    }

    /// <summary>Who holds a place of the map on the day, in the order of names.</summary>
    private void GatherPolities()
    {
        foreach (var (place, holder) in world.HoldersOn(day))
        {
            if (scenario.Map.IndexOf(place) >= 0 || scenario.Map.RegionOf(place) is not null) polities.Add(holder);
        }

        polities.Sort((one, other) => one.Id.CompareTo(other.Id));
        for (var at = polities.Count - 1; at > 0; at--)
        {
            if (polities[at] == polities[at - 1]) polities.RemoveAt(at);
        }

        if (polities.Count == 0) throw new ArgumentException($"nobody holds anything on {day.ToString(CalendarSystem.Julian)}", nameof(scenario));
        for (var slot = 0; slot < polities.Count; slot++) slots[polities[slot]] = slot;
    }

    /// <summary>Who rules, governs or serves one of them on the day and lives, in the order of names.</summary>
    private void GatherPersons()
    {
        var found = new SortedSet<Entity>(Comparer<Entity>.Create((one, other) => one.Id.CompareTo(other.Id)));
        foreach (var relation in (ReadOnlySpan<Relation>)[Relation.Rules, Relation.Regent])
        {
            foreach (var (realm, person, _) in world.On(relation, day))
            {
                if (person is { Kind: EntityKind.Person } && slots.ContainsKey(realm)) found.Add(person);
            }
        }

        foreach (var (person, served, _) in world.On(Relation.Serves, day))
        {
            if (person.Kind == EntityKind.Person && served is not null && slots.ContainsKey(served) && Lives(person)) found.Add(person);
        }

        foreach (var (person, captor, _) in world.On(Relation.Captive, day))
        {
            if (person.Kind == EntityKind.Person && captor is not null && slots.ContainsKey(captor) && Lives(person)) found.Add(person);
        }

        foreach (var person in found) persons[person] = persons.Count;
    }

    private bool Lives(Entity person) => world.On(Relation.Alive, person, null, day) is not [var standing, ..] || standing.IsSo;
}
