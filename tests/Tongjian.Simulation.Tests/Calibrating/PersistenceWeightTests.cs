using Tongjian.Simulation.Calibrating;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Tests.Hindcasting;

namespace Tongjian.Simulation.Tests.Calibrating;

/// <summary>How much of a forecast should be persistence.</summary>
public sealed class PersistenceWeightTests
{
    [Fact]
    public void Runs_that_say_the_same_as_persistence_need_none_of_it() =>
        Assert.Equal([0, 0, 0], PersistenceWeights.Of([Records.Kept(Records.OriginOf(1115))], 3, isAtWar: true).ToArray());

    [Fact]
    public void Of_two_changes_foretold_for_sure_of_which_one_came_half_is_believed()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(1, "Zhongcheng", "West", 4);
        outcomes.Give(1, "Xicheng", "East", 4);
        Assert.Equal([0, 0.5, 0], PersistenceWeights.Of([outcomes], 3, isAtWar: true).ToArray());
    }

    [Fact]
    public void The_weight_has_the_least_score_of_all()
    {
        var outcomes = Records.Kept(Records.OriginOf(1115));
        outcomes.Give(1, "Zhongcheng", "West", 2);
        outcomes.Give(1, "Xicheng", "East", 3);
        var best = PersistenceWeights.Of([outcomes], 3, isAtWar: true)[1];
        var score = PlaceScore.Of(outcomes, 1, new Blend(best, best)).Brier;
        for (var weight = 0.0; weight <= 1; weight += 0.05) Assert.True(score <= PlaceScore.Of(outcomes, 1, new Blend(weight, weight)).Brier + 1e-4, $"{weight}");
        Assert.InRange(best, 0.01, 0.99);
    }
}
