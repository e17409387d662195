using Tongjian.Simulation.Calibrating;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Tests.Hindcasting;

namespace Tongjian.Simulation.Tests.Calibrating;

/// <summary>Rules that are fitted, on records that the model wrote itself, so that the truth is known.</summary>
public sealed class CalibrationTests
{
    private const string Zeal = "campaign.zeal";

    private static readonly CalibrationPlan Plan = new()
    {
        Forecasts = new HindcastPlan { FirstOrigin = 1112, Step = 2, LastCalibration = 1118, Leads = [4, 8], Runs = 10, Threads = 2 },
        Budget = 16,
        Only = [Zeal],
        ProfilePoints = 3,
        WeightRuns = 0,
    };

    [Fact]
    public void Truth_that_the_model_wrote_is_found_again_better_than_by_the_prior()
    {
        var (truth, prior) = (Feuds.Rules.With(Zeal, 0.7), Feuds.Rules.With(Zeal, 0.02));
        var found = Calibration.Of(Feuds.Written(truth, 16), prior, Plan);
        Assert.True(found.ScoreFound < found.ScoreBefore, $"{found.ScoreBefore} {found.ScoreFound} {string.Join(' ', found.Profiles[0].Points)}");
        Assert.True(found.FreshFound < found.FreshBefore);
        Assert.InRange(Math.Log(found.Rules[Zeal].Value / 0.7), -0.5 * Math.Log(0.7 / 0.02), 0.5 * Math.Log(0.7 / 0.02));
        Assert.False(Assert.Single(found.Profiles).IsUndetermined);
    }

    [Fact]
    public void What_comes_after_the_early_origins_is_not_looked_at()
    {
        var plan = Plan with { Budget = 4, ProfilePoints = 0 };
        var (rules, other) = (Feuds.Rules.With(Zeal, 0.7), Feuds.Rules.With(Zeal, 0.1));
        // The same twelve years, then four more.
        var one = Calibration.Of(Feuds.Written(rules, 13), other, plan with { Forecasts = plan.Forecasts with { LastCalibration = 1114 } });
        var longer = Calibration.Of(Feuds.Written(rules, 17), other, plan with { Forecasts = plan.Forecasts with { LastCalibration = 1114 } });
        Assert.Equal([1112, 1114], one.Origins);
        Assert.Equal(one.ScoreFound, longer.ScoreFound);
        Assert.Equal(one.Rules.HashText, longer.Rules.HashText);
    }

    [Fact]
    public void The_same_search_finds_the_same_with_more_threads()
    {
        var world = Feuds.Written(Feuds.Rules.With(Zeal, 0.7), 11);
        var plan = Plan with { Budget = 6, Forecasts = Plan.Forecasts with { LastCalibration = 1114 } };
        var (one, other) = (Calibration.Of(world, Feuds.Rules, plan), Calibration.Of(world, Feuds.Rules, plan with { Forecasts = plan.Forecasts with { Threads = 1 } }));
        Assert.Equal(one.Rules.HashText, other.Rules.HashText);
        Assert.Equal(one.Profiles.SelectMany(profile => profile.Points), other.Profiles.SelectMany(profile => profile.Points));
    }

    [Fact]
    public void What_does_nothing_stays_as_it_was_and_is_named()
    {
        // No river runs between them.
        var found = Calibration.Of(
            Feuds.Written(Feuds.Rules, 9), Feuds.Rules, Plan with { Only = ["marching.river"], Budget = 6, Forecasts = Plan.Forecasts with { LastCalibration = 1112 } });
        Assert.Empty(found.Changes);
        Assert.True(Assert.Single(found.Profiles).IsUndetermined);
    }

    [Fact]
    public void Stopping_keeps_the_best_so_far()
    {
        using var stop = new CancellationTokenSource();
        var found = Calibration.Of(
            Feuds.Written(Feuds.Rules.With(Zeal, 0.7), 11), Feuds.Rules.With(Zeal, 0.02), Plan with { Forecasts = Plan.Forecasts with { LastCalibration = 1114 } },
            progress: (tried, _, _) =>
            {
                if (tried == 5) stop.Cancel();
            },
            stop: stop.Token);
        Assert.True(found.IsStopped);
        Assert.Equal(5, found.Tried);
        Assert.True(found.ScoreFound <= found.ScoreBefore);
        Assert.Empty(found.Profiles);
    }

    [Fact]
    public void A_parameter_that_is_not_free_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Calibration.Of(Feuds.Written(Feuds.Rules, 5), Feuds.Rules, Plan with { Only = ["pace.ferrying"] }));
        Assert.StartsWith("the parameter \"pace.ferrying\" is not free", refused.Message, StringComparison.Ordinal);
    }
}
