using Tongjian.Language;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Scenarios;

/// <summary>An entity that a sentence names, ready to be looked for in what happens; looking allocates nothing.</summary>
internal sealed class Wanted
{
    private readonly Entity entity;
    private readonly Entity whole;
    private readonly Scenario scenario;
    private readonly bool[]? stations;
    private readonly int number = -1;

    /// <summary>Makes ready to look for an entity in runs of a scenario.</summary>
    public Wanted(Scenario scenario, Entity entity)
    {
        (this.scenario, this.entity) = (scenario, entity);
        whole = entity.Kind is EntityKind.Period or EntityKind.Group ? entity.Of ?? entity : entity;
        if (entity.Kind == EntityKind.Weapon) number = IndexOf(scenario.Cast.Weapons, entity);
        if (entity.Kind != EntityKind.Place) return;
        stations = new bool[scenario.Map.Places.Count];
        Mark(entity, stations);
        for (var river = 0; river < scenario.Map.Rivers.Count; river++)
        {
            if (scenario.Map.Rivers[river] == entity.Name) number = river;
        }
    }

    /// <summary>Whether the entity is what a part of a happening is: a polity stands for its ruler, a ruler for his polity.</summary>
    public bool Is(Part part, in Happening happening, SystemOfStates state) => part switch
    {
        Part.Agent => IsPolity(happening.Agent, state) || (happening.Kind == Deed.Proclaim && happening.Amount == whole.Id) || Leads(happening, state),
        Part.Patient => IsPolity(happening.Patient, state) || (happening.Kind == Deed.SetUp && happening.Amount == whole.Id),
        Part.Person => IsPerson(happening.Person, state),
        Part.Other => IsPerson(happening.Other, state),
        Part.Place => stations is not null && happening.Place >= 0 && stations[happening.Place],
        Part.Weapon => number >= 0 && happening.Amount == number,
        Part.River => number >= 0 && happening.Amount == number + 1,
        Part.Third => happening.Amount == whole.Id,
        _ => true,
    };

    /// <summary>Whether the entity is a polity of a happening, whichever.</summary>
    public bool IsEither(in Happening happening, SystemOfStates state) => IsPolity(happening.Agent, state) || IsPolity(happening.Patient, state);

    private bool IsPolity(int polity, SystemOfStates state)
    {
        if (polity < 0 || polity >= state.Polities.Length) return false;
        ref var slot = ref state.Polities[polity];
        if (entity.Kind == EntityKind.Person) return IsPerson(slot.Ruler, state) || IsPerson(slot.Regent, state);
        return slot.Name == whole.Id || Roster.IsLineOf(scenario, state, polity, whole);
    }

    /// <summary>A general who leads the army that acts.</summary>
    private bool Leads(in Happening happening, SystemOfStates state) => entity.Kind == EntityKind.Person && IsPerson(happening.Person, state);

    private bool IsPerson(int person, SystemOfStates state) => person >= 0 && state.Persons[person].Name == entity.Id;

    private void Mark(Entity place, bool[] marked)
    {
        if (scenario.Map.IndexOf(place) is >= 0 and var station) marked[station] = true;
        foreach (var member in place.Members) Mark(member, marked);
    }

    private static int IndexOf(IReadOnlyList<Entity> list, Entity entity)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (list[at] == entity) return at;
        }

        return -1;
    }
}
