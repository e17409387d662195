using Tongjian.Language;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// Who and what can appear in a run, by number: first everything that the chronicle declares, by <see cref="Entity.Id"/>; behind it the states
/// of places ("the lords of Kaifeng"), some for each; behind them persons of whom no source tells.
/// </summary>
public sealed class Cast
{
    /// <summary>How many somebodies new of one polity and office can come up in one turn.</summary>
    internal const int NewAtOnce = 8;

    private const int Offices = 8;

    /// <summary>More slots for polities than any state has.</summary>
    private const long Slots = 4096;

    /// <summary>How many states that rose at one place can be there at once, each under a name of its own.</summary>
    internal const int RisingsAPlace = 4;

    private readonly int entities;
    private readonly int places;

    internal Cast(Annals annals, int places)
    {
        (Annals, entities, this.places) = (annals, annals.Entities.Count, places);
        Weapons = [.. annals.Entities.Where(entity => entity.Kind == EntityKind.Weapon).Take(16)];
    }

    /// <summary>What the chronicle declares.</summary>
    public Annals Annals { get; }

    /// <summary>The weapons, sixteen at most, in the order of names: the bits of what a polity knows.</summary>
    public IReadOnlyList<Entity> Weapons { get; }

    /// <summary>The number of the state that rises at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="others">How many that rose there are there still, under the numbers before; less than four.</param>
    public int NameOfRising(int place, int others = 0) => entities + (others * places) + place;

    /// <summary>
    /// The number of the name of somebody new. It tells of nothing that happens elsewhere: the general whom Song finds in a turn is the same in
    /// every run that differs in other ways.
    /// </summary>
    /// <param name="turn">The turn, from the first of the scenario.</param>
    /// <param name="polity">Whom the person serves; −1 for nobody.</param>
    /// <param name="office">What the person becomes.</param>
    /// <param name="which">Which of several of that turn, polity and office, from 0, below <see cref="NewAtOnce"/>.</param>
    internal int NameOfNew(int turn, int polity, Office office, int which)
    {
        var first = entities + (RisingsAPlace * places);
        return first + (int)(((((((turn * Slots) + polity + 1) * Offices) + (int)office) * NewAtOnce) + which) % (int.MaxValue - first));
    }

    /// <summary>The entity behind a number; null for what no source tells of.</summary>
    public Entity? EntityOf(int name) => name >= 0 && name < entities ? Annals.Entities[name] : null;

    /// <summary>The place whose rising a number names; −1 if it names something else.</summary>
    public int PlaceOfRising(int name) => name >= entities && name < entities + (RisingsAPlace * places) ? (name - entities) % places : -1;

    /// <summary>The count of a new person's name, from 0; −1 if a number names something else.</summary>
    public int CountOfNew(int name) => name >= entities + (RisingsAPlace * places) ? name - entities - (RisingsAPlace * places) : -1;
}
