using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// A state sentence that is asked of every run: "Song holds Kaifeng on 1130-01-01". A run answers it at the beginning of the ten days in which
/// the day lies. A sentence that names several is so if it is so of each of them.
/// </summary>
public sealed class AskedState
{
    private readonly Relation relation;
    private readonly Entity[] subjects;
    private readonly Entity[] others;

    internal AskedState(Sentence sentence, HistoricalDate date, Turn at)
    {
        relation = sentence.Template.Relation!.Value;
        var (subject, other) = Relations.RolesOf(relation);
        subjects = sentence[subject].Entities.ToArray();
        others = other is { } role ? sentence[role].Entities.ToArray() : [];
        Text = $"{sentence.ToString().TrimEnd('.')} on {date.Text}.";
        At = at;
    }

    /// <summary>The sentence with its date, as the language writes it.</summary>
    public string Text { get; }

    /// <summary>The turn at whose beginning it is asked.</summary>
    public Turn At { get; }

    /// <summary>Whether it is so in a run now.</summary>
    public bool IsSo(Rerun run)
    {
        foreach (var subject in subjects)
        {
            if (others.Length == 0 && !IsSo(run, subject, null)) return false;
            foreach (var other in others)
            {
                if (!IsSo(run, subject, other)) return false;
            }
        }

        return true;
    }

    private bool IsSo(Rerun run, Entity subject, Entity? other) => relation switch
    {
        Relation.Holds => Is(run, HolderOf(run, subject), other!),
        Relation.Exists => AnySlot(run, subject, static (_, _, _) => true, -1),
        Relation.Rules => AnySlot(run, subject, static (state, slot, person) => person >= 0 && state.Polities[slot].Ruler == person, PersonOf(run, other!)),
        Relation.Regent => AnySlot(run, subject, static (state, slot, person) => person >= 0 && state.Polities[slot].Regent == person, PersonOf(run, other!)),
        Relation.Capital => AnySlot(run, subject, static (state, slot, place) => state.Polities[slot].Capital == place, run.Map.IndexOf(other!)),
        Relation.Vassal => AnyPair(run, subject, other!, static (state, one, two) => state.Polities[one].Overlord == two),
        Relation.War => AnyPair(run, subject, other!, static (state, one, two) => state.AtWar(one, two)),
        Relation.Allied => AnyPair(run, subject, other!, static (state, one, two) => (state.Tie(one, two).Bonds & Bond.Alliance) != 0),
        Relation.Pays => AnyPair(run, subject, other!, static (state, one, two) => state.Tie(one, two).Pays > 0),
        Relation.Knows => AnySlot(run, subject, static (state, slot, weapon) => weapon >= 0 && ((state.Polities[slot].Weapons >> weapon) & 1) != 0, WeaponOf(run, other!)),
        Relation.Besieges => IsBesieged(run, run.Map.IndexOf(other!), subject),
        Relation.Alive => PersonOf(run, subject) is >= 0 and var person && run.State.Persons[person].Lives,
        Relation.Captive => PersonOf(run, subject) is >= 0 and var person && Is(run, run.State.Persons[person].Captor, other!),
        Relation.Serves => PersonOf(run, subject) is >= 0 and var person && run.State.Persons[person] is { Lives: true, Captor: < 0 } servant && Is(run, servant.Polity, other!),
        _ => throw new InvalidOperationException($"no run can tell {relation}"),
    };

    /// <summary>The slot that holds a place; of a land the one that holds most of its places.</summary>
    private static int HolderOf(Rerun run, Entity place)
    {
        var index = run.Map.IndexOf(place);
        if (index >= 0) return run.State.Places[index].Holder;
        Span<int> holders = run.Map.Places.Count <= 1024 ? stackalloc int[run.Map.Places.Count] : new int[run.Map.Places.Count];
        for (var at = 0; at < holders.Length; at++) holders[at] = run.State.Places[at].Holder;
        return run.Map.RegionOf(place)?.HolderAmong(holders) ?? -1;
    }

    private static bool IsBesieged(Rerun run, int place, Entity besieger)
    {
        if (place < 0 || run.State.Places[place].Besieger is not (>= 0 and var army)) return false;
        ref var host = ref run.State.Armies[army];
        return besieger.Kind == EntityKind.Person ? host.Commander >= 0 && host.Commander == PersonOf(run, besieger) : Is(run, host.Polity, besieger);
    }

    private static bool AnySlot(Rerun run, Entity party, Func<SystemOfStates, int, int, bool> isSo, int other)
    {
        for (var slot = 0; slot < run.State.Polities.Length; slot++)
        {
            if (Is(run, slot, party) && isSo(run.State, slot, other)) return true;
        }

        return false;
    }

    private static bool AnyPair(Rerun run, Entity one, Entity other, Func<SystemOfStates, int, int, bool> isSo)
    {
        for (var slot = 0; slot < run.State.Polities.Length; slot++)
        {
            if (!Is(run, slot, other)) continue;
            if (AnySlot(run, one, isSo, slot)) return true;
        }

        return false;
    }

    /// <summary>Whether a slot is a polity that exists under the name asked for.</summary>
    private static bool Is(Rerun run, int slot, Entity party) =>
        slot >= 0 && run.State.Polities[slot].Exists && Party.IsNamed(party, run.Scenario.Cast.EntityOf(run.State.Polities[slot].Name));

    private static int WeaponOf(Rerun run, Entity weapon)
    {
        for (var number = 0; number < run.Scenario.Cast.Weapons.Count; number++)
        {
            if (run.Scenario.Cast.Weapons[number] == weapon) return number;
        }

        return -1;
    }

    private static int PersonOf(Rerun run, Entity person)
    {
        for (var slot = 0; slot < run.State.PersonCount; slot++)
        {
            if (run.State.Persons[slot].Name == person.Id) return slot;
        }

        return -1;
    }
}
