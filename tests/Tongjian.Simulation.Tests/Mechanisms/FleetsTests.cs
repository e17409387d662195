using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Yards, held rivers, battles on the water and landings: what Huangtiandang in 1130 and Caishi in 1161 were made of.</summary>
public sealed class FleetsTests
{
    private const string Yangtze = """
        North is a polity.
        South is a polity.
        Yanjing is a capital at 36.50 N, 118.00 E.
        Hezhou is a city at 32.10 N, 118.00 E.
        Caishi is a port at 31.90 N, 118.00 E.
        Nanjing is a capital at 31.50 N, 118.80 E.
        Zhenjiang is a port at 31.90 N, 119.50 E.
        A road runs from Yanjing through Hezhou, Caishi to Nanjing.
        A waterway runs from Caishi to Zhenjiang.
        A road runs from Nanjing to Zhenjiang.
        1112-01-01   given   North holds Yanjing and Hezhou.
        1112-01-01   given   South holds Caishi, Nanjing and Zhenjiang.
        1112-01-01   given   North is at war with South.
        """;

    private const string Coast = """
        North is a polity.
        South is a polity.
        Jiaoxi is a port at 36.00 N, 120.00 E.
        Huai is a fortress at 34.00 N, 119.00 E.
        Chuzhou is a city at 33.50 N, 119.00 E.
        Yangzhou is a city at 32.40 N, 119.40 E.
        Lin'an is a capital at 30.20 N, 120.20 E.
        A road runs from Jiaoxi through Huai, Chuzhou and Yangzhou to Lin'an, difficulty 4.
        A sea lane runs from Jiaoxi to Lin'an.
        1112-01-01   given   North holds Jiaoxi and Huai.
        1112-01-01   given   South holds Chuzhou, Yangzhou and Lin'an.
        1112-01-01   given   North is at war with South.
        """;

    private static readonly RiverCourse River = new("Yangtze River", 1, DayRange.Always, [new GeoPoint(32, 115), new GeoPoint(32, 122)]);

    private static Stage Bank(params string[] mechanisms) => new(SmallWorld.Of(Yangtze), mechanisms, River);

    private static Stage Shore(params string[] mechanisms) => new(SmallWorld.Of(Coast), mechanisms);

    private static void Give(Stage stage, int north, int south) => (stage.Polity("North").Ships, stage.Polity("South").Ships) = (north, south);

    [Fact]
    public void Yards_build_for_silver_and_ships_rot_without_it()
    {
        int After(double silver, int ships)
        {
            var stage = Bank("fleet").Begin();
            stage.Place("Caishi").Households = stage.Place("Zhenjiang").Households = 80_000;
            stage.Polity("South").Treasury = silver;
            stage.Polity("South").Ships = ships;
            return stage.Steps(36 * 4).Polity("South").Ships;
        }

        Assert.True(After(1e7, 10) > 20);
        Assert.True(After(0, 100) < 80);
    }

    [Fact]
    public void War_fills_the_yards_and_peace_empties_them()
    {
        int After(string world)
        {
            var stage = new Stage(SmallWorld.Of(world), ["fleet"]).Begin();
            stage.Place("Caishi").Households = stage.Place("Zhenjiang").Households = 80_000;
            stage.Polity("South").Treasury = 1e8;
            return stage.Steps(36 * 8).Polity("South").Ships;
        }

        Assert.True(After(Yangtze) > 1.5 * After(Yangtze.Replace("1112-01-01   given   North is at war with South.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Herders_and_places_without_water_have_no_yards()
    {
        var world = SmallWorld.Of("""
            Plain is a polity.
            Steppe is a polity.
            Dry is a capital at 35.00 N, 114.00 E.
            Bend is a town at 45.00 N, 114.00 E.
            Ford is a town at 45.50 N, 116.00 E.
            A waterway runs from Bend to Ford.
            A road runs from Bend to Dry.
            1112-01-01   given   Plain holds Dry.
            1112-01-01   given   Steppe holds Bend and Ford.
            """);
        Assert.Equal(0, world.Run.State.Polities[world.Polity("Plain")].Ships);
        Assert.Equal(0, world.Run.State.Polities[world.Polity("Steppe")].Ships);
    }

    [Fact]
    public void Who_has_the_ships_has_the_river()
    {
        var stage = Bank("march");
        double Over(int north, int south) => stage.Share(150, 4, on =>
        {
            Give(on, north, south);
            on.Army("North", "Hezhou", "Caishi", 40_000);
        }, on => on.State.Armies[0].At == on.World.Place("Caishi"));
        var (bare, even, kept) = (Over(0, 0), Over(100, 70), Over(20, 500));
        Assert.True(bare > kept + 0.2);
        Assert.True(even > kept + 0.1);
        Assert.True(kept < 0.6);
    }

    [Fact]
    public void Ships_are_at_hand_only_where_boats_come_in_time()
    {
        const string far = """
            North is a polity.
            South is a polity.
            Lanzhou is a city at 36.10 N, 103.80 E.
            Xigu is a town at 35.90 N, 103.80 E.
            Guangzhou is a port at 23.10 N, 113.30 E.
            Huizhou is a port at 23.10 N, 114.40 E.
            A road runs from Lanzhou through Xigu to Guangzhou.
            A sea lane runs from Guangzhou to Huizhou.
            1112-01-01   given   North holds Lanzhou.
            1112-01-01   given   South holds Xigu, Guangzhou and Huizhou.
            1112-01-01   given   North is at war with South.
            """;
        var stage = new Stage(SmallWorld.Of(far), ["march"], new RiverCourse("Yellow River", 1, DayRange.Always, [new GeoPoint(36, 100), new GeoPoint(36, 106)])).Begin(0).Steps(15);
        stage.Polity("South").Ships = 500;
        var rules = stage.World.Scenario.Rules.Get<Simulation.Mechanisms.FleetRules>();
        int AtHand(string bank) => Simulation.Mechanisms.Fleets.AtHand(stage.Run, stage.World.Polity("South"), stage.World.Place(bank), stage.World.Place(bank), rules);
        Assert.Equal((0, 500), (AtHand("Xigu"), AtHand("Huizhou")));
        Assert.Equal(0, stage.Share(50, 6, on =>
        {
            on.Steps(15).Polity("South").Ships = 500;
            on.Army("North", "Lanzhou", "Xigu", 20_000);
        }, on => on.Count(Deed.DefeatAtSea) > 0));
    }

    [Fact]
    public void A_large_army_without_a_fleet_is_beaten_on_the_river_as_at_Caishi()
    {
        var stage = Bank("march");
        bool Beaten(Stage on) => on.Heard.Exists(happening => happening.Kind == Deed.DefeatAtSea && happening.Agent == on.World.Polity("South"));
        double Share(int south) => stage.Share(150, 4, on =>
        {
            Give(on, 20, south);
            on.Army("North", "Hezhou", "Caishi", 40_000);
        }, Beaten);
        Assert.InRange(Share(400), 0.3, 0.95);
        Assert.Equal(0, Share(0));
        stage.Begin();
        var first = Enumerable.Range(0, 50).First(run =>
        {
            stage.Begin(run);
            Give(stage, 20, 400);
            stage.Army("North", "Hezhou", "Caishi", 40_000);
            return Beaten(stage.Steps(4));
        });
        Assert.True(first < 50);
        Assert.True(stage.State.Armies[0].Men < 40_000);
        Assert.True(stage.Polity("North").Ships < 20);
    }

    [Fact]
    public void An_army_on_its_way_home_is_shut_in_by_a_fleet_as_at_Huangtiandang()
    {
        var stage = Bank("march");
        double Days(int south)
        {
            var turns = 0;
            for (var run = 0; run < 150; run++)
            {
                stage.Begin(run);
                Give(stage, 5, south);
                stage.Place("Caishi").Holder = (short)stage.World.Polity("North");
                var army = stage.Army("North", "Caishi", "Yanjing", 30_000, order: Order.Return);
                for (var turn = 0; turn < 24 && stage.State.Armies[army].Next == stage.World.Place("Caishi"); turn++, turns++) stage.Steps(1);
            }

            return 10 * turns / 150.0;
        }

        Assert.True(Days(300) > Days(0) + 15);
        Assert.InRange(Days(300), 25, 200);
    }

    [Fact]
    public void Who_gets_over_a_kept_river_is_told_of_with_the_river()
    {
        var stage = Bank("march");
        Assert.True(stage.Share(100, 4, on =>
        {
            Give(on, 20, 200);
            on.Army("North", "Hezhou", "Caishi", 40_000);
        }, on => on.Heard.Exists(happening => happening.Kind == Deed.Cross && happening.Amount == 1 && happening.Patient == on.World.Polity("South"))) > 0.1);
        Assert.Equal(0, stage.Share(50, 4, on =>
        {
            on.Place("Caishi").Holder = on.Place("Nanjing").Holder = on.Place("Zhenjiang").Holder = (short)on.World.Polity("North");
            on.Army("North", "Hezhou", "Caishi", 40_000, order: Order.Return);
        }, on => on.Count(Deed.Cross) > 0));
    }

    [Fact]
    public void An_army_takes_boats_where_the_land_way_is_long_and_ships_are_there()
    {
        var stage = Shore("campaign", "march");
        double Boats(int ships) => stage.Share(60, 40, on =>
        {
            Give(on, ships, 0);
            on.Polity("North").Reserve = 60_000;
            on.Polity("North").Levy = 80_000;
        }, on => on.State.Places[on.World.Place("Lin'an")].Holder >= 0 && on.Heard.Exists(happening => happening.Kind == Deed.March && happening.Place == on.World.Place("Lin'an")));
        Assert.True(Boats(2_000) > Boats(0) + 0.1);
    }

    [Fact]
    public void Boats_are_met_at_sea_by_the_fleet_of_the_coast_and_the_better_crews_win()
    {
        var stage = Shore("march");
        double Landed(int south) => stage.Share(120, 8, on =>
        {
            Give(on, 0, south);
            var army = on.Army("North", "Jiaoxi", "Lin'an", 30_000);
            on.State.Armies[army].Ships = 300;
        }, on => on.State.Armies[0].Polity >= 0 && on.State.Armies[0].At == on.World.Place("Lin'an"));
        Assert.Equal(1, Landed(0));
        Assert.True(Landed(2_000) < 0.5);
    }
}
