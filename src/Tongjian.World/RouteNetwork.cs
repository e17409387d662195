using Tongjian.Language;

namespace Tongjian.World;

/// <summary>A stretch of a route between two places that follow one another on it.</summary>
/// <param name="Route">The route.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Length">The length of the great circle between the two, in km.</param>
/// <param name="IsUpstream">Whether it goes against the course of a waterway.</param>
public sealed record Leg(Route Route, Entity From, Entity To, double Length, bool IsUpstream)
{
    /// <summary>Its length times the difficulty of its route, in km of plain road.</summary>
    public double Toil => Length * Route.Difficulty;
}

/// <summary>A way from a place to another: its legs in order.</summary>
/// <param name="Legs">The legs; none from a place to itself.</param>
public sealed record Journey(IReadOnlyList<Leg> Legs)
{
    /// <summary>Its length in km.</summary>
    public double Length => Legs.Sum(leg => leg.Length);
}

/// <summary>The ways of a chronicle as a network: which place is reached from which, over what, and how far it is.</summary>
public sealed class RouteNetwork
{
    private readonly Dictionary<Entity, List<Leg>> legs = [];

    private RouteNetwork(Annals annals)
    {
        Annals = annals;
        foreach (var route in annals.Routes)
        {
            for (var i = 1; i < route.Stops.Count; i++) Join(route, route.Stops[i - 1], route.Stops[i]);
        }
    }

    private Annals Annals { get; }

    /// <summary>The network of a chronicle's routes. Stops without coordinates are left out: their distance is unknown.</summary>
    public static RouteNetwork Of(Annals annals) => new(annals);

    /// <summary>The legs that begin at a place, in the order of the routes in the files.</summary>
    public IReadOnlyList<Leg> From(Entity place) => legs.GetValueOrDefault(place) ?? [];

    /// <summary>
    /// The places one can live in or stand on, but not within reach of the others: all that are not in the largest part of the network.
    /// None if the chronicle tells of no route.
    /// </summary>
    public IReadOnlyList<Entity> Unreached()
    {
        if (legs.Count == 0) return [];
        var stations = Annals.Entities.Where(IsStation).ToList();
        var reached = new HashSet<Entity>();
        var largest = new HashSet<Entity>();
        foreach (var station in stations)
        {
            if (!reached.Add(station)) continue;
            var part = PartOf(station);
            reached.UnionWith(part);
            if (part.Count > largest.Count) largest = part;
        }

        return stations.Where(station => !largest.Contains(station)).ToArray();
    }

    /// <summary>The journey of least toil (Dijkstra); null if none leads there. Of two alike, the one found first in the files.</summary>
    public Journey? Between(Entity from, Entity to)
    {
        var least = new Dictionary<Entity, double> { [from] = 0 };
        var by = new Dictionary<Entity, Leg>();
        var queue = new PriorityQueue<Entity, (double Toil, int Id)>();
        queue.Enqueue(from, (0, from.Id));
        while (queue.TryDequeue(out var at, out var key))
        {
            if (at == to) return new Journey(Trace(by, from, to));
            if (key.Toil > least[at]) continue;
            foreach (var leg in From(at))
            {
                var toil = key.Toil + leg.Toil;
                if (least.TryGetValue(leg.To, out var known) && known <= toil) continue;
                least[leg.To] = toil;
                by[leg.To] = leg;
                queue.Enqueue(leg.To, (toil, leg.To.Id));
            }
        }

        return null;
    }

    /// <summary>Whether a place is a point that people live in or stand on: no land, no water, no mountains.</summary>
    public static bool IsStation(Entity place) => place.Kind == EntityKind.Place && place.Noun
        is "capital" or "city" or "town" or "village" or "prefecture" or "market" or "fortress" or "pass" or "port" or "camp";

    private void Join(Route route, Entity one, Entity other)
    {
        if (one.Location is not { } here || other.Location is not { } there) return;
        var length = here.DistanceTo(there);
        LegsOf(one).Add(new Leg(route, one, other, length, false));
        LegsOf(other).Add(new Leg(route, other, one, length, route.Kind == RouteKind.Waterway));
    }

    private List<Leg> LegsOf(Entity place)
    {
        if (!legs.TryGetValue(place, out var list)) legs[place] = list = [];
        return list;
    }

    private HashSet<Entity> PartOf(Entity start)
    {
        var part = new HashSet<Entity> { start };
        var queue = new Queue<Entity>([start]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var leg in From(at))
            {
                if (part.Add(leg.To)) queue.Enqueue(leg.To);
            }
        }

        return part;
    }

    private static List<Leg> Trace(Dictionary<Entity, Leg> by, Entity from, Entity to)
    {
        var way = new List<Leg>();
        for (var at = to; at != from; at = way[^1].From) way.Add(by[at]);
        way.Reverse();
        return way;
    }
}
