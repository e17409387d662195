using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Ground;

/// <summary>
/// The ground of a scenario: places that can be held as small numbers, and the ways between them. Every station is joined to every other by some
/// way, though not for every mover. Nothing in it changes, so threads may share it.
/// </summary>
public sealed class Map
{
    private readonly Dictionary<Entity, int> indices = [];
    private readonly Way[] ways;
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly int[] neighbourStarts;
    private readonly bool[] onWater;

    internal Map(IReadOnlyList<Station> places, IReadOnlyList<Region> regions, IReadOnlyList<string> rivers, Way[] ways, int[] starts)
    {
        (Places, Regions, Rivers, this.ways, this.starts) = (places, regions, rivers, ways, starts);
        foreach (var place in places) indices[place.Entity] = place.Index;
        neighbourStarts = new int[places.Count + 1];
        onWater = new bool[places.Count];
        var all = new List<int>(ways.Length);
        for (var station = 0; station < places.Count; station++)
        {
            var adjacent = new SortedSet<int>();
            foreach (var way in From(station))
            {
                adjacent.Add(way.To);
                onWater[station] |= way.Kind is RouteKind.Waterway or RouteKind.SeaLane or RouteKind.Canal;
            }

            all.AddRange(adjacent);
            neighbourStarts[station + 1] = all.Count;
        }

        neighbours = [.. all];
    }

    /// <summary>The stations, in the order of names; <see cref="Station.Index"/> is the index.</summary>
    public IReadOnlyList<Station> Places { get; }

    /// <summary>Lands whose holder follows from that of their stations, in the order of names.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>The names of the rivers that have a course, in the order of names.</summary>
    public IReadOnlyList<string> Rivers { get; }

    /// <summary>All ways, those of a station together, in the order of stations; the routes of each as the files tell them.</summary>
    public ReadOnlySpan<Way> Ways => ways;

    /// <summary>
    /// The map of a chronicle. Its stations are the places that are ever held, are touched by a route or lie in a region, have a point, and are
    /// neither water, mountains, desert nor a land of other places.
    /// </summary>
    /// <param name="mirror">The chronicle.</param>
    /// <param name="day">The day whose rivers are meant: they change their beds.</param>
    /// <param name="courses">
    /// The courses of rivers; null for none. A river without one runs along the stops of its waterways, and is a lesser one.
    /// </param>
    /// <exception cref="ArgumentException">The chronicle has no place that can be a station, or more than 32,767 of them.</exception>
    public static Map Of(Mirror mirror, Day day, IReadOnlyList<RiverCourse>? courses = null) => MapBuilding.Build(mirror, day, courses ?? []);

    /// <summary>The number of a station; −1 if the place is none.</summary>
    public int IndexOf(Entity place) => indices.GetValueOrDefault(place, -1);

    /// <summary>The land of an entity; null if it is no land of other places.</summary>
    public Region? RegionOf(Entity land)
    {
        foreach (var region in Regions)
        {
            if (region.Entity == land) return region;
        }

        return null;
    }

    /// <summary>The ways that begin at a station.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public ReadOnlySpan<Way> From(int station) => ways.AsSpan(starts[station], starts[station + 1] - starts[station]);

    /// <summary>Whether boats come to a station: whether a waterway, a canal or a sea lane leads there.</summary>
    public bool IsOnWater(int station) => onWater[station];

    /// <summary>The index of the first way of a station among <see cref="Ways"/>.</summary>
    public int FirstWayOf(int station) => starts[station];

    /// <summary>The stations next to a station, each once, in ascending order.</summary>
    public ReadOnlySpan<int> Neighbours(int station) =>
        neighbours.AsSpan(neighbourStarts[station], neighbourStarts[station + 1] - neighbourStarts[station]);
}
