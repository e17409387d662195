using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class MarchingTests
{
    // Six stations in a row, a hundred and eleven km apart.
    private const string Road = """
        Jin is a polity.
        Song is a polity.
        First is a capital at 40.00 N, 115.00 E.
        Second is a village at 39.00 N, 115.00 E.
        Third is a city at 38.00 N, 115.00 E.
        Fourth is a village at 37.00 N, 115.00 E.
        Fifth is a village at 36.00 N, 115.00 E.
        Sixth is a capital at 35.00 N, 115.00 E.
        A road runs from First through Second, Third, Fourth and Fifth to Sixth.
        1112-01-01   given   Jin holds First and Second.
        1112-01-01   given   Song holds Third, Fourth, Fifth and Sixth.

        """;

    private const string War = "1112-01-01   given   Jin is at war with Song.";

    private static Stage Of(string more = War, RiverCourse? river = null, params (string, double)[] changed) => new(SmallWorld.Of(Road + more, 5, changed), ["march"], river);

    [Fact]
    public void Foot_soldiers_go_two_or_three_hundred_km_in_ten_days_and_riders_more()
    {
        double Km(int riders)
        {
            var stage = Of("").Begin();
            var army = stage.Army("Jin", "First", "Sixth", 10_000, riders);
            stage.Steps(2);
            return 111.2 * (40 - stage.World.Scenario.Map.Places[stage.State.Armies[army].At].Point.Latitude);
        }

        Assert.InRange(Km(0), 333, 600);
        Assert.True(Km(10_000) > Km(0));
    }

    [Fact]
    public void A_column_that_makes_for_the_enemys_seat_leaves_places_behind()
    {
        double Beyond(string target) => Of().Share(100, 5, on => on.Army("Jin", "First", target, 20_000), on =>
            on.World.Scenario.Map.Places[on.State.Armies[0].At].Point.Latitude < 37.5);
        Assert.Equal("Sixth", Of().World.Scenario.Map.Places[Of().Begin().Polity("Song").Capital].Entity.Name);
        Assert.True(Beyond("Sixth") > Beyond("Fifth") + 0.3);
    }

    [Fact]
    public void Foot_stops_before_the_first_hostile_walls_and_riders_may_pass_them()
    {
        double Beyond(int riders) => Of().Share(100, 4, on => on.Army("Jin", "First", "Fifth", 20_000, riders), on =>
            on.World.Scenario.Map.Places[on.State.Armies[0].At].Point.Latitude < 37.5);
        Assert.Equal(0, Beyond(0));
        Assert.InRange(Beyond(20_000), 0.15, 0.8);
    }

    [Fact]
    public void An_army_that_comes_home_is_dismissed_with_its_men_and_horses()
    {
        var stage = Of("").Begin();
        var (men, horses) = (stage.Polity("Jin").Reserve, stage.Polity("Jin").Horses);
        var army = stage.Army("Jin", "Second", "First", 5_000, 1_000, Order.Return);
        stage.State.Armies[army].Base = (short)stage.World.Place("First");
        stage.Steps(4);
        Assert.Equal(-1, stage.State.Armies[army].Polity);
        Assert.Equal(men + 5_000, stage.Polity("Jin").Reserve);
        Assert.Equal(horses + 1_000, stage.Polity("Jin").Horses);
    }

    [Fact]
    public void Land_feeds_an_army_and_is_laid_waste_by_it()
    {
        int Left(int households)
        {
            var stage = Of().Begin().Steps(16);
            stage.Place("Fourth").Households = households;
            var army = stage.Army("Jin", "Fourth", "Fourth", 30_000);
            (stage.State.Armies[army].Supply, stage.State.Armies[army].Base) = (5, (short)stage.World.Place("First"));
            stage.Steps(4);
            Assert.True(stage.Place("Fourth").Damage > 0.04);
            return stage.State.Armies[army].Men;
        }

        Assert.True(Left(300_000) > Left(0));
    }

    [Fact]
    public void An_army_without_food_melts_away()
    {
        var stage = Of("").Begin();
        stage.Place("Sixth").Households = 0;
        var army = stage.Army("Jin", "Sixth", "Sixth", 1_100, order: Order.Hold);
        stage.State.Armies[army].Supply = 0;
        stage.Steps(1);
        Assert.Equal(-1, stage.State.Armies[army].Polity);
        Assert.Contains(stage.Heard, happening => happening.Kind == Simulation.Speech.Deed.MeltAway);
    }

    [Fact]
    public void Marching_tires_and_standing_rests()
    {
        var stage = Of("").Begin();
        var army = stage.Army("Jin", "First", "Sixth", 10_000);
        stage.Steps(2);
        var tired = stage.State.Armies[army].Fatigue;
        Assert.True(tired > 0.05);
        stage.State.Armies[army].Target = stage.State.Armies[army].Next = stage.State.Armies[army].At;
        stage.State.Armies[army].Order = Order.Hold;
        Assert.True(stage.Steps(2).State.Armies[army].Fatigue < tired);
    }

    [Fact]
    public void A_great_river_is_no_barrier_under_ice_or_where_nobody_keeps_it()
    {
        var river = new RiverCourse("Yellow River", 1, DayRange.Always, [new GeoPoint(37.5, 112), new GeoPoint(37.5, 120)]);
        double Over(string more, int wait) => Of(more, river).Share(100, 2, on =>
        {
            on.Steps(wait);
            on.Place("Third").Holder = (short)on.World.Polity("Jin");
            on.Army("Jin", "Third", "Fourth", 20_000);
        }, on => on.State.Armies[0].At == on.World.Place("Fourth"));
        var (peace, ice, summer) = (Over("", 15), Over(War, 0), Over(War, 15));
        Assert.Equal(1, peace);
        Assert.Equal(1, ice);
        Assert.InRange(summer, 0, 0.9);
    }
}
