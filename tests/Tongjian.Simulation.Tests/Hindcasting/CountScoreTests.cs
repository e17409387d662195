using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>Numbers of places, survival and lengths of wars, reckoned by hand.</summary>
public sealed class CountScoreTests
{
    [Fact]
    public void Places_held_are_scored_for_each_line()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        // East 2 → 1, West 1 → 2, the Hill folk 1 → 1: persistence errs by two.
        Assert.Equal(new OriginScore(2, 2, 3), CountScore.Places(outcomes, 1));
        outcomes.Give(1, "Zhongcheng", "West", 4);
        Assert.Equal(new OriginScore(0, 2, 3), CountScore.Places(outcomes, 1));
    }

    [Fact]
    public void An_ensemble_is_scored_as_one()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(1, "Zhongcheng", "West", 2);
        // Members 1, 1, 2, 2 and outcome 1: mean distance 1/2, less half of 8/12, the mean distance of two different members.
        Assert.Equal(2 * (0.5 - (0.5 * 8 / 12)), CountScore.Places(outcomes, 1).Score, 12);
    }

    [Fact]
    public void A_line_survives_while_it_holds_a_place()
    {
        var origin = Records.OriginOf(1115);
        var outcomes = Records.Kept(origin);
        Assert.Equal(new OriginScore(0, 0, 3), CountScore.Survival(outcomes, 1));
        // By 1119 East has lost both cities.
        Assert.Equal(new OriginScore(2, 2, 3), CountScore.Survival(outcomes, 2));
        outcomes.Survivals[2][origin.Line("East")] = 1;
        Assert.Equal(2 * 0.25 * 0.25, CountScore.Survival(outcomes, 2).Score, 12);
    }

    [Fact]
    public void The_length_of_a_war_is_scored_by_the_looks_at_which_it_is_over()
    {
        var origin = Records.OriginOf(1115);
        var outcomes = Records.Kept(origin);
        // Over in the second year; persistence says never: wrong about "within two" and "within four".
        Assert.Equal(new OriginScore(2, 2, 1), CountScore.Wars(outcomes));
        Array.Fill(outcomes.WarEnds, origin.Looks[0].Turn + 10);
        Assert.Equal(new OriginScore(0, 2, 1), CountScore.Wars(outcomes));
        Array.Fill(outcomes.WarEnds, origin.Looks[0].Turn, 0, 2);
        Assert.Equal(0.25, CountScore.Wars(outcomes).Score, 12);
    }

    [Theory]
    [InlineData(0.5, 3, 6)]
    [InlineData(0.75, 2, 7)]
    [InlineData(0.95, 1, 8)]
    public void An_interval_is_the_middle_of_the_runs(double share, int low, int high) =>
        Assert.Equal((low, high), IntervalCoverage.Middle([1, 2, 3, 4, 5, 6, 7, 8], share));
}
