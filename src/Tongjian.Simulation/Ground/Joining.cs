using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>Joins what no route reaches to the rest: each part by one track between its nearest station and the nearest one joined already.</summary>
internal static class Joining
{
    /// <summary>How many times the toil of a plain road a way costs of which the record does not tell.</summary>
    private const double Difficulty = 2;

    /// <summary>The tracks that make one network of all stations; the parts nearest to the largest one are joined first.</summary>
    public static List<Link> Tracks(IReadOnlyList<Globe> points, IReadOnlyList<Link> links)
    {
        var count = points.Count;
        var parts = Parts(count, links);
        var main = Largest(parts, count);
        // Prim's algorithm over parts: each station outside knows the nearest one inside.
        var outside = Enumerable.Range(0, count).Where(station => parts[station] != main).ToList();
        var nearest = new int[count];
        var distance = new double[count];
        foreach (var station in outside) distance[station] = double.PositiveInfinity;
        var fresh = Enumerable.Range(0, count).Where(station => parts[station] == main).ToList();
        var tracks = new List<Link>();
        while (outside.Count > 0)
        {
            var best = -1;
            foreach (var station in outside)
            {
                foreach (var inside in fresh)
                {
                    var away = points[station].ChordSquared(points[inside]);
                    if (away < distance[station]) (distance[station], nearest[station]) = (away, inside);
                }

                if (best < 0 || distance[station] < distance[best]) best = station;
            }

            tracks.Add(new Link(nearest[best], best, RouteKind.Track, points[best].KmTo(points[nearest[best]]), Difficulty));
            var part = parts[best];
            fresh = outside.Where(station => parts[station] == part).ToList();
            outside.RemoveAll(station => parts[station] == part);
        }

        return tracks;
    }

    /// <summary>For each station the least station of its part.</summary>
    private static int[] Parts(int count, IReadOnlyList<Link> links)
    {
        var parts = Enumerable.Range(0, count).ToArray();
        foreach (var link in links)
        {
            var (one, other) = (Root(link.From), Root(link.To));
            parts[Math.Max(one, other)] = Math.Min(one, other);
        }

        for (var station = 0; station < count; station++) parts[station] = Root(station);
        return parts;

        int Root(int station)
        {
            while (parts[station] != station) station = parts[station] = parts[parts[station]];
            return station;
        }
    }

    private static int Largest(int[] parts, int count)
    {
        var sizes = new int[count];
        foreach (var part in parts) sizes[part]++;
        return Array.IndexOf(sizes, sizes.Max());
    }
}
