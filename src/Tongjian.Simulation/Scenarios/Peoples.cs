using System.Collections.Immutable;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// The peoples of a chronicle, and the states that each may found in a run: those that are declared as its own and do not exist on the first
/// day. When the record lets them begin or end is not looked at: a run must not know it.
/// </summary>
public sealed class Peoples
{
    private readonly int[] peopleOf;
    private readonly ImmutableArray<int>[] statesOf;

    internal Peoples(Mirror world, Day day)
    {
        var entities = world.Chronicle.Annals.Entities;
        peopleOf = new int[entities.Count];
        statesOf = new ImmutableArray<int>[entities.Count];
        Array.Fill(peopleOf, -1);
        Array.Fill(statesOf, []);
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.People) peopleOf[entity.Id] = entity.Id;
            if (entity is not { Kind: EntityKind.Polity, Of: { Kind: EntityKind.People } people }) continue;
            peopleOf[entity.Id] = people.Id;
            if (world.On(Relation.Exists, entity, null, day) is not [{ IsSo: true }, ..]) statesOf[people.Id] = statesOf[people.Id].Add(entity.Id);
        }
    }

    /// <summary>The people of a state, by their numbers in the cast; a people is its own; −1 if the chronicle tells none.</summary>
    public int PeopleOf(int name) => name >= 0 && name < peopleOf.Length ? peopleOf[name] : -1;

    /// <summary>Whether a number names a people without a state.</summary>
    public bool IsPeople(int name) => PeopleOf(name) == name && name >= 0;

    /// <summary>The states that a people may found, in the order of names; none for −1.</summary>
    public ReadOnlySpan<int> StatesOf(int people) => people < 0 ? [] : statesOf[people].AsSpan();
}
