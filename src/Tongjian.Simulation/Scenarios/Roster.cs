using Tongjian.Language;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Scenarios;

/// <summary>Who of the chronicle is who in a run: polities, persons and places by their slots.</summary>
/// <param name="run">The run.</param>
internal sealed class Roster(Rerun run)
{
    private readonly Scenario scenario = run.Scenario;
    private readonly SystemOfStates state = run.State;

    /// <summary>Who a polity is now; null for one of whom no source tells.</summary>
    public Entity? EntityOfPolity(int polity) => scenario.Cast.EntityOf(state.Polities[polity].Name);

    /// <summary>
    /// The slot of a polity or people that exists; −1 if it does not. A people that has proclaimed a state is that state, and a state that a
    /// people has not proclaimed yet is the people.
    /// </summary>
    public int PolityOf(Entity? entity)
    {
        if (entity is null) return -1;
        var whole = entity.Kind is EntityKind.Period or EntityKind.Group ? entity.Of ?? entity : entity;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (state.Polities[polity].Exists && state.Polities[polity].Name == whole.Id) return polity;
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (state.Polities[polity].Exists && IsLineOf(scenario, state, polity, whole)) return polity;
        }

        return -1;
    }

    /// <summary>The slot of a living person; −1 if there is none.</summary>
    public int PersonOf(Entity? entity)
    {
        if (entity is null) return -1;
        for (var person = 0; person < state.PersonCount; person++)
        {
            if (state.Persons[person].Lives && state.Persons[person].Name == entity.Id) return person;
        }

        return -1;
    }

    /// <summary>The slot of a living person, who comes up now if the run did not know him; −1 if he is dead, or there is no room.</summary>
    /// <param name="entity">Who.</param>
    /// <param name="polity">Whom he serves if he comes up now; −1 for nobody.</param>
    public int Bring(Entity entity, int polity)
    {
        if (PersonOf(entity) is >= 0 and var known) return known;
        for (var person = 0; person < state.PersonCount; person++)
        {
            if (state.Persons[person].Name == entity.Id) return -1;
        }

        // From the end, so that those of whom no source tells have the slots, and the luck, that they have in the base.
        for (var slot = state.Persons.Length - 1; slot >= scenario.FirstNewPerson; slot--)
        {
            if (slot < state.PersonCount && state.Persons[slot].Lives) continue;
            for (; state.PersonCount < state.Persons.Length; state.PersonCount++) state.Persons[state.PersonCount] = new PersonState { Name = -1 };
            state.Persons[slot] = StartOfPersons.NewOf(scenario, entity, polity, run.Now.Year);
            return slot;
        }

        return -1;
    }

    /// <summary>The stations that a place stands for: itself, or those inside it.</summary>
    public IEnumerable<int> StationsOf(Entity place)
    {
        if (scenario.Map.IndexOf(place) is >= 0 and var station) yield return station;
        foreach (var member in place.Members)
        {
            foreach (var inner in StationsOf(member)) yield return inner;
        }
    }

    /// <summary>Whether a polity is an entity under another name: the people that became it, or the state that a people will be.</summary>
    public static bool IsLineOf(Scenario scenario, SystemOfStates state, int polity, Entity entity)
    {
        if (entity.Kind == EntityKind.People) return polity < scenario.Polities.Count && scenario.Polities[polity] == entity;
        return entity is { Kind: EntityKind.Polity, Of: { Kind: EntityKind.People } people } && state.Polities[polity].Name == people.Id;
    }
}
