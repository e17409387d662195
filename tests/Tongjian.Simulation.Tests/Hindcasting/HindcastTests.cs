using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Tests.Calibrating;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>A hindcast as a whole.</summary>
public sealed class HindcastTests
{
    [Fact]
    public void Threads_change_nothing()
    {
        var world = Records.Read(Feuds.Opening + "1120-01-01   expect  Ash holds Ash Seat.\n");
        var plan = Records.Plan with { Runs = 25, Step = 3 };
        var (alone, together) = (Hindcast.Of(world, Feuds.Rules, plan), Hindcast.Of(world, Feuds.Rules, plan with { Threads = 3 }));
        Assert.Equal(alone.ByOrigin, together.ByOrigin);
        Assert.Equal(alone.Counts, together.Counts);
        Assert.Equal(alone.Coverage, together.Coverage);
        Assert.NotEqual(alone.ByOrigin, Hindcast.Of(world, Feuds.Rules, plan with { Seed = 5 }).ByOrigin);
    }

    [Fact]
    public void The_shares_of_a_place_are_those_of_its_runs()
    {
        var origin = Records.OriginOf(1115);
        var outcomes = Assert.Single(Playing.Of([origin], 12, 2, null, CancellationToken.None));
        for (var look = 0; look < origin.Looks.Count; look++)
        {
            var counts = new int[origin.Held.Count, origin.Categories];
            for (var number = 0; number < 12; number++)
            {
                var run = new Rerun(origin.Scenario);
                run.Begin(number);
                while (run.Now.Number < origin.Looks[look].Turn) run.Step();
                for (var at = 0; at < origin.Held.Count; at++) counts[at, origin.CategoryOfSlot(run.State.Places[origin.Held[at].Index].Holder)]++;
            }

            for (var at = 0; at < origin.Held.Count; at++)
                Assert.Equal(Enumerable.Range(0, origin.Categories).Select(category => counts[at, category]), outcomes.HoldersOf(look, at).ToArray());
        }
    }

    [Fact]
    public void The_weight_of_persistence_is_told_with_and_without()
    {
        var world = Records.Read(Records.Four);
        var rules = Records.Rules.With("forecast.persistence-weight", [1, 1, 1, 1, 1]).With("forecast.persistence-weight-in-peace", [1, 1, 1, 1, 1]);
        var hindcast = Hindcast.Of(world, rules, Records.Plan);
        Assert.All(hindcast.Scores, score => Assert.Equal(score.Persistence, score.Brier, 12));
        Assert.Equal(Hindcast.Of(world, rules.With("forecast.persistence-weight", [0, 0, 0, 0, 0]).With("forecast.persistence-weight-in-peace", [0, 0, 0, 0, 0]), Records.Plan).Scores, hindcast.RunsAlone);
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Hindcast.Of(
            Records.Read(Records.Four), Records.Rules, Records.Plan with { Runs = 1000 }, progress: (done, _) => stop.Cancel(), stop: stop.Token));
    }

    [Fact]
    public void A_mechanism_can_be_left_out()
    {
        var ablations = Ablation.All(Records.Read(Feuds.Opening + "1120-01-01   expect  Ash holds Ash Seat.\n"), Feuds.Rules, Records.Plan with { Leads = [1, 2], Step = 3 });
        Assert.Equal(new Rerun(Records.OriginOf(1115).Scenario).Mechanisms.Select(mechanism => mechanism.Name), ablations.Select(ablation => ablation.Mechanism));
        Assert.Contains(ablations, ablation => ablation.Worth.Any(worth => worth.Difference.Value != 0));
    }

    [Fact]
    public void The_Jurchen_wars_are_forecast_and_scored()
    {
        var hindcast = Hindcast.Of(TheRecord.World, Records.Rules, new HindcastPlan { Runs = 2, Leads = [1, 5], LastOrigin = 1130 });
        Assert.Equal([1115, 1120, 1125, 1130], hindcast.ByOrigin.Select(score => score.Origin).Distinct());
        Assert.All(hindcast.ByOrigin, score => Assert.InRange(score.Places, 400, 1000));
        Assert.All(hindcast.ByOrigin, score => Assert.Equal(2.0 * score.Changed, score.Persistence));
        var north = hindcast.ByOrigin.Single(score => score is { Origin: 1125, Lead: 5 });
        Assert.InRange((double)north.Changed / north.Places, 0.1, 0.4);
        Assert.All(hindcast.Scores, score => Assert.InRange(score.Brier, 0, 0.6));
        Assert.Contains(hindcast.Misses.Concat(hindcast.Hits), turnover => turnover is { Origin: 1125, From: "Song", To: "Jin" });
    }
}
