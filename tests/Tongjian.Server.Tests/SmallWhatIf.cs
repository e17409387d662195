using Tongjian.Server.Reruns;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Tests;

/// <summary>The small war with a what-if beside it, and runs of both.</summary>
internal static class SmallWhatIf
{
    public const string Title = "Nobody besieges Beijing";

    public const string Text = """
        ; Suppose that the walls of Beijing
        ; are left alone.

        calendar Julian

        what if "Nobody besieges Beijing"
        from   1112-03-01
        never  Liao besieges Beijing.
        ask    Liao holds Beijing on 1114-01-01.
        end

        """;

    public static Workplace Workplace() => new(
        ("names.annals", SmallWar.Names), ("war.annals", SmallWar.War), ("atlas/settings.yaml", SmallWar.Settings), ("what-if/beijing.annals", Text));

    /// <summary>The world of a folder, with the what-if if it is wanted.</summary>
    public static RerunWorld World(string folder, bool withWhatIf) =>
        RerunWorld.Load(folder, withWhatIf ? [new WhatIfFile(Path.Combine(folder, "what-if/beijing.annals"))] : [], RerunWorld.Rules());

    /// <summary>Plays runs into a folder, as the command does.</summary>
    public static void Play(string chronicle, string into, int runs, bool withWhatIf, CancellationToken stop = default)
    {
        var world = World(chronicle, withWhatIf);
        var ensemble = new Ensemble(world.Scenario(At(1112), At(1115), seed: 7), world.WhatIfs);
        using var folder = EnsembleFolder.Open(into, world.Manifest(ensemble, runs, Shard.Whole));
        folder.Play(ensemble, threads: 1, finished: null, stop);
    }

    /// <summary>The first day of a year.</summary>
    public static Language.Day At(int year) => Language.Day.Of(Language.CalendarSystem.Julian, year, 1, 1);
}
