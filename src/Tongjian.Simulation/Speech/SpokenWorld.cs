using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;
using Tongjian.World.Effects;
using Tongjian.World.Replay;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// The world as whoever reads a run's annals has it: what the sentences written so far have made of it, by the effects that replay has too.
/// </summary>
internal sealed class SpokenWorld(Speaker speaker)
{
    private readonly SortedSet<int> existing = [];

    /// <summary>What is so by the sentences so far.</summary>
    public Ledger Ledger { get; } = new(speaker.Names.Annals.Entities);

    /// <summary>The numbers of the names of polities of which it was said that they exist, and not yet that they ended.</summary>
    public IReadOnlyCollection<int> Existing => existing;

    /// <summary>Lets a state be so.</summary>
    public void Give(Sentence sentence) => StateEffects.Apply(sentence, Ledger);

    /// <summary>Lets something have happened.</summary>
    public void Tell(Sentence sentence) => EventEffects.Apply(sentence, Ledger);

    /// <summary>Remembers that a polity exists, or that it does not any more.</summary>
    public void Note(int name, bool exists)
    {
        if (exists) existing.Add(name);
        else existing.Remove(name);
    }

    /// <summary>The treaties that a sentence would break, each with who breaks it.</summary>
    public List<(Entity Breaker, Entity Treaty)> BrokenBy(Sentence sentence)
    {
        var broken = new List<(Entity, Entity)>();
        var isWar = sentence.Template.EventType is EventType.DeclareWar or EventType.Invade or EventType.Battle or EventType.Besiege
            || (sentence.Template.EventType == EventType.Capture && Lands.TakesByForce(sentence));
        if (!isWar) return broken;
        foreach (var (attacker, defender) in Wars.Parties(sentence, Ledger))
        {
            foreach (var treaty in Treaties.Between(attacker, defender, Ledger)) broken.Add((attacker, treaty));
        }

        return broken;
    }

    /// <summary>The holder of a place by the sentences so far; null for nobody.</summary>
    public Entity? HolderOf(int place) => Ledger.ValueOf(Relation.Holds, speaker.PlaceOf(place));

    /// <summary>Whether a place is besieged by the sentences so far.</summary>
    public bool IsBesieged(int place) => Ledger.SubjectsOf(Relation.Besieges, speaker.PlaceOf(place)).Count > 0;
}
