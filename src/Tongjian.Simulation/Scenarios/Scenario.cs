using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// What is played: a world on a date, rules, an end, a change or none, a seed. It does not change while it is played, so threads share it.
/// </summary>
public sealed class Scenario
{
    private Scenario(Mirror world, RuleBook rules, Turn from, Turn to, uint seed, WhatIf? whatIf, IReadOnlyCollection<string> without, Map map, Travel travel)
    {
        (World, Rules, From, To, Seed, WhatIf, Without, Map, Travel) = (world, rules, from, to, seed, whatIf, without, map, travel);
        Known = world.Until(from.FirstDay);
        Peoples = new Peoples(Known, from.FirstDay);
        Cast = new Cast(world.Chronicle.Annals, map.Places.Count);
        var start = Starting.Make(this);
        (Start, Polities, FirstNewPolity, FirstNewPerson) = (start.State, start.Polities, start.Polities.Count, start.State.PersonCount);
        Key = KeyOf(world.Chronicle.Annals.Title ?? "", from, seed);
    }

    /// <summary>The world of the record.</summary>
    public Mirror World { get; }

    /// <summary>The world as it is known on the first day. The start is made of it alone, so that nothing later can tell in a run.</summary>
    internal Mirror Known { get; }

    /// <summary>The rules.</summary>
    public RuleBook Rules { get; }

    /// <summary>The first turn.</summary>
    public Turn From { get; }

    /// <summary>The turn before which it ends.</summary>
    public Turn To { get; }

    /// <summary>The seed.</summary>
    public uint Seed { get; }

    /// <summary>What is otherwise than in the record; null for nothing.</summary>
    public WhatIf? WhatIf { get; }

    /// <summary>The names of mechanisms that are left out.</summary>
    public IReadOnlyCollection<string> Without { get; }

    /// <summary>The places and ways.</summary>
    public Map Map { get; }

    /// <summary>How long the ways take.</summary>
    public Travel Travel { get; }

    /// <summary>Names by number.</summary>
    public Cast Cast { get; }

    /// <summary>The peoples, and the states that they may found.</summary>
    public Peoples Peoples { get; }

    /// <summary>How things stand at the beginning.</summary>
    public SystemOfStates Start { get; }

    /// <summary>The polities that exist at the beginning, by slot.</summary>
    public IReadOnlyList<Entity> Polities { get; }

    /// <summary>The first slot for a polity that does not exist at the beginning.</summary>
    public int FirstNewPolity { get; }

    /// <summary>The first slot for a person of whom no source tells.</summary>
    public int FirstNewPerson { get; }

    /// <summary>What keys its chance: the chronicle, the first turn and the seed, so that a what-if shares it with its base.</summary>
    public uint Key { get; }

    /// <summary>Makes a scenario.</summary>
    /// <param name="world">The world of the record.</param>
    /// <param name="rules">Sound rules.</param>
    /// <param name="from">The day on which it leaves the record.</param>
    /// <param name="to">The day on which it ends, after <paramref name="from"/>.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="whatIf">What is otherwise; null for nothing.</param>
    /// <param name="without">The names of mechanisms that are left out; null for none.</param>
    /// <param name="courses">The courses of rivers; null for none.</param>
    /// <exception cref="ArgumentException">It ends before it begins, or nobody holds anything on the first day.</exception>
    public static Scenario Of(
        Mirror world, RuleBook rules, Day from, Day to, uint seed = 0, WhatIf? whatIf = null, IReadOnlyCollection<string>? without = null, IReadOnlyList<RiverCourse>? courses = null)
    {
        var map = Map.Of(world, from, courses);
        return new Scenario(world, rules, Turn.Of(from), Turn.Of(to), seed, whatIf, without ?? [], map, new Travel(map, rules.Get<PaceRules>().Paces));
    }

    /// <summary>The same scenario with something otherwise: another change, other rules, other mechanisms; the map is shared.</summary>
    public Scenario With(RuleBook? rules = null, WhatIf? whatIf = null, IReadOnlyCollection<string>? without = null, uint? seed = null) =>
        new(World, rules ?? Rules, From, To, seed ?? Seed, whatIf ?? WhatIf, without ?? Without, Map, TravelBy(rules ?? Rules));

    private Travel TravelBy(RuleBook rules) => rules.Get<PaceRules>() == Rules.Get<PaceRules>() ? Travel : new Travel(Map, rules.Get<PaceRules>().Paces);

    /// <summary>The base of a what-if: the same scenario without it.</summary>
    public Scenario WithoutWhatIf() => WhatIf is null ? this : new(World, Rules, From, To, Seed, null, Without, Map, Travel);

    private static uint KeyOf(string title, Turn from, uint seed)
    {
        var hash = StateHash.Start;
        foreach (var letter in title) hash = StateHash.Mixed(hash, letter);
        hash = StateHash.Mixed(hash, (ulong)from.Number);
        hash = StateHash.Mixed(hash, seed);
        return (uint)(hash ^ (hash >> 32));
    }
}
