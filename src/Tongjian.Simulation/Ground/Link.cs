using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>A stretch of a route between two stations, of a waterway downstream, before it becomes two ways.</summary>
/// <param name="From">One station.</param>
/// <param name="To">The other.</param>
/// <param name="Kind">What one travels on.</param>
/// <param name="Km">The length of the great circle, in km.</param>
/// <param name="Difficulty">How many times the toil of a plain road it costs.</param>
internal readonly record struct Link(int From, int To, RouteKind Kind, double Km, double Difficulty)
{
    /// <summary>Lengths are rounded to this part of a km.</summary>
    private const double Grain = 16;

    /// <summary>The ways of all links there and back, in compressed rows: those of a station together, in the order of links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="count">How many stations there are.</param>
    /// <param name="obstacle">What a link crosses if it is gone towards its end (true) or back.</param>
    public static (Way[] Ways, int[] Starts) Rows(IReadOnlyList<Link> links, int count, Func<Link, bool, Obstacle> obstacle)
    {
        var starts = new int[count + 1];
        foreach (var link in links)
        {
            starts[link.From + 1]++;
            starts[link.To + 1]++;
        }

        for (var station = 0; station < count; station++) starts[station + 1] += starts[station];
        var next = starts.AsSpan(0, count).ToArray();
        var ways = new Way[starts[count]];
        foreach (var link in links)
        {
            var (there, back) = (next[link.From]++, next[link.To]++);
            var km = (float)(Math.Round(link.Km * Grain) / Grain);
            var toil = (float)(Math.Round(link.Km * link.Difficulty * Grain) / Grain);
            ways[there] = new Way(link.To, link.Kind, km, toil, obstacle(link, true), false, back);
            ways[back] = new Way(link.From, link.Kind, km, toil, obstacle(link, false), link.Kind == RouteKind.Waterway, there);
        }

        return (ways, starts);
    }
}
