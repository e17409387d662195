using Tongjian.Language;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>What a what-if forbids, laid out by deeds: most happenings are let through by one look into a table.</summary>
internal sealed class Bans
{
    private readonly Ban[]?[] byDeed = new Ban[byte.MaxValue + 1][];
    private readonly Averted?[] averted;

    /// <summary>Lays out what is forbidden.</summary>
    public Bans(Scenario scenario, IReadOnlyList<Never> nevers)
    {
        averted = new Averted?[nevers.Count];
        for (var number = 0; number < nevers.Count; number++)
        {
            foreach (var ban in Ban.Of(scenario, number, nevers[number].Sentence)) byDeed[(int)ban.Deed] = [.. byDeed[(int)ban.Deed] ?? [], ban];
        }
    }

    /// <summary>For each forbidden sentence what it kept from happening first in the run; null for nothing.</summary>
    public IReadOnlyList<Averted?> FirstAverted => averted;

    /// <summary>Forgets what was kept from happening.</summary>
    public void Begin() => Array.Clear(averted);

    /// <summary>What forbids a happening; null if nothing does.</summary>
    public Ban? Find(Rerun run, in Happening happening)
    {
        if (byDeed[(int)happening.Kind] is not { } bans) return null;
        foreach (var ban in bans)
        {
            if (ban.Forbids(happening, run.State)) return ban;
        }

        return null;
    }

    /// <summary>Whether a happening is forbidden; the first that each sentence keeps from happening is remembered.</summary>
    public bool Refuse(Rerun run, in Happening happening)
    {
        if (Find(run, happening) is not { } ban) return false;
        averted[ban.Never] ??= new Averted(ban.Never, happening, run.State.Happenings);
        return true;
    }
}

/// <summary>What a forbidden sentence kept from happening.</summary>
/// <param name="Never">The number of the sentence among those that the what-if forbids.</param>
/// <param name="Happening">What would have happened.</param>
/// <param name="Before">How many happenings there were before it.</param>
public readonly record struct Averted(int Never, Happening Happening, int Before);
