using System.Runtime.InteropServices;

namespace Tongjian.Simulation.State;

/// <summary>
/// The system of states at one moment of a run: places, polities, armies and persons, and how each polity stands to each other. Arrays of
/// structs of a fixed size: nothing is allocated while a run goes on.
/// </summary>
public sealed class SystemOfStates
{
    /// <summary>Makes room for a system.</summary>
    /// <param name="places">How many places.</param>
    /// <param name="polities">How many polities there can be, those that do not exist yet included.</param>
    /// <param name="armies">How many armies there can be at once.</param>
    /// <param name="persons">How many persons there can be, those who come of age during a run included.</param>
    public SystemOfStates(int places, int polities, int armies, int persons)
    {
        Places = new PlaceState[places];
        Polities = new PolityState[polities];
        Armies = new ArmyState[armies];
        Persons = new PersonState[persons];
        Ties = new Tie[polities * polities];
        for (var army = 0; army < armies; army++) Armies[army].Polity = -1;
    }

    /// <summary>The places.</summary>
    public PlaceState[] Places { get; }

    /// <summary>The polities.</summary>
    public PolityState[] Polities { get; }

    /// <summary>The armies.</summary>
    public ArmyState[] Armies { get; }

    /// <summary>The persons.</summary>
    public PersonState[] Persons { get; }

    /// <summary>The ties, row by row.</summary>
    public Tie[] Ties { get; }

    /// <summary>How many persons there are; the slots behind them are free.</summary>
    public int PersonCount { get; set; }

    /// <summary>The turn to be played next, in the count of <see cref="Simulation.Turn"/>.</summary>
    public int Turn { get; set; }

    /// <summary>How many happenings there were: the number of the next.</summary>
    public int Happenings { get; set; }

    /// <summary>How a polity stands to another.</summary>
    public ref Tie Tie(int one, int other) => ref Ties[(one * Polities.Length) + other];

    /// <summary>Whether two polities are at war.</summary>
    public bool AtWar(int one, int other) => (Tie(one, other).Bonds & Bond.War) != 0;

    /// <summary>The first place that a polity holds; −1 if it holds none.</summary>
    public int AnyPlaceOf(int polity)
    {
        for (var place = 0; place < Places.Length; place++)
        {
            if (Places[place].Holder == polity) return place;
        }

        return -1;
    }

    /// <summary>A system of its own that is like this one.</summary>
    public SystemOfStates Clone()
    {
        var clone = new SystemOfStates(Places.Length, Polities.Length, Armies.Length, Persons.Length);
        clone.CopyFrom(this);
        return clone;
    }

    /// <summary>Makes this system like another of the same size.</summary>
    public void CopyFrom(SystemOfStates other)
    {
        other.Places.CopyTo(Places, 0);
        other.Polities.CopyTo(Polities, 0);
        other.Armies.CopyTo(Armies, 0);
        other.Persons.CopyTo(Persons, 0);
        other.Ties.CopyTo(Ties, 0);
        (PersonCount, Turn, Happenings) = (other.PersonCount, other.Turn, other.Happenings);
    }

    /// <summary>
    /// A number that tells this state from others: the same on every machine. The ties of a slot in which no polity exists are left out; they are
    /// set anew when one begins.
    /// </summary>
    public ulong Hash()
    {
        var hash = StateHash.Start;
        hash = StateHash.Of(MemoryMarshal.AsBytes(Places.AsSpan()), hash);
        hash = StateHash.Of(MemoryMarshal.AsBytes(Polities.AsSpan()), hash);
        hash = StateHash.Of(MemoryMarshal.AsBytes(Armies.AsSpan()), hash);
        hash = StateHash.Of(MemoryMarshal.AsBytes(Persons.AsSpan(0, PersonCount)), hash);
        for (var polity = 0; polity < Polities.Length; polity++)
        {
            if (Polities[polity].Exists) hash = StateHash.Of(MemoryMarshal.AsBytes(Ties.AsSpan(polity * Polities.Length, Polities.Length)), hash);
        }

        return StateHash.Mixed(hash, ((ulong)(uint)Turn << 32) | (uint)Happenings);
    }

    /// <summary>The first entity in which this state differs from another of the same size; null if none does.</summary>
    public Divergence? FirstDifference(SystemOfStates other) =>
        Differing("place", Places, other.Places)
        ?? Differing("polity", Polities, other.Polities)
        ?? Differing("army", Armies, other.Armies)
        ?? Differing("person", Persons, other.Persons)
        ?? Differing("tie", Ties, other.Ties)
        ?? (PersonCount != other.PersonCount ? new Divergence("count of persons", 0)
            : Happenings != other.Happenings ? new Divergence("count of happenings", 0)
            : (Divergence?)null);

    private static Divergence? Differing<T>(string kind, T[] mine, T[] others)
        where T : struct
    {
        var left = MemoryMarshal.AsBytes(mine.AsSpan());
        var right = MemoryMarshal.AsBytes(others.AsSpan());
        var same = left.CommonPrefixLength(right);
        return same == left.Length ? null : new Divergence(kind, same / (left.Length / mine.Length));
    }
}

/// <summary>Where two states part.</summary>
/// <param name="Kind">Of what kind the first entity is that differs: "place", "polity", "army", "person", "tie".</param>
/// <param name="Index">Its index; of a tie the index of its row and column in one.</param>
public readonly record struct Divergence(string Kind, int Index);
