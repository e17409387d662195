using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Ground;

public sealed class TheRecordGroundTests
{
    private static readonly Map Map = Grounds.OfRecord;
    private static readonly Travel Travel = new(Map, Grounds.Paces);

    private static IEnumerable<string> Crossed(string from, string to, Mover mover = Mover.Foot, Season season = Season.Autumn) => Travel
        .WaysAlong(from, to, mover, season).Where(way => way.Barrier.IsGreatRiver).Select(way => Map.Rivers[way.Barrier.Index]);

    [Fact]
    public void Every_place_that_is_ever_held_is_a_station_or_a_land_of_stations()
    {
        var held = Grounds.Record.Through(Relation.Holds).Select(row => row.Subject).Distinct().ToArray();
        Assert.Empty(held.Where(place => Map.IndexOf(place) < 0 && Map.RegionOf(place) is null).Select(place => place.Name));
        Assert.True(held.Length > 500 && Map.Places.Count > 500, $"{held.Length} {Map.Places.Count}");
        Assert.All(Map.Regions, region => Assert.NotEmpty(region.Members));
    }

    [Fact]
    public void Riders_can_get_from_everywhere_to_Kaifeng_but_from_islands()
    {
        var tree = Travel.Tree(Map.Named("Kaifeng"), Mover.Riders, Season.Autumn);
        var islands = Map.Places.Where(place => double.IsPositiveInfinity(tree.Days(place.Index))).ToArray();
        Assert.All(islands, place => Assert.All(Map.From(place.Index).ToArray(), way =>
            Assert.True(way.Kind == RouteKind.SeaLane || double.IsPositiveInfinity(tree.Days(way.To)), place.ToString())));
        Assert.InRange(islands.Length, 1, 20);
    }

    [Theory]
    [InlineData("Kaifeng", "Yangzhou", "Huai River")]
    [InlineData("Yangzhou", "Zhenjiang", "Yangtze River")]
    [InlineData("Beijing", "Kaifeng", "Yellow River")]
    [InlineData("Sizhou", "Xuyi", "Huai River")]
    [InlineData("Xiangyang", "Fancheng", "Han River")]
    [InlineData("Hezhong", "Jingzhao", "Yellow River")]
    [InlineData("Caishi", "Hezhou", "Yangtze River")]
    public void The_great_rivers_part_the_lands(string from, string to, string river)
    {
        Assert.Contains(river, Crossed(from, to));
        Assert.Contains(river, Crossed(to, from));
    }

    [Theory]
    [InlineData("Kaifeng", "Yingtian")]
    [InlineData("Nanjing", "Lin'an")]
    [InlineData("Beijing", "Zhuozhou")]
    [InlineData("Kaifeng", "Luoyang")]
    [InlineData("Huining", "Ningjiang")]
    public void Neighbours_on_one_bank_cross_nothing(string from, string to) => Assert.DoesNotContain(
        Crossed(from, to), river => river is "Huai River" or "Yangtze River" or "Yellow River");

    [Fact]
    public void Boats_go_from_Kaifeng_to_Linan_by_the_canals()
    {
        var inland = new Travel(Map, Grounds.Paces with { ShipsAtSea = 0 });
        var stops = inland.Along("Kaifeng", "Lin'an", Mover.Boats, Season.Spring);
        Assert.Equal(["Sizhou", "Chuzhou", "Yangzhou", "Zhenjiang", "Suzhou", "Lin'an"], stops.Where(stop => stop is "Sizhou" or "Chuzhou" or "Yangzhou" or "Zhenjiang" or "Suzhou" or "Lin'an"));
    }

    [Fact]
    public void The_Yellow_River_runs_elsewhere_after_1128()
    {
        var later = Map.Of(Grounds.Record, Grounds.DayOf("1130-01-01"), Grounds.Courses());
        static bool Crosses(Map map, string from, string to) => map.Between(from, to).Any(way => way.Barrier.Kind == ObstacleKind.River && map.Rivers[way.Barrier.Index] == "Yellow River");
        Assert.True(Crosses(Map, "Daming", "Xiangzhou"));
        Assert.False(Crosses(later, "Daming", "Xiangzhou"));
        Assert.False(Crosses(Map, "Puzhou of Shandong", "Xingren"));
        Assert.True(Crosses(later, "Puzhou of Shandong", "Xingren"));
    }

    [Fact]
    public void Ice_brings_the_riders_of_the_north_nearer_to_Kaifeng()
    {
        double Days(string to, Season season) => Travel.Days(Map.Named("Beijing"), Map.Named(to), Mover.Riders, season);
        Assert.True(Days("Kaifeng", Season.Winter) < Days("Kaifeng", Season.Autumn) - 2);
        Assert.InRange(Days("Kaifeng", Season.Autumn), 15, 25);
    }

    [Fact]
    public void The_terrain_of_the_record_is_kept()
    {
        Terrain Of(string name) => Map.Places[Map.Named(name)].Terrain;
        Assert.Equal([Terrain.Steppe, Terrain.Desert], new[] { "Xiazhou", "Wulahai" }.Select(Of));
        Customs Customs(string name) => Map.Places[Map.Named(name)].Customs;
        Assert.Equal(
            [Simulation.Ground.Customs.Han, Simulation.Ground.Customs.Steppe, Simulation.Ground.Customs.Forest, Simulation.Ground.Customs.Tangut, Simulation.Ground.Customs.Korean],
            new[] { "Kaifeng", "Karakorum", "Huining", "Xingqing", "Gaegyeong" }.Select(Customs));
    }
}
