using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Ground;

/// <summary>Builds a map from a chronicle.</summary>
internal static class MapBuilding
{
    /// <summary>How great a river without a drawn course is.</summary>
    private const int LesserRiver = 2;

    public static Map Build(Mirror mirror, Day day, IReadOnlyList<RiverCourse> courses)
    {
        var annals = mirror.Chronicle.Annals;
        var (stations, lands) = Sort(mirror);
        if (stations.Count == 0)
            throw new ArgumentException("No place of the chronicle is held or touched by a route, so there is no ground to stand on.", nameof(mirror));
        if (stations.Count > short.MaxValue)
            throw new ArgumentException($"The chronicle has {stations.Count} places that are held or touched by a route; a map can have {short.MaxValue}.", nameof(mirror));
        var points = stations.Select(station => Globe.Of(station.Point)).ToArray();
        var links = Links(annals, stations, points);
        links.AddRange(Joining.Tracks(points, links));
        var flowing = courses.Where(course => course.When.Contains(day)).Concat(Undrawn(annals, courses)).OrderBy(course => course.Size).ToArray();
        string[] rivers = [.. flowing.Select(course => course.River).Distinct().Order(StringComparer.Ordinal)];
        var (ways, starts) = Link.Rows(links, stations.Count, Obstacles(stations, flowing, rivers));
        return new Map(stations, Regions(lands, stations, points), rivers, ways, starts);
    }

    /// <summary>What are stations, and what are lands whose holder follows from others.</summary>
    private static (List<Station> Stations, List<Entity> Lands) Sort(Mirror mirror)
    {
        var annals = mirror.Chronicle.Annals;
        var stops = annals.Routes.SelectMany(route => route.Stops).ToHashSet();
        var held = mirror.Through(Relation.Holds).Select(row => row.Subject).ToHashSet();
        var inside = annals.Entities.SelectMany(entity => entity.Members).ToHashSet();
        var (stations, lands) = (new List<Station>(), new List<Entity>());
        foreach (var place in annals.Entities)
        {
            if (place.Kind != EntityKind.Place) continue;
            var isHeld = held.Contains(place);
            if (IsBare(place) ? isHeld : !stops.Contains(place) && (place.Members.Count > 0 || (isHeld && IsLand(place)))) lands.Add(place);
            else if (IsBare(place) || !(isHeld || stops.Contains(place) || inside.Contains(place))) continue;
            else if (place.Location is { } point) stations.Add(StationOf(mirror, place, point, stations.Count));
        }

        return (stations, lands);
    }

    /// <summary>Water, mountains and desert, on which nobody lives.</summary>
    private static bool IsBare(Entity place) => place.Noun is "river" or "lake" or "sea" or "range" or "desert" or "wall" or "canal";

    /// <summary>A land without a seat of its own.</summary>
    private static bool IsLand(Entity place) => place.Noun is "region" or "province";

    private static Station StationOf(Mirror mirror, Entity place, GeoPoint point, int index)
    {
        var kind = Station.KindOf(place.Noun);
        var customs = Landscape.CustomsAt(point, kind);
        var told = mirror.Through(Relation.Terrain, place).Select(standing => Landscape.TerrainOf(standing.Office ?? "")).FirstOrDefault(terrain => terrain is not null);
        return new Station(index, place, point, kind, told ?? Landscape.TerrainAt(point, kind, customs), Landscape.ClimateAt(point, customs), customs);
    }

    private static List<Link> Links(Annals annals, List<Station> stations, Globe[] points)
    {
        var indices = stations.ToDictionary(station => station.Entity, station => station.Index);
        var links = new List<Link>();
        foreach (var route in annals.Routes)
        {
            for (var at = 1; at < route.Stops.Count; at++)
            {
                if (!indices.TryGetValue(route.Stops[at - 1], out var from) || !indices.TryGetValue(route.Stops[at], out var to) || from == to) continue;
                links.Add(new Link(from, to, route.Kind, points[from].KmTo(points[to]), route.Difficulty));
            }
        }

        return links;
    }

    /// <summary>The courses of rivers that are not drawn: along the stops of their waterways.</summary>
    private static IEnumerable<RiverCourse> Undrawn(Annals annals, IReadOnlyList<RiverCourse> courses)
    {
        var drawn = courses.Select(course => course.River).ToHashSet();
        foreach (var route in annals.Routes)
        {
            if (route is not { Kind: RouteKind.Waterway, Along: { } river } || drawn.Contains(river.Name)) continue;
            var points = route.Stops.Where(stop => stop.Location is not null).Select(stop => stop.Location!.Value).ToArray();
            if (points.Length > 1) yield return new RiverCourse(river.Name, LesserRiver, DayRange.Always, points);
        }
    }

    private static Func<Link, bool, Obstacle> Obstacles(List<Station> stations, RiverCourse[] courses, string[] rivers) => (link, forth) =>
    {
        if (link.Kind == RouteKind.SeaLane) return Obstacle.None;
        var (from, to) = (stations[link.From].Point, stations[link.To].Point);
        foreach (var course in courses)
        {
            if (course.Parts(from, to)) return new Obstacle(ObstacleKind.River, (byte)course.Size, Array.IndexOf(rivers, course.River));
        }

        var end = forth ? link.To : link.From;
        return stations[end].Kind == StationKind.Pass ? new Obstacle(ObstacleKind.Pass, 0, end) : Obstacle.None;
    };

    /// <summary>The lands with the stations in them, through lands within lands; one without any has the station nearest to it.</summary>
    private static List<Region> Regions(List<Entity> lands, List<Station> stations, Globe[] points)
    {
        var indices = stations.ToDictionary(station => station.Entity, station => station.Index);
        var regions = new List<Region>();
        foreach (var land in lands)
        {
            var (members, seen) = (new List<int>(), new HashSet<Entity>());
            Gather(land, members, seen);
            if (members.Count == 0 && land.Location is { } point) members.Add(Nearest(points, Globe.Of(point)));
            if (members.Count > 0) regions.Add(new Region(land, members));
        }

        return regions;

        void Gather(Entity land, List<int> members, HashSet<Entity> seen)
        {
            foreach (var member in land.Members)
            {
                if (!seen.Add(member)) continue;
                if (indices.TryGetValue(member, out var station)) members.Add(station);
                Gather(member, members, seen);
            }
        }
    }

    private static int Nearest(Globe[] points, Globe point)
    {
        var nearest = 0;
        for (var at = 1; at < points.Length; at++)
        {
            if (points[at].ChordSquared(point) < points[nearest].ChordSquared(point)) nearest = at;
        }

        return nearest;
    }
}
