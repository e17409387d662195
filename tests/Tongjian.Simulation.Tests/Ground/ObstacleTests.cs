using Tongjian.Language;
using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.Tests.Ground;

public sealed class ObstacleTests
{
    private const string Places = """
        North is a city at 35.3 N, 110 E.
        Bank is a city at 35.03 N, 110.5 E.
        Ferry is a city at 34.97 N, 110.5 E.
        South is a city at 34.6 N, 110 E.
        Gate is a pass at 34.5 N, 110.4 E.
        The Broad River is a river at 35 N, 110 E.
        A road runs from North through Bank, Ferry and South to Gate.

        """;

    private static readonly RiverCourse Broad = Grounds.River("Broad River", 1, (35, 109), (35, 112));

    private static Obstacle Of(Map map, string from, string to) => Assert.Single(map.Between(from, to)).Barrier;

    [Fact]
    public void A_way_crosses_a_river_where_its_ends_lie_on_different_banks()
    {
        var map = Grounds.Of(Places, Broad);
        Assert.Equal(Obstacle.None, Of(map, "North", "Bank"));
        Assert.Equal(new Obstacle(ObstacleKind.River, 1, 0), Of(map, "Bank", "Ferry"));
        Assert.Equal(Of(map, "Bank", "Ferry"), Of(map, "Ferry", "Bank"));
        Assert.Equal(Obstacle.None, Of(map, "Ferry", "South"));
        Assert.Equal(["Broad River"], map.Rivers);
        Assert.True(Of(map, "Bank", "Ferry").IsGreatRiver);
    }

    [Fact]
    public void A_bend_that_a_way_cuts_off_is_not_crossed()
    {
        var bend = Grounds.River("Broad River", 1, (34.8, 109), (34.8, 110.1), (35.6, 110.15), (34.8, 110.2), (34.8, 112));
        Assert.Equal(Obstacle.None, Of(Grounds.Of(Places, bend), "North", "Bank"));
    }

    [Fact]
    public void A_place_on_the_very_line_of_a_river_lies_on_one_bank()
    {
        var map = Grounds.Of(Places.Replace("Bank is a city at 35.03 N", "Bank is a city at 35 N", StringComparison.Ordinal), Broad);
        Assert.Single(new[] { Of(map, "North", "Bank"), Of(map, "Bank", "Ferry") }, obstacle => obstacle.Kind == ObstacleKind.River);
    }

    [Fact]
    public void Of_two_rivers_the_greater_one_counts()
    {
        var brook = Grounds.River("A Brook", 3, (35.01, 109), (35.01, 112));
        foreach (var courses in new[] { new[] { brook, Broad }, [Broad, brook] })
        {
            var map = Grounds.Of(Places, courses);
            Assert.Equal("Broad River", map.Rivers[Of(map, "Bank", "Ferry").Index]);
        }
    }

    [Fact]
    public void A_river_is_crossed_only_while_it_runs_there()
    {
        var old = Broad with { When = new DayRange(Day.Beginning, Grounds.DayOf("1125-12-31")) };
        Assert.Equal(Obstacle.None, Of(Grounds.Of(Places, old), "Bank", "Ferry"));
    }

    [Fact]
    public void A_river_that_is_not_drawn_runs_along_its_waterways()
    {
        const string waterway = """
            Up is a city at 35 N, 109 E.
            Down is a city at 35 N, 112 E.
            A waterway runs down the Broad River from Up to Down.

            """;
        var map = Grounds.Of(Places + waterway);
        Assert.Equal(ObstacleKind.River, Of(map, "Bank", "Ferry").Kind);
        Assert.False(Of(map, "Bank", "Ferry").IsGreatRiver);
        Assert.True(Of(Grounds.Of(Places + waterway, Broad), "Bank", "Ferry").IsGreatRiver);
    }

    [Fact]
    public void A_pass_is_an_obstacle_to_who_comes_up_to_it()
    {
        var map = Grounds.Of(Places, Broad);
        Assert.Equal(new Obstacle(ObstacleKind.Pass, 0, map.Named("Gate")), Of(map, "South", "Gate"));
        Assert.Equal(Obstacle.None, Of(map, "Gate", "South"));
    }
}
