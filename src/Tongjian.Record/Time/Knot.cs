namespace Tongjian.Record.Time;

/// <summary>
/// Points tied to each other by orders, with all that is said of them, renumbered so that nothing depends on when they were added:
/// constraints strongest first, points in order of time as far as the orders give one. Every simple cycle lies in one knot, for
/// knots share no point but the origin.
/// </summary>
internal sealed class Knot
{
    private Knot(int[] ids, int[] points, Strand[] strands)
    {
        Ids = ids;
        Points = points;
        Strands = strands;
    }

    /// <summary>The constraint each strand stands for, strongest first.</summary>
    public int[] Ids { get; }

    /// <summary>The point each local number stands for.</summary>
    public int[] Points { get; }

    /// <summary>The constraints in local numbers; the origin is <c>Points.Length</c>.</summary>
    public Strand[] Strands { get; }

    /// <summary>Ties a knot. <paramref name="ids"/> is sorted in place; <paramref name="local"/> is scratch, −1 for all its points.</summary>
    public static Knot Tie(Constraint[] constraints, int[] ids, int[] local)
    {
        Array.Sort(ids, (a, b) =>
        {
            int order = constraints[a].CompareStrength(constraints[b]);
            return order != 0 ? order : a.CompareTo(b);
        });
        var points = new List<int>(ids.Length + 1);
        foreach (int id in ids)
        {
            Meet(constraints[id].From);
            Meet(constraints[id].To);
        }

        int origin = points.Count;
        var strands = new Strand[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            Constraint said = constraints[ids[i]];
            strands[i] = Strand.Of(said, said.IsBound ? origin : local[said.From], local[said.To]);
        }

        int[] place = Places(strands, origin);
        var placed = new int[origin];
        for (int i = 0; i < origin; i++) placed[place[i]] = points[i];
        for (int i = 0; i < strands.Length; i++)
            strands[i] = strands[i] with { From = place[strands[i].From], To = place[strands[i].To] };
        return new Knot(ids, placed, strands);

        void Meet(int point)
        {
            if (point == Constraint.Origin || local[point] >= 0) return;
            local[point] = points.Count;
            points.Add(point);
        }
    }

    /// <summary>
    /// A place in time for each point: Kahn, "Topological sorting of large networks", CACM 5, 1962, pp. 558–562; where the orders
    /// are circular, the first point left over goes next. The places only make sweeps short; any numbering gives the same days.
    /// </summary>
    private static int[] Places(Strand[] strands, int origin)
    {
        var firstLater = new int[origin + 1];
        var nextLater = new int[strands.Length];
        var earlier = new int[origin + 1];
        Array.Fill(firstLater, -1);
        for (int i = strands.Length - 1; i >= 0; i--)
        {
            if (strands[i].From == origin || !Precedes(strands[i], out int before, out int after)) continue;
            nextLater[i] = firstLater[before];
            firstLater[before] = i;
            earlier[after]++;
        }

        var place = new int[origin + 1];
        Array.Fill(place, -1);
        place[origin] = origin;
        var ready = new Queue<int>();
        for (int point = 0; point < origin; point++)
            if (earlier[point] == 0) ready.Enqueue(point);
        int leftOver = 0;
        for (int next = 0; next < origin;)
        {
            if (!ready.TryDequeue(out int point))
            {
                while (place[leftOver] >= 0) leftOver++;
                point = leftOver;
            }
            if (place[point] >= 0) continue;
            place[point] = next++;
            for (int i = firstLater[point]; i >= 0; i = nextLater[i])
            {
                Precedes(strands[i], out _, out int after);
                if (--earlier[after] == 0) ready.Enqueue(after);
            }
        }
        return place;
    }

    private static bool Precedes(in Strand strand, out int before, out int after)
    {
        bool ahead = strand.Ahead >= 0;
        (before, after) = ahead ? (strand.From, strand.To) : (strand.To, strand.From);
        return ahead || strand.Back >= 0;
    }
}
