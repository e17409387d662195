using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>Joins what no route reaches to the rest: each part by one track between its nearest station and the nearest one joined already.</summary>
internal static class Joining
{
    /// <summary>How many times the toil of a plain road a way costs of which the record does not tell.</summary>
    private const double Difficulty = 2;

    /// <summary>
    /// The tracks that make one network of all stations: of the parts not joined yet, the one nearest to what is joined comes next (Prim), the
    /// largest part being joined from the beginning. Its time grows with the stations outside times those inside.
    /// </summary>
    public static List<Link> Tracks(Globe[] points, IReadOnlyList<Link> links)
    {
        var parts = Parts(points.Length, links);
        var main = Largest(parts);
        var outside = new List<int>();
        var fresh = new List<int>(); // those inside since the last track
        for (var station = 0; station < parts.Length; station++) (parts[station] == main ? fresh : outside).Add(station);
        // Each station outside knows the nearest one inside.
        var nearest = new int[points.Length];
        var distance = new double[points.Length];
        Array.Fill(distance, double.PositiveInfinity);
        var tracks = new List<Link>();
        while (outside.Count > 0)
        {
            var best = outside[0];
            foreach (var station in outside)
            {
                var point = points[station];
                foreach (var inside in fresh)
                {
                    var away = point.ChordSquared(points[inside]);
                    if (away < distance[station]) (distance[station], nearest[station]) = (away, inside);
                }

                if (distance[station] < distance[best]) best = station;
            }

            tracks.Add(new Link(nearest[best], best, RouteKind.Track, points[best].KmTo(points[nearest[best]]), Difficulty));
            fresh.Clear();
            var kept = 0;
            foreach (var station in outside.ToArray())
            {
                if (parts[station] == parts[best]) fresh.Add(station);
                else outside[kept++] = station;
            }

            outside.RemoveRange(kept, outside.Count - kept);
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

    private static int Largest(int[] parts)
    {
        var sizes = new int[parts.Length];
        foreach (var part in parts) sizes[part]++;
        return Array.IndexOf(sizes, sizes.Max());
    }
}
