using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>Scores that were reckoned by hand: four cities, of which one changes hands in the second year and two by the fourth.</summary>
public sealed class PlaceScoreTests
{
    [Fact]
    public void Who_lets_everything_stay_scores_as_persistence()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        Assert.Equal(new PlaceScore(1115, 1, 4, 0, 0, 0, 0, 0, 0), PlaceScore.Of(outcomes, 0, Blend.None));
        Assert.Equal(new PlaceScore(1115, 2, 4, 2, 2, 2, 2, 1, 0), PlaceScore.Of(outcomes, 1, Blend.None));
        Assert.Equal(new PlaceScore(1115, 4, 4, 4, 4, 4, 4, 2, 0), PlaceScore.Of(outcomes, 2, Blend.None));
    }

    [Fact]
    public void Three_runs_of_four_that_foresee_a_fall_score_an_eighth()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(1, "Zhongcheng", "West", 3);
        var score = PlaceScore.Of(outcomes, 1, Blend.None);
        // (1/4)² for East and (3/4 − 1)² for West.
        Assert.Equal(0.125, score.Brier, 12);
        // Less 2 · (1/4 · 3/4) / 3 for being four runs only.
        Assert.Equal(0, score.Fair, 12);
        Assert.Equal(0.75, score.ForecastChanged, 12);
    }

    [Fact]
    public void Half_a_weight_of_persistence_is_half_of_it()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(1, "Zhongcheng", "West", 3);
        var score = PlaceScore.Of(outcomes, 1, new Blend(0.5, 0.5));
        // East (1 + 1/4) / 2, West (0 + 3/4) / 2.
        Assert.Equal((0.625 * 0.625) + ((0.375 - 1) * (0.375 - 1)), score.Brier, 12);
        Assert.Equal(score.Brier - (0.25 * 0.125), score.Fair, 12);
        Assert.Equal(0.375, score.ForecastChanged, 12);
        Assert.Equal(2, PlaceScore.Of(outcomes, 1, new Blend(1, 1)).Brier, 12);
    }

    [Fact]
    public void Places_of_who_is_at_war_and_of_who_is_at_peace_are_weighed_apart()
    {
        var origin = Records.OriginOf(1115);
        var outcomes = Records.Kept(origin);
        outcomes.Give(0, "Xicheng", "East", 4);
        var isAtWar = origin.IsAtWar[origin.Held.ToList().FindIndex(station => station.Entity.Name == "Xicheng")];
        Assert.Equal(0, PlaceScore.Of(outcomes, 0, isAtWar ? new Blend(1, 0) : new Blend(0, 1)).Brier, 12);
        Assert.Equal(2, PlaceScore.Of(outcomes, 0, isAtWar ? new Blend(0, 1) : new Blend(1, 0)).Brier, 12);
    }

    [Fact]
    public void A_false_alarm_costs_what_it_claims()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(0, "Xicheng", "East", 2);
        Assert.Equal(0.5, PlaceScore.Of(outcomes, 0, Blend.None).Brier, 12);
    }

    [Fact]
    public void Skill_of_a_period_is_one_less_the_quotient_of_sums()
    {
        PlaceScore[] scores = [new(1115, 2, 4, 1, 1, 2, 4, 1, 1), new(1120, 2, 4, 0.5, 0.5, 2, 2, 1, 1), new(1165, 2, 4, 3, 3, 2, 4, 1, 1)];
        var found = LeadScore.Of(scores, new HindcastPlan(), new BlockBootstrap());
        Assert.Equal([Period.Calibration, Period.HeldOut], found.Select(score => score.Period));
        Assert.Equal(1 - (1.5 / 4), found[0].SkillPersistence!.Value.Value, 12);
        Assert.Equal(1 - (1.5 / 6), found[0].SkillClimatology!.Value.Value, 12);
        Assert.Equal(1.5 / 8, found[0].Brier, 12);
        Assert.Equal(-0.5, found[1].SkillPersistence!.Value.Value, 12);
        Assert.Null(LeadScore.Of([new(1115, 2, 4, 1, 1, 0, 4, 0, 1)], new HindcastPlan(), new BlockBootstrap())[0].SkillPersistence);
    }

    [Fact]
    public void Hits_and_misses_are_told_by_who_lost_to_whom()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(2, "Zhongcheng", "West", 3);
        Assert.Equal(
            [("East", "West", "Zhongcheng", 0.75, 2 - 0.125), ("East", "somebody new", "Dongcheng", 0, 0), ("Hill folk", "Hill folk", "Shancheng", 1, 0), ("West", "West", "Xicheng", 1, 0)],
            Turnover.Of(outcomes, 2, Blend.None).Select(row => (row.From, row.To, string.Join(", ", row.Stations), row.Chance, row.Gain)));
    }

    [Fact]
    public void A_mechanism_is_worth_what_is_lost_without_it()
    {
        PlaceScore[] with = [new(1115, 5, 4, 1, 1, 2, 4, 1, 1), new(1120, 5, 4, 1, 1, 2, 4, 1, 1)];
        PlaceScore[] without = [new(1115, 5, 4, 3, 3, 2, 4, 1, 1), new(1120, 5, 4, 3, 3, 2, 4, 1, 1)];
        var worth = Assert.Single(Ablation.Compare(with, without, new HindcastPlan()));
        Assert.Equal(new Estimate(0.5, 0.5, 0.5), worth.Difference);
    }
}
