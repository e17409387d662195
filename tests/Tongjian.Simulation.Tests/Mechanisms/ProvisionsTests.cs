using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;
using Tongjian.Tests;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>How long an army lasts away from home follows from porters and horses.</summary>
public sealed class ProvisionsTests
{
    private static readonly SupplyRules Rules = RuleBook.Load(Repository.PathOf("rules", "supply.yaml"), [typeof(SupplyRules)]).Get<SupplyRules>();

    private static double Days(double porters, int riders, Season season) => new Provisions(porters, Rules).DaysOf(new ArmyState { Men = 10_000, Riders = riders }, season);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 18)]
    [InlineData(2, 26)]
    [InlineData(3, 31)]
    public void An_army_on_foot_lasts_as_long_as_Shen_Kuo_says(double porters, double days) => Assert.Equal(days, Days(porters, 0, Season.Autumn), 1.0);

    [Fact]
    public void Horses_eat_in_winter_and_graze_in_summer()
    {
        Assert.True(Days(2, 10_000, Season.Winter) < Days(2, 5_000, Season.Winter));
        Assert.True(Days(2, 5_000, Season.Winter) < Days(2, 0, Season.Winter));
        Assert.Equal(Days(2, 0, Season.Summer), Days(2, 10_000, Season.Summer), 0.01);
    }

    [Fact]
    public void An_army_far_from_home_in_empty_land_starves_when_its_porters_are_empty()
    {
        const string waste = """
            East is a polity.
            West is a polity.
            Chang'an is a capital at 35.00 N, 110.00 E.
            Anding is a village at 35.00 N, 109.00 E.
            Pingliang is a village at 35.00 N, 108.00 E.
            Huining is a village at 35.00 N, 107.00 E.
            Jincheng is a village at 35.00 N, 106.00 E.
            Wuwei is a village at 35.00 N, 105.00 E.
            Zhangye is a village at 35.00 N, 104.00 E.
            Jiuquan is a village at 35.00 N, 103.00 E.
            Yumen is a village at 35.00 N, 102.00 E.
            Hami is a village at 35.00 N, 101.00 E.
            A road runs from Chang'an through Anding, Pingliang, Huining, Jincheng, Wuwei, Zhangye, Jiuquan and Yumen to Hami.
            1112-01-01   given   East holds Chang'an.
            1112-01-01   given   West holds Anding, Pingliang, Huining, Jincheng, Wuwei, Zhangye, Jiuquan, Yumen and Hami.
            """;
        int TurnsUntilHunger(double porters)
        {
            var stage = new Stage(SmallWorld.Of(waste, 3, ("marching.porters", porters)), ["march"]).Begin();
            foreach (ref var place in stage.State.Places.AsSpan()) place.Households = 0;
            var army = stage.Army("East", "Chang'an", "Chang'an", 20_000, order: Order.Hold);
            stage.Steps(1);
            stage.State.Armies[army].Target = (short)stage.World.Place("Hami");
            for (var turn = 1; turn < 30; turn++)
            {
                stage.Steps(1);
                if (stage.State.Armies[army].Men < 20_000) return turn;
            }

            return 30;
        }

        Assert.Equal(1, TurnsUntilHunger(0));
        Assert.Equal(2, TurnsUntilHunger(1));
        Assert.Equal(3, TurnsUntilHunger(2));
        Assert.Equal(4, TurnsUntilHunger(3));
    }
}
