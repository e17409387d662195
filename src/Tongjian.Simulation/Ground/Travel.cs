namespace Tongjian.Simulation.Ground;

/// <summary>
/// How long it takes from place to place, by mover and season. Trees are reckoned as far as they are asked and kept as long as there is room; what
/// they say does not depend on who asks, so threads may share it.
/// </summary>
public sealed class Travel
{
    private const int Movers = 3;
    private const int Seasons = 4;

    /// <summary>For how many stations of all trees there is room on a small map: some 100 MiB.</summary>
    private const int LeastRoom = 1 << 22;

    /// <summary>For how many there is room for each place of a great one: some 32 KiB.</summary>
    private const int RoomOfPlace = 1300;

    private readonly double[][] costs = new double[Movers * Seasons][];
    private readonly TravelTree?[] kept;
    private readonly long most; // when the trees take more stations all are forgotten
    private TreeRoom room = new();

    /// <summary>Travel over a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="paces">How fast each mover is.</param>
    /// <param name="room">How many stations all trees may take before they are forgotten; null for what suits the size of the map.</param>
    public Travel(Map map, Paces paces, long? room = null)
    {
        (Map, Paces, most) = (map, paces, room ?? Math.Max(LeastRoom, (long)RoomOfPlace * map.Places.Count));
        kept = new TravelTree?[Movers * Seasons * map.Places.Count];
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

    /// <summary>The fastest ways to a station. Nothing is allocated if it is kept from before and what is asked of it was asked before.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public TravelTree Tree(int target, Mover mover, Season season)
    {
        var manner = Manner(mover, season);
        ref var slot = ref kept[(target * Movers * Seasons) + manner];
        if (Volatile.Read(ref slot) is { } tree) return tree;
        if (Volatile.Read(ref room) is var full && full.Taken > most && Interlocked.CompareExchange(ref room, new TreeRoom(), full) == full) Array.Clear(kept);
        tree = new TravelTree(Map, costs[manner], Volatile.Read(ref room), target, mover, season);
        return Interlocked.CompareExchange(ref slot, tree, null) ?? tree;
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
}
