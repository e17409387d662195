using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>Memory belongs to the whole process, so this is measured while no other test runs.</summary>
[Collection(nameof(SummaryMemoryTests))]
public sealed class SummaryMemoryTests
{
    [Fact]
    public void Many_runs_take_no_more_memory_than_few()
    {
        var ensemble = new Ensemble(ThreeRealms.Scenario(), asks: ["East holds Xicheng on 1114-01-01"]) { Player = scenario => new Rerun(scenario, [new Lottery()]) };
        var summary = new Summary(Manifest.Of(ensemble, "small", 1, Shard.Whole));
        var record = new ByteWriter();
        new EnsemblePlaying(ensemble, Shard.Whole, 1).Play(0, 1, (_, outcome) => record.Bytes(outcome), CancellationToken.None);
        summary.Add(0, record.Written);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var run = 0; run < 50_000; run++) summary.Add(0, record.Written);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(50_001, summary.Runs);
        // A reference kept of each run would be as much.
        Assert.InRange(after - before, long.MinValue, 8 * 50_000);
    }

    /// <summary>Keeps every other test still meanwhile.</summary>
    [CollectionDefinition(nameof(SummaryMemoryTests), DisableParallelization = true)]
    public sealed class Alone;
}
