using Tongjian.Language;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// Who and what can appear in a run, by number: first everything that the chronicle declares, by <see cref="Entity.Id"/>; behind it the states
/// of places ("the lords of Kaifeng"), some for each; behind them persons of whom no source tells.
/// </summary>
public sealed class Cast
{
    /// <summary>More slots for persons than any state has.</summary>
    private const int Slots = 2048;

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

    /// <summary>The number of the name of somebody new: the same whenever the same happenings came before, and nobody else's in a run.</summary>
    /// <param name="happenings">How many happenings there were.</param>
    /// <param name="slot">The slot of the person.</param>
    public int NameOfNew(int happenings, int slot) => entities + (RisingsAPlace * places) + (happenings % 1_000_000 * Slots) + slot;

    /// <summary>The entity behind a number; null for what no source tells of.</summary>
    public Entity? EntityOf(int name) => name >= 0 && name < entities ? Annals.Entities[name] : null;

    /// <summary>The place whose rising a number names; −1 if it names something else.</summary>
    public int PlaceOfRising(int name) => name >= entities && name < entities + (RisingsAPlace * places) ? (name - entities) % places : -1;

    /// <summary>The count of a new person's name, from 0; −1 if a number names something else.</summary>
    public int CountOfNew(int name) => name >= entities + (RisingsAPlace * places) ? name - entities - (RisingsAPlace * places) : -1;
}
