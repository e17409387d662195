using Tongjian.Language;
using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.Tests.Ground;

public sealed class MapTests
{
    private const string Places = """
        Song is a polity.
        Alpha is a city at 35 N, 110 E.
        Beta is a pass at 35 N, 111 E.
        Gamma is a town at 36 N, 111 E.
        Delta is a fortress at 33 N, 113 E.
        Epsilon is a prefecture at 33.2 N, 113.2 E.
        The Midland is a region at 35 N, 111 E with Alpha, Beta and Gamma.
        The Realm is a country at 34 N, 111 E with the Midland and Delta.
        The March is a region at 36.1 N, 111.1 E.
        The Long Range is a range at 33 N, 113.1 E.
        The Broad River is a river at 34 N, 112 E.
        1112-01-01  given  Song holds Delta, Epsilon, the March and the Long Range.
        A road runs from Alpha through Beta to Gamma, difficulty 1.5.

        """;

    [Fact]
    public void Places_that_are_held_or_touched_by_a_route_are_stations()
    {
        var map = Grounds.Of(Places + "Zeta is a city at 40 N, 110 E.\n");
        Assert.Equal(["Alpha", "Beta", "Delta", "Epsilon", "Gamma"], map.Places.Select(place => place.Entity.Name));
        Assert.Equal([0, 1, 2, 3, 4], map.Places.Select(place => place.Index));
        Assert.Equal([0, 1, 2, 3, 4], map.Places.Select(place => map.IndexOf(place.Entity)));
        Assert.Equal([StationKind.City, StationKind.Pass, StationKind.Fortress, StationKind.Prefecture, StationKind.Town], map.Places.Select(place => place.Kind));
        Assert.Equal(-1, map.IndexOf(map.Land("Midland").Entity));
    }

    [Fact]
    public void A_land_has_the_stations_in_it_through_lands_within_lands()
    {
        var map = Grounds.Of(Places);
        Assert.Equal(["Long Range", "March", "Midland", "Realm"], map.Regions.Select(region => region.Entity.Name));
        Assert.Equal(["Alpha", "Beta", "Gamma"], map.Land("Midland").Members.Select(member => map.Places[member].Entity.Name));
        Assert.Equal(["Alpha", "Beta", "Gamma", "Delta"], map.Land("Realm").Members.Select(member => map.Places[member].Entity.Name));
        Assert.Same(map.Land("Realm"), map.RegionOf(map.Land("Realm").Entity));
        Assert.Null(map.RegionOf(map.Places[0].Entity));
    }

    [Fact]
    public void A_land_without_places_has_the_station_nearest_to_it()
    {
        var map = Grounds.Of(Places);
        Assert.Equal("Gamma", map.Places[Assert.Single(map.Land("March").Members)].Entity.Name);
    }

    [Fact]
    public void A_land_is_held_by_the_holder_of_most_of_its_places_and_of_two_alike_by_the_first()
    {
        var region = new Region(Grounds.Of(Places).Land("Realm").Entity, [0, 1, 2, 3]);
        Assert.Equal(7, region.HolderAmong([5, 7, 7, -1]));
        Assert.Equal(5, region.HolderAmong([5, 7, 7, 5]));
        Assert.Equal(7, region.HolderAmong([-1, 7, -1, -1]));
        Assert.Equal(-1, region.HolderAmong([-1, -1, -1, -1]));
    }

    [Fact]
    public void A_way_is_as_long_as_the_great_circle_and_toilsome_as_its_route()
    {
        var map = Grounds.Of(Places);
        var way = Assert.Single(map.Between("Beta", "Gamma"));
        Assert.Equal(111.195, way.Km, 0.05);
        Assert.Equal(166.79, way.Toil, 0.05);
        Assert.Equal(map.Named("Beta"), map.Ways[way.Back].To);
        Assert.Equal(way, map.Ways[map.Ways[way.Back].Back]);
    }

    [Theory]
    [InlineData(35, 110, 35, 111)]
    [InlineData(0, 0, 0, 180)]
    [InlineData(-33, -70, 52, 13)]
    [InlineData(48.85, 2.35, 48.8500001, 2.3500001)]
    [InlineData(89.9, -179, -89.9, 179)]
    public void Distances_agree_with_those_of_the_library(double north, double east, double otherNorth, double otherEast)
    {
        var (one, other) = (new GeoPoint(north, east), new GeoPoint(otherNorth, otherEast));
        Assert.Equal(one.DistanceTo(other), Globe.Of(one).KmTo(Globe.Of(other)), 1e-5);
    }

    [Fact]
    public void What_no_route_reaches_is_joined_by_a_track_to_its_nearest_neighbour()
    {
        var map = Grounds.Of(Places);
        var track = Assert.Single(map.Between("Epsilon", "Delta"));
        Assert.Equal((RouteKind.Track, 2.0), (track.Kind, Math.Round(track.Toil / track.Km, 3)));
        // One track joins both to the rest, from the nearer of the two.
        Assert.Equal(RouteKind.Track, Assert.Single(map.Between("Delta", "Beta").Concat(map.Between("Epsilon", "Beta"))).Kind);
        Assert.Equal(8, map.Ways.Length);
    }

    [Fact]
    public void A_map_without_routes_is_one_network()
    {
        var map = Grounds.Of("Song is a polity.\nA is a city at 30 N, 110 E.\nB is a city at 31 N, 110 E.\nC is a city at 32.5 N, 110 E.\n1112 given Song holds A, B and C.\n");
        Assert.Equal([1], map.Neighbours(0).ToArray());
        Assert.Equal([0, 2], map.Neighbours(1).ToArray());
    }

    [Fact]
    public void Three_thousand_scattered_places_are_one_network_by_as_few_tracks_as_can_be()
    {
        var map = Grids.Scattered(3000, 7);
        Assert.Equal(2 * 2999, map.Ways.Length);
        Assert.Equal(3000, new Travel(map, Grounds.Paces).Tree(0, Mover.Foot, Season.Summer).Nearest.Length);
        // A tree of the shortest tracks holds, for each place, one to its nearest neighbour.
        var points = map.Places.Select(place => Globe.Of(place.Point)).ToArray();
        for (var station = 0; station < 3000; station += 100)
        {
            var nearest = Enumerable.Range(0, 3000).Where(other => other != station).MinBy(other => points[station].ChordSquared(points[other]));
            Assert.Contains(nearest, map.Neighbours(station).ToArray());
        }
    }

    [Fact]
    public void A_chronicle_without_ground_is_refused() => Assert.Throws<ArgumentException>(() => Grounds.Of("Song is a polity.\n"));

    [Fact]
    public void A_told_terrain_is_kept_and_another_guessed()
    {
        var map = Grounds.Of(Places + "1112-01-01  given  Alpha lies in a valley.\n");
        Assert.Equal([Terrain.Valley, Terrain.Mountains], map.Places.Take(2).Select(place => place.Terrain));
    }

    [Fact]
    public void Neighbours_are_told_once_however_many_ways_lead_to_them()
    {
        var map = Grounds.Of(Places + "A waterway runs down the Broad River from Alpha to Beta.\n");
        Assert.Equal(2, map.Between("Alpha", "Beta").Length);
        Assert.Equal([map.Named("Beta")], map.Neighbours(map.Named("Alpha")).ToArray());
    }

    [Fact]
    public void The_map_does_not_depend_on_the_order_of_lines()
    {
        var lines = Places.Split('\n');
        var (one, other) = (Grounds.Of(Places), Grounds.Of(string.Join('\n', lines.Reverse())));
        Assert.Equal(one.Ways.ToArray().OrderBy(Told), other.Ways.ToArray().OrderBy(Told), (left, right) => Told(left) == Told(right));

        static string Told(Way way) => $"{way with { Back = 0 }}";
    }
}
