namespace Tongjian.Simulation.Ground;

/// <summary>
/// How long it takes from place to place, by mover and season. Trees are reckoned when they are first asked for and kept as long as there is
/// room; what they say does not depend on who asks, so threads may share it.
/// </summary>
public sealed class Travel
{
    private const int Movers = 3;
    private const int Seasons = 4;

    /// <summary>How many entries of trees are kept: some 64 MiB.</summary>
    private const int Room = 1 << 22;

    private const int FewestKept = 64;

    private readonly double[][] costs = new double[Movers * Seasons][];
    private readonly TravelTree?[] kept;

    /// <summary>Travel over a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="paces">How fast each mover is.</param>
    public Travel(Map map, Paces paces)
    {
        (Map, Paces) = (map, paces);
        kept = new TravelTree?[Math.Min(Movers * Seasons * map.Places.Count, Math.Max(FewestKept, Room / map.Places.Count))];
        for (var manner = 0; manner < costs.Length; manner++) costs[manner] = CostsOf((Mover)(manner / Seasons), (Season)(manner % Seasons));
    }

    /// <summary>The map.</summary>
    public Map Map { get; }

    /// <summary>How fast each mover is.</summary>
    public Paces Paces { get; }

    /// <summary>How many days a way takes; infinity if the mover cannot go there.</summary>
    /// <param name="way">The index of the way among <see cref="Map.Ways"/>.</param>
    /// <param name="mover">Who goes.</param>
    /// <param name="season">When.</param>
    public double DaysOn(int way, Mover mover, Season season) => costs[Manner(mover, season)][way];

    /// <summary>How many days it takes from a station to another; infinity if it cannot be reached.</summary>
    public double Days(int from, int to, Mover mover, Season season) => Tree(to, mover, season).Days(from);

    /// <summary>The stations from which a station is reached within so many days, the nearest first; itself begins.</summary>
    public ReadOnlySpan<int> Near(int station, double days, Mover mover, Season season) => Tree(station, mover, season).Within(days);

    /// <summary>The fastest ways to a station. Nothing is allocated if it is kept from before.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public TravelTree Tree(int target, Mover mover, Season season)
    {
        ref var slot = ref kept[(int)((((long)target * Movers * Seasons) + Manner(mover, season)) % kept.Length)];
        var tree = Volatile.Read(ref slot);
        if (tree is not null && tree.Target == target && tree.Mover == mover && tree.Season == season) return tree;
        tree = Grow(target, mover, season);
        Volatile.Write(ref slot, tree);
        return tree;
    }

    private static int Manner(Mover mover, Season season) => ((int)mover * Seasons) + (int)season;

    private double[] CostsOf(Mover mover, Season season)
    {
        var days = new double[Map.Ways.Length];
        for (var station = 0; station < Map.Places.Count; station++)
        {
            var first = Map.FirstWayOf(station);
            var ways = Map.From(station);
            for (var at = 0; at < ways.Length; at++)
            {
                var latitude = (Map.Places[station].Point.Latitude + Map.Places[ways[at].To].Point.Latitude) / 2;
                days[first + at] = Paces.DaysOn(ways[at], latitude, mover, season);
            }
        }

        return days;
    }

    /// <summary>E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959), from the target outwards.</summary>
    private TravelTree Grow(int target, Mover mover, Season season)
    {
        var count = Map.Places.Count;
        var cost = costs[Manner(mover, season)];
        var (days, next, order) = (new double[count], new int[count], new int[count]);
        Array.Fill(days, double.PositiveInfinity);
        Array.Fill(next, -1);
        days[target] = 0;
        var frontier = new Frontier(days);
        frontier.Push(target);
        var settled = 0;
        while (frontier.TryPop(out var at))
        {
            order[settled++] = at;
            foreach (ref readonly var way in Map.From(at))
            {
                // The way back leads from the neighbour to here.
                var through = days[at] + cost[way.Back];
                if (!(through < days[way.To])) continue;
                days[way.To] = through;
                next[way.To] = way.Back;
                frontier.Push(way.To);
            }
        }

        return new TravelTree(target, mover, season, days, next, order[..settled]);
    }
}
