using System.Globalization;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Ground;
using Tongjian.Tests;
using Tongjian.World;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Simulation.Tests.Ground;

/// <summary>Maps for tests: of annals that a test tells, and of the record.</summary>
internal static class Grounds
{
    private static readonly string Folder = Repository.PathOf("chronicles", "jurchen-wars");
    private static readonly Lazy<Mirror> Told = new(() => Mirror.Of(Chronicle.Of(AnnalsFolder.Load(Folder))));
    private static readonly Lazy<Map> Drawn = new(() => Map.Of(Record, DayOf("1126-01-01"), Courses()));

    /// <summary>The record of the Jurchen wars.</summary>
    public static Mirror Record => Told.Value;

    /// <summary>Its map at the beginning of 1126.</summary>
    public static Map OfRecord => Drawn.Value;

    /// <summary>Round numbers; a test that needs others says so.</summary>
    public static Paces Paces { get; } = new()
    {
        FootOnRoad = 25, FootOnTrack = 25, FootOnPath = 20, FootByWater = 20,
        RidersOnRoad = 40, RidersOnTrack = 60, RidersOnPath = 20, RidersByWater = 30,
        BoatsDownstream = 60, BoatsUpstream = 25, BoatsOnCanal = 30, ShipsAtSea = 80,
        Ferrying = 3, Fording = 0.5, Defile = 1, IceNorthOf = 34.5, HeatSouthOf = 33, RidersInHeat = 0.6,
    };

    /// <summary>The map of some sentences, in which nothing is wrong.</summary>
    public static Map Of(string annals, params RiverCourse[] courses)
    {
        var mirror = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("test.annals", annals)])));
        Assert.Empty(mirror.Diagnostics.Where(message => message.Severity == Severity.Error).Select(message => message.ToString()));
        return Map.Of(mirror, DayOf("1126-01-01"), courses);
    }

    /// <summary>A river that runs so throughout.</summary>
    public static RiverCourse River(string name, int size, params (double North, double East)[] points) =>
        new(name, size, DayRange.Always, [.. points.Select(point => new GeoPoint(point.North, point.East))]);

    /// <summary>A station by its name.</summary>
    public static int Named(this Map map, string name) => map.Places.Single(place => place.Entity.Name == name).Index;

    /// <summary>A land by its name.</summary>
    public static Region Land(this Map map, string name) => map.Regions.Single(region => region.Entity.Name == name);

    /// <summary>A day of the annals.</summary>
    public static Day DayOf(string text) => HistoricalDate.Parse(text, DateReading.Annals)!.Possible.Earliest;

    /// <summary>The ways that lead directly from one station to another.</summary>
    public static Way[] Between(this Map map, string from, string to) =>
        map.From(map.Named(from)).ToArray().Where(way => way.To == map.Named(to)).ToArray();

    /// <summary>The names of the stations on the fastest way, both ends included.</summary>
    public static string[] Along(this Travel travel, string from, string to, Mover mover, Season season) =>
        [.. travel.WaysAlong(from, to, mover, season).Select(way => travel.Map.Places[way.To].Entity.Name).Prepend(from)];

    /// <summary>The ways of the fastest journey.</summary>
    public static IReadOnlyList<Way> WaysAlong(this Travel travel, string from, string to, Mover mover, Season season)
    {
        var tree = travel.Tree(travel.Map.Named(to), mover, season);
        var ways = new List<Way>();
        for (var at = travel.Map.Named(from); tree.NextWay(at) >= 0; at = ways[^1].To) ways.Add(travel.Map.Ways[tree.NextWay(at)]);
        return ways;
    }

    /// <summary>The courses of the record, as the atlas has them.</summary>
    public static List<RiverCourse> Courses()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, "atlas", "courses.yaml"))));
        var rivers = new List<RiverCourse>();
        foreach (var node in ((YamlSequenceNode)yaml.Documents[0].RootNode["courses"]).Cast<YamlMappingNode>())
        {
            if (Text(node, "kind") != "river") continue;
            rivers.Add(new RiverCourse(
                Text(node, "name")!,
                int.Parse(Text(node, "rank") ?? "2", CultureInfo.InvariantCulture),
                new DayRange(Text(node, "from") is { } from ? DayOf(from) : Day.Beginning, Text(node, "until") is { } until ? DayOf(until) : Day.End),
                [.. ((YamlSequenceNode)node["course"]).Select(point => new GeoPoint(Number(point[0]), Number(point[1])))]));
        }

        return rivers;
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static double Number(YamlNode node) => double.Parse(node.ToString(), CultureInfo.InvariantCulture);
}
