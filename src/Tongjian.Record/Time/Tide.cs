namespace Tongjian.Record.Time;

/// <summary>
/// The earliest days of a knot, rising as strands are laid on. Label correcting after Bellman, Ford and Moore in the order of an
/// <see cref="Elevator"/>; a contradiction is a cycle among the causes, looked for by walking them (Cherkassky and Goldberg,
/// "Negative-cycle detection algorithms", Mathematical Programming 85, 1999, section 4.2), so it is proof, never a guess.
/// Only points touched since the last success are walked, once for every so many rises, so looking costs no more than rising.
/// </summary>
internal sealed class Tide
{
    // A point nothing bounds stands so low that no chain of orders lifts it to a real day (2^27 orders of 2^31 days do not).
    private const long SeaBed = -(1L << 60);
    private const long Shore = SeaBed / 2;

    private readonly int origin;
    private readonly Strand[] strands;
    private readonly bool[] withdrawn;
    private readonly Rises rises;
    private readonly long[] level;
    private readonly int[] cause;
    private readonly int[] touchedIn;
    private readonly long[] walkedIn;
    private readonly List<Before> touched = [];
    private readonly Elevator pending;
    private int attempt;
    private long walk;
    private int untilLook;
    private int laid;
    private Ring? found;

    /// <param name="strands">The strands, strongest first.</param>
    /// <param name="origin">Local number of the origin, one above the last point.</param>
    /// <param name="withdrawn">Strands set aside; the owner may set more between calls.</param>
    public Tide(Strand[] strands, int origin, bool[] withdrawn)
    {
        this.strands = strands;
        this.origin = origin;
        this.withdrawn = withdrawn;
        rises = new Rises(strands, origin + 1);
        level = new long[origin + 1];
        cause = new int[origin + 1];
        touchedIn = new int[origin + 1];
        walkedIn = new long[origin + 1];
        pending = new Elevator(origin);
        Array.Fill(level, SeaBed);
        Array.Fill(cause, -1);
        level[origin] = 0;
    }

    /// <summary>The rises of all strands, laid or not.</summary>
    public Rises All => rises;

    /// <summary>Lays all strands up to <paramref name="upTo"/> (exclusive). Returns null, or an impossible ring with all undone.</summary>
    public Ring? Lay(int upTo)
    {
        attempt++;
        touched.Clear();
        untilLook = 32;
        found = null;
        int from = laid;
        laid = upTo;
        for (int i = from; i < upTo && found is null; i++)
        {
            if (withdrawn[i]) continue;
            Strand strand = strands[i];
            if (strand.Ahead != Strand.Slack) Raise(strand.From, new Rise(strand.To, i, strand.Ahead));
            if (strand.Back != Strand.Slack) Raise(strand.To, new Rise(strand.From, i, strand.Back));
        }
        while (found is null && pending.Next() is >= 0 and int point)
        {
            foreach (ref readonly Rise rise in rises.From(point))
            {
                if (rise.Strand < upTo && !withdrawn[rise.Strand]) Raise(point, rise);
                if (found is not null) break;
            }
        }
        if (found is not null) Undo(from);
        return found;
    }

    /// <summary>The day a point has risen to and the strand that caused it, or null if nothing bounds it.</summary>
    public (long Day, int Strand)? At(int point) => level[point] > Shore ? (level[point], cause[point]) : null;

    private void Raise(int from, in Rise rise)
    {
        long raised = level[from] + rise.Days;
        if (raised <= level[rise.To] || found is not null) return;
        if (rise.To == origin)
        {
            found = Walk(from, rise.Strand);
            return;
        }
        if (touchedIn[rise.To] != attempt)
        {
            touchedIn[rise.To] = attempt;
            touched.Add(new Before(rise.To, level[rise.To], cause[rise.To]));
        }
        level[rise.To] = raised;
        cause[rise.To] = rise.Strand;
        pending.Call(rise.To);
        if (--untilLook == 0) Look();
    }

    private void Look()
    {
        untilLook = touched.Count + 32;
        long start = walk;
        foreach (Before before in touched)
        {
            walk++;
            int point = before.Point;
            while (touchedIn[point] == attempt && walkedIn[point] <= start)
            {
                walkedIn[point] = walk;
                point = strands[cause[point]].Other(point);
            }
            if (touchedIn[point] != attempt || walkedIn[point] != walk) continue;
            found = Circle(point);
            return;
        }
    }

    /// <summary>The chain of causes from the origin to a point, closed by a strand back to the origin.</summary>
    private Ring Walk(int point, int closing)
    {
        walk++;
        var chain = new List<int> { closing };
        var heads = new List<int> { origin };
        while (point != origin)
        {
            // Causes not yet looked at may themselves be circular; then that circle is the contradiction.
            if (walkedIn[point] == walk) return Circle(point);
            walkedIn[point] = walk;
            chain.Add(cause[point]);
            heads.Add(point);
            point = strands[cause[point]].Other(point);
        }
        return Told(chain, heads);
    }

    private Ring Circle(int start)
    {
        var chain = new List<int>();
        var heads = new List<int>();
        int point = start;
        do
        {
            chain.Add(cause[point]);
            heads.Add(point);
            point = strands[cause[point]].Other(point);
        }
        while (point != start);
        return Told(chain, heads);
    }

    private static Ring Told(List<int> chain, List<int> heads)
    {
        chain.Reverse();
        heads.Reverse();
        return new Ring([.. chain], [.. heads]);
    }

    private void Undo(int from)
    {
        laid = from;
        foreach (Before before in touched)
        {
            level[before.Point] = before.Level;
            cause[before.Point] = before.Cause;
            pending.Cancel(before.Point);
        }
    }

    private readonly record struct Before(int Point, long Level, int Cause);
}
