using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Tests.Scoring;

public sealed class ScoreTests
{
    /// <summary>The values with which the packages scoringRules, properscoring and scores are tested.</summary>
    [Theory]
    [InlineData(new double[] { 0, 1 }, 0, 0.25)]
    [InlineData(new double[] { 0, 1 }, 2, 1.25)]
    [InlineData(new double[] { 0, 0, 1 }, 1, 4.0 / 9)]
    [InlineData(new double[] { 0, 4, 3, 7 }, 2, 1.125)]
    [InlineData(new double[] { 5 }, 2, 3)]
    public void Crps_of_an_ensemble(double[] members, double observed, double score) =>
        Assert.Equal(score, RankedProbability.OfEnsemble(members, observed), 1e-12);

    [Fact]
    public void Fair_crps_of_an_ensemble() => Assert.Equal(2.0 / 3, RankedProbability.FairOfEnsemble([0, 4, 3, 7], 2), 1e-12);

    [Fact]
    public void An_ensemble_of_nobody_has_no_score()
    {
        Assert.Throws<ArgumentException>(() => RankedProbability.OfEnsemble([], 1));
        Assert.Throws<ArgumentException>(() => RankedProbability.FairOfEnsemble([1], 1));
        Assert.Throws<ArgumentException>(() => BrierScore.Fair([1, 0], 0));
    }

    [Fact]
    public void Crps_of_many_members_is_that_of_the_naive_sum()
    {
        var members = Enumerable.Range(0, 500).Select(i => (double)(i * 7919 % 503)).ToArray();
        var naive = members.Average(one => Math.Abs(one - 100)) - (members.Sum(one => members.Sum(other => Math.Abs(one - other))) / (2.0 * members.Length * members.Length));
        Assert.Equal(naive, RankedProbability.OfEnsemble(members, 100), 1e-9);
    }

    [Fact]
    public void Rps_of_an_even_forecast_over_five() => Assert.Equal(1.2, RankedProbability.OfCategories([0.2, 0.2, 0.2, 0.2, 0.2], 4), 1e-12);

    [Fact]
    public void Brier_score_is_0_if_sure_and_right_and_2_if_sure_and_wrong()
    {
        Assert.Equal(0, BrierScore.Of([0, 1, 0], 1));
        Assert.Equal(2, BrierScore.Of([0, 1, 0], 0));
        Assert.Equal(0.5, BrierScore.Of([0.5, 0.5], 0));
        Assert.Equal(BrierScore.Of([0.3, 0.7], 0), BrierScore.Of(0.3, true), 1e-15);
    }

    [Fact]
    public void Nobody_gains_by_saying_else_than_what_he_holds_likely()
    {
        const double Held = 0.3;
        double Expected(double said) => (Held * BrierScore.Of(said, true)) + ((1 - Held) * BrierScore.Of(said, false));
        for (var said = 0.0; said <= 1; said += 0.05) Assert.True(Expected(Held) <= Expected(said) + 1e-12);
    }

    /// <summary>Over all ensembles of a truth, the fair score has the mean that the score of the truth itself has.</summary>
    [Fact]
    public void The_fair_brier_score_does_not_depend_on_how_many_members_there_are()
    {
        const double Truth = 0.3;
        foreach (var members in (int[])[2, 3, 8])
        {
            var mean = 0.0;
            for (var count = 0; count <= members; count++)
                mean += Binomial(members, count) * Math.Pow(Truth, count) * Math.Pow(1 - Truth, members - count) * BrierScore.Fair([count, members - count], 0);
            Assert.Equal(BrierScore.Of(Truth, true), mean, 1e-12);
        }
    }

    private static double Binomial(int n, int k) => k == 0 ? 1 : Binomial(n - 1, k - 1) * n / k;
}
