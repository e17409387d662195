namespace Tongjian.Simulation.Ground;

/// <summary>
/// The fastest ways to one station, for one mover in one season. They are reckoned outwards from it, as far as anybody asked, and what lies
/// beyond when it is asked for: so a question costs what lies nearer than its answer, however great the map is. What a tree says does not depend
/// on who asked what before, and threads may share it.
/// </summary>
public sealed class TravelTree
{
    private readonly Map map;
    private readonly double[] cost;
    private readonly TreeRoom room;
    private readonly Lock gate = new();
    private readonly Frontier frontier = new();
    private Reached reached;
    private bool isWhole;

    /// <summary>A tree of which nothing is reckoned but its target.</summary>
    /// <param name="map">The map.</param>
    /// <param name="cost">How many days each way takes.</param>
    /// <param name="room">Counts how much the trees of a map take.</param>
    /// <param name="target">The station that is reached.</param>
    /// <param name="mover">Who travels.</param>
    /// <param name="season">When.</param>
    internal TravelTree(Map map, double[] cost, TreeRoom room, int target, Mover mover, Season season)
    {
        (this.map, this.cost, this.room, Target, Mover, Season) = (map, cost, room, target, mover, season);
        reached = Reached.Of(map.Places.Count);
        room.Take(reached.Room);
        reached.Set(reached.Add(target), 0, -1);
        frontier.Push(reached, 0);
    }

    /// <summary>The station that is reached.</summary>
    public int Target { get; }

    /// <summary>Who travels.</summary>
    public Mover Mover { get; }

    /// <summary>When.</summary>
    public Season Season { get; }

    /// <summary>How many stations are reckoned so far.</summary>
    internal int Known => Volatile.Read(ref reached).SettledCount;

    /// <summary>The stations from which the target can be reached, the nearest in days first; the target itself begins. All are reckoned.</summary>
    public ReadOnlySpan<int> Nearest => Within(double.PositiveInfinity);

    /// <summary>How many days it takes from a station; infinity if the target cannot be reached from there.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public double Days(int from)
    {
        var number = Seek(from, out var known);
        return number < 0 ? double.PositiveInfinity : known.DaysOf(number);
    }

    /// <summary>How many days it takes from a station; infinity if that is more than a limit. No more is reckoned than lies within it.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public double DaysWithin(int from, double limit)
    {
        var number = Seek(from, out var known, limit);
        return number < 0 || known.DaysOf(number) is var days && days > limit ? double.PositiveInfinity : days;
    }

    /// <summary>
    /// The way to take at a station, as its index among <see cref="Map.Ways"/>; −1 at the target and where it cannot be reached.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such station.</exception>
    public int NextWay(int from)
    {
        var number = Seek(from, out var known);
        return number < 0 ? -1 : known.NextOf(number);
    }

    /// <summary>The stations from which the target is reached within so many days, the nearest first. All of them are reckoned.</summary>
    public ReadOnlySpan<int> Within(double limit)
    {
        var known = Volatile.Read(ref reached);
        if (!Volatile.Read(ref isWhole) && LastOf(known) <= limit)
        {
            lock (gate)
            {
                while (LastOf(reached) <= limit && Settle())
                {
                }

                known = reached;
            }
        }

        var order = known.Order;
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (known.DaysOf(known.Find(order[middle])) <= limit) low = middle + 1;
            else high = middle;
        }

        return order[..low];
    }

    /// <summary>
    /// The stations from which the target is reached within so many days, the nearest first, for a loop that ends when it has found what it wants:
    /// no more are reckoned than it looks at.
    /// </summary>
    /// <param name="limit">How many days at most.</param>
    public Outwards Outwards(double limit = double.PositiveInfinity) => new(this, limit);

    /// <summary>A station in the order of days.</summary>
    /// <param name="rank">Its place in it, from 0.</param>
    /// <param name="limit">How many days it may take at most.</param>
    /// <returns>The station; −1 if there are not so many within the limit.</returns>
    internal int AtRank(int rank, double limit)
    {
        var known = Volatile.Read(ref reached);
        if (rank >= known.SettledCount)
        {
            lock (gate)
            {
                while (rank >= reached.SettledCount)
                {
                    if (!Settle()) return -1;
                }

                known = reached;
            }
        }

        var station = known.Order[rank];
        return known.DaysOf(known.Find(station)) <= limit ? station : -1;
    }

    private static double LastOf(Reached known) => known.Order is [.., var last] ? known.DaysOf(known.Find(last)) : 0;

    /// <summary>Finds a station, and reckons on until it is settled or all within a limit are; −1 if it is not among those.</summary>
    private int Seek(int station, out Reached known, double limit = double.PositiveInfinity)
    {
        if ((uint)station >= (uint)map.Places.Count) throw new IndexOutOfRangeException($"there is no station {station}");
        var nothingIsLeft = Volatile.Read(ref isWhole);
        known = Volatile.Read(ref reached);
        var number = known.FindSettled(station);
        if (number >= 0 || nothingIsLeft || LastOf(known) > limit) return number;
        lock (gate)
        {
            while ((number = reached.FindSettled(station)) < 0 && LastOf(reached) <= limit && Settle())
            {
            }

            known = reached;
            return number;
        }
    }

    /// <summary>
    /// Settles the next station: E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959). Only under the
    /// lock.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    private bool Settle()
    {
        if (!frontier.TryPop(reached, out var number))
        {
            Volatile.Write(ref isWhole, true);
            return false;
        }

        var days = reached.DaysOf(number);
        foreach (ref readonly var way in map.From(reached.StationOf(number)))
        {
            // The way back leads from the neighbour to here.
            var through = days + cost[way.Back];
            var neighbour = reached.Find(way.To);
            if (!(through < (neighbour < 0 ? double.PositiveInfinity : reached.DaysOf(neighbour)))) continue;
            if (neighbour < 0) neighbour = Added(way.To);
            reached.Set(neighbour, through, way.Back);
            frontier.Push(reached, neighbour);
        }

        reached.Settle(number);
        return true;
    }

    private int Added(int station)
    {
        if (reached.Count == reached.Room)
        {
            var grown = reached.Grown(map.Places.Count);
            room.Take(grown.Room - reached.Room);
            Volatile.Write(ref reached, grown);
        }

        return reached.Add(station);
    }
}
