using System.Text.Json;
using Tongjian.Language;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Scenarios;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>A what-if beside its base, with the same chance.</summary>
public sealed class PairedTests : IDisposable
{
    private const int Runs = 30;
    private const string WhatIf = """
        what if "The coin is tossed"
        from        1112-06-01
        never       East captures Beicheng.
        ask         East holds Xicheng on 1114-06-01.
        ask         West exists on 1115-01-01.
        end
        """;

    private readonly ThreeRealms realms = new();

    [Fact]
    public void What_changes_nothing_differs_in_nothing()
    {
        var summary = Play(Make(_ => []));
        Assert.Equal(0, summary.Differences[0].Parted);
        Assert.Empty(LargestDifferences.Of(summary, 0));
        Assert.Equal([0, 0], summary.Differences[0].AnswersGained);
        Assert.Equal(summary.Histories[0].Answers, summary.Histories[1].Answers);
    }

    [Fact]
    public void Differences_are_counted_run_by_run()
    {
        var ensemble = Make(scenario => scenario.WhatIf is null ? [] : [new Lottery()]);
        var (with, without) = (ensemble.Player(ensemble.Histories[1]), ensemble.Player(ensemble.Base));
        var (gained, lost) = (0, 0);
        for (var run = 0; run < Runs; run++)
        {
            with.Begin(run);
            without.Begin(run);
            while (with.Now < ensemble.Asks[0].At)
            {
                with.Step();
                without.Step();
            }

            var (inWhatIf, inBase) = (ensemble.Asks[0].IsSo(with), ensemble.Asks[0].IsSo(without));
            if (inWhatIf && !inBase) gained++;
            if (inBase && !inWhatIf) lost++;
        }

        Assert.True(gained > Runs / 3);
        var summary = Play(ensemble);
        Assert.Equal((gained, lost), (summary.Differences[0].AnswersGained[0], summary.Differences[0].AnswersLost[0]));
        Assert.Equal(summary.Histories[1].Answers[0] - summary.Histories[0].Answers[0], gained - lost);
        var largest = LargestDifferences.Of(summary, 0);
        Assert.True(largest.Single(each => Named(each) == "East in Xicheng").Difference.Value > 0);
        Assert.True(largest.Single(each => Named(each) == "West in Xicheng").Difference.Value < 0);
        Assert.Equal(largest.Max(each => Math.Abs(each.Difference.Value)), Math.Abs(largest[0].Difference.Value));
        using var json = JsonDocument.Parse(SummaryWriter.Text(summary));
        var difference = json.RootElement.GetProperty("differences")[0].GetProperty("asks")[0].GetProperty("difference");
        Assert.Equal((double)(gained - lost) / Runs, difference[0].GetDouble(), 5);
        Assert.True(difference[1].GetDouble() < difference[0].GetDouble() && difference[0].GetDouble() < difference[2].GetDouble());

        string Named(HolderDifference each) => $"{summary.Manifest.Parties[each.Party]} in {summary.Manifest.Places[each.Place]}";
    }

    [Fact]
    public void The_base_is_the_same_with_a_what_if_beside_it_as_alone()
    {
        var alone = new Summary(Manifest.Of(ThreeRealms.Ensemble(), "small", Runs, Shard.Whole));
        new EnsemblePlaying(ThreeRealms.Ensemble(), Shard.Whole, 1).Play(0, Runs, (run, outcome) => alone.Add(run, outcome), CancellationToken.None);
        var beside = Play(Make(scenario => scenario.WhatIf is null ? [] : [new Lottery()]));
        foreach (var party in alone.Histories[0].Holders.Parties)
            Assert.Equal(alone.Histories[0].Holders.Of(party).ToArray(), beside.Histories[0].Holders.Of(party).ToArray());
    }

    [Fact]
    public void Pairs_merge_as_single_runs_do()
    {
        realms.Play("whole", Make(scenario => scenario.WhatIf is null ? [] : [new Lottery()]), Runs, 2);
        var shards = Enumerable.Range(1, 3).Select(part => realms.Play($"shard{part}", Make(scenario => scenario.WhatIf is null ? [] : [new Lottery()]), Runs, shard: new Shard(part, 3))).ToArray();
        Merging.Merge(shards, realms.In("merged"));
        Assert.Equal(realms.Bytes("whole", EnsembleFolder.SummaryName), realms.Bytes("merged", EnsembleFolder.SummaryName));
        Assert.Equal(realms.Bytes("whole", EnsembleFolder.OutcomesName), realms.Bytes("merged", EnsembleFolder.OutcomesName));
    }

    [Theory]
    [InlineData("1111-06-01", "the what-if \"The coin is tossed\" leaves the record on 1111-06-01, before the run begins on 1112-01-01")]
    [InlineData("1120-06-01", "the what-if \"The coin is tossed\" leaves the record on 1120-06-01, after the run ends on 1115-01-01")]
    public void A_what_if_must_begin_within_the_run(string from, string message)
    {
        var late = WhatIf.Replace("1112-06-01", from, StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("ask", StringComparison.Ordinal));
        var scenario = ThreeRealms.Scenario(more: string.Join('\n', late));
        var refusal = Assert.Throws<Refusal>(() => new Ensemble(scenario, scenario.World.Chronicle.Annals.WhatIfs));
        Assert.Equal(message, refusal.Message);
    }

    public void Dispose() => realms.Dispose();

    private static Ensemble Make(Func<Scenario, Mechanism[]> besides)
    {
        var scenario = ThreeRealms.Scenario(more: WhatIf);
        return new Ensemble(scenario, scenario.World.Chronicle.Annals.WhatIfs) { Player = history => new Rerun(history, besides(history)) };
    }

    private static Summary Play(Ensemble ensemble)
    {
        var summary = new Summary(Manifest.Of(ensemble, "small", Runs, Shard.Whole));
        new EnsemblePlaying(ensemble, Shard.Whole, 2).Play(0, Runs, (run, outcome) => Assert.True(summary.Add(run, outcome)), CancellationToken.None);
        return summary;
    }
}
