using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class HorsesTests
{
    private const string Border = """
        Herders is a polity.
        Farmers is a polity.
        Orda is a town at 45.00 N, 112.00 E.
        Pasture is a steppe at 43.50 N, 112.50 E.
        Wall is a city at 40.00 N, 113.00 E.
        Court is a capital at 35.00 N, 114.00 E.
        South is a city at 30.00 N, 114.00 E.
        A track runs from Orda through Pasture to Wall.
        A road runs from Wall through Court to South.
        1112-01-01   given   Herders holds Orda and Pasture.
        1112-01-01   given   Farmers holds Wall, Court and South.

        """;

    private static readonly string[] Alone = ["horses"];

    private static Stage Of(string more = "", params string[] mechanisms) => new(SmallWorld.Of(Border + more, 30), mechanisms.Length == 0 ? Alone : mechanisms);

    private static HorseRules Rules(Stage stage) => stage.World.Scenario.Rules.Get<HorseRules>();

    private static int Pasture(Stage stage, string place) =>
        (int)Rules(stage).PastureOf(stage.World.Scenario.Map.Places[stage.World.Place(place)], stage.Place(place).Households);

    [Fact]
    public void Pastures_give_back_lost_herds_within_a_generation_and_fields_do_not()
    {
        var stage = Of().Begin();
        stage.Polity("Herders").Horses = 0;
        stage.Polity("Farmers").Horses = 0;
        var full = Pasture(stage, "Orda") + Pasture(stage, "Pasture");
        Assert.InRange(stage.Steps(36).Polity("Herders").Horses, 1, full / 4);
        Assert.InRange(stage.Steps(24 * 36).Polity("Herders").Horses, full * 3 / 4, full);
        Assert.True(stage.Polity("Farmers").Horses * 5 < stage.Polity("Herders").Horses);
        Assert.True(stage.Polity("Farmers").Households > stage.Polity("Herders").Households);
    }

    [Fact]
    public void Who_loses_the_pastures_loses_the_herds_to_who_wins_them()
    {
        var stage = Of().Begin();
        var (before, farmers) = (stage.Polity("Herders").Horses, stage.Polity("Farmers").Horses);
        stage.Place("Pasture").Holder = (short)stage.World.Polity("Farmers");
        stage.Steps(20 * 36);
        Assert.True(stage.Polity("Herders").Horses < before * 3 / 4);
        Assert.True(stage.Polity("Farmers").Horses > farmers * 3);
    }

    [Theory]
    [InlineData("", 1_000_000, true)]
    [InlineData("", 0, false)]
    [InlineData("1112-01-01   given   Herders is at war with Farmers.", 1_000_000, false)]
    public void Farmers_buy_horses_of_herders_at_peace_for_silver(string war, double silver, bool bought)
    {
        var stage = Of(war).Begin();
        ref var farmers = ref stage.Polity("Farmers");
        (farmers.Horses, farmers.Treasury) = (0, silver);
        var foals = Pasture(stage, "Wall") + Pasture(stage, "Court") + Pasture(stage, "South");
        stage.Steps(36);
        Assert.Equal(bought, stage.Polity("Farmers").Horses > foals / 4);
        Assert.Equal(bought, stage.Polity("Farmers").Treasury < silver);
    }

    [Fact]
    public void Vassals_who_herd_give_horses_and_free_herders_do_not()
    {
        int Given(bool vassal)
        {
            var stage = Of().Begin();
            stage.Polity("Herders").Overlord = (short)(vassal ? stage.World.Polity("Farmers") : -1);
            var before = stage.Polity("Farmers").Horses;
            return stage.Steps(1).Polity("Farmers").Horses - before;
        }

        Assert.Equal(0, Given(vassal: false));
        Assert.True(Given(vassal: true) > 100);
    }

    [Fact]
    public void Campaigns_wear_horses_out_most_of_all_in_a_southern_summer_and_remounts_help()
    {
        int Left(string polity, string place)
        {
            var stage = Of().Begin();
            stage.Steps(15);
            var army = stage.Army(polity, place, place, 10_000, 10_000, Order.Hold);
            return stage.Steps(9).State.Armies[army].Riders;
        }

        Assert.InRange(Left("Farmers", "Wall"), 9_000, 9_600);
        Assert.True(Left("Farmers", "South") < Left("Farmers", "Wall"));
        Assert.True(Left("Herders", "Wall") > Left("Farmers", "Wall"));
    }

    [Fact]
    public void Horses_cap_riders_and_settled_herders_ride_less()
    {
        var stage = Of().Begin();
        var rules = Rules(stage);
        ref var herders = ref stage.Polity("Herders");
        herders.Settled = 0;
        herders.Horses = 3_000;
        Assert.Equal((int)(3_000 / rules.SteppeMounts), rules.Mount(herders, 50_000));
        herders.Horses = 1_000_000;
        Assert.Equal((int)(50_000 * rules.SteppeRiders), rules.Mount(herders, 50_000));
        herders.Settled = 1;
        Assert.True(rules.Mount(herders, 50_000) < 40_000);
        Assert.Equal((int)(50_000 * rules.FarmRiders), rules.Mount(stage.Polity("Farmers") with { Horses = 1_000_000 }, 50_000));
    }

    [Fact]
    public void Herders_without_horses_win_fewer_battles()
    {
        var stage = Of("1112-01-01   given   Herders is at war with Farmers.", "battle", "horses");
        double Won(int riders) => stage.Share(150, 1, on =>
        {
            on.Army("Herders", "Court", "Court", 20_000, riders);
            on.Army("Farmers", "Court", "Court", 30_000);
        }, on => on.Heard.Exists(happening => happening.Kind == Deed.Defeat && happening.Agent == on.World.Polity("Herders")));
        Assert.True(Won(19_000) > Won(0) + 0.15);
    }

    [Fact]
    public void The_winner_takes_horses_of_the_beaten()
    {
        var stage = Of("1112-01-01   given   Herders is at war with Farmers.", "battle").Begin();
        var before = stage.Polity("Farmers").Horses;
        stage.Army("Herders", "Court", "Court", 3_000, 3_000);
        stage.Army("Farmers", "Court", "Court", 90_000);
        Assert.Equal(stage.World.Polity("Farmers"), Assert.Single(stage.Steps(1).Heard, happening => happening.Kind == Deed.Defeat).Agent);
        Assert.True(stage.Polity("Farmers").Horses > before + 500);
    }
}
