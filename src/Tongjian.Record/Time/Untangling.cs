namespace Tongjian.Record.Time;

/// <summary>
/// Takes a knot's constraints strongest first and sets aside each that contradicts those already taken. The outcome is thus defined
/// without regard to how it is searched for: what is kept is the preferred subtheory of Brewka, "Preferred subtheories: an extended
/// logical framework for default reasoning", IJCAI 1989, pp. 1043–1048.
/// </summary>
/// <remarks>
/// The search lays strands many at a time. A ring met on the way tells that its weakest strand is the next to fall, unless an
/// earlier one falls first; such rings wait on a stack, the earliest on top.
/// </remarks>
internal sealed class Untangling
{
    private readonly Knot knot;
    private readonly bool[] withdrawn;
    private readonly Tide tide;
    private readonly ShortRing shortRing;

    public Untangling(Knot knot)
    {
        this.knot = knot;
        withdrawn = new bool[knot.Strands.Length];
        tide = new Tide(knot.Strands, knot.Points.Length, withdrawn);
        shortRing = new ShortRing(knot, tide.All, withdrawn);
    }

    /// <summary>The earliest days, all kept strands laid; valid after <see cref="Run"/>.</summary>
    public Tide Earliest => tide;

    /// <summary>The latest days, negated, all kept strands laid; valid after <see cref="Run"/>.</summary>
    public Tide Latest()
    {
        var mirrored = Array.ConvertAll(knot.Strands, strand => strand.Mirrored);
        var ebb = new Tide(mirrored, knot.Points.Length, withdrawn);
        return ebb.Lay(mirrored.Length) is null ? ebb : throw new InvalidOperationException("The strands kept contradict each other.");
    }

    /// <summary>Returns the rings met, each with its weakest strand set aside.</summary>
    public List<Ring> Run()
    {
        var told = new List<Ring>();
        var waiting = new Stack<Ring>();
        int taken = 0, all = knot.Strands.Length, step = all;
        while (taken < all)
        {
            while (waiting.TryPeek(out Ring? known) && Resolved(known)) waiting.Pop();
            int stop = waiting.TryPeek(out Ring? next) ? next.Weakest : all;
            int upTo = taken + Math.Min(step, stop - taken);
            if (tide.Lay(upTo) is { } ring)
            {
                waiting.Push(ring);
                step = Math.Max(1, step / 2);
                continue;
            }
            taken = upTo;
            step = Math.Min(all, Math.Max(1, step) * 2);
            if (next is null || taken < stop) continue;
            told.Add(shortRing.Through(waiting.Pop()));
            withdrawn[taken++] = true;
        }
        return told;
    }

    private bool Resolved(Ring ring)
    {
        foreach (int strand in ring.Strands)
            if (withdrawn[strand]) return true;
        return false;
    }
}
