namespace Tongjian.Record.Time;

/// <summary>What a <see cref="TemporalNetwork"/> amounts to: the days each point can be, why, and what could not all be true.</summary>
public sealed class Chronology
{
    private readonly Constraint[] constraints;
    private readonly Sides earliest;
    private readonly Sides latest;

    internal Chronology(Constraint[] constraints, Sides earliest, Sides latest, Contradiction[] contradictions)
    {
        this.constraints = constraints;
        this.earliest = earliest;
        this.latest = latest;
        Contradictions = contradictions;
    }

    /// <summary>How many points there are.</summary>
    public int PointCount => earliest.Days.Length;

    /// <summary>
    /// Every contradiction met, ordered by the constraint set aside, strongest first. One constraint is set aside for each, and
    /// what remains is consistent.
    /// </summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>True if all sentences can be true together.</summary>
    public bool IsConsistent => Contradictions.Count == 0;

    /// <summary>The first day the point can be, inclusive; <see cref="Horizon.Past"/> if nothing bounds it.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such point.</exception>
    public int Earliest(int point) => earliest.Days[point];

    /// <summary>The last day the point can be, inclusive; <see cref="Horizon.Future"/> if nothing bounds it.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such point.</exception>
    public int Latest(int point) => latest.Days[point];

    /// <summary>
    /// The chain of reasons that forces a point's earliest or latest day: first the bound it starts from, then the orders that
    /// carry it here. Minimal: without any one of its links the rest does not force the day. Empty if nothing bounds that side.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such point.</exception>
    public IReadOnlyList<Link> Explain(int point, Side side)
    {
        int[] causes = side == Side.Earliest ? earliest.Causes : latest.Causes;
        var chain = new List<Link>();
        for (int cause = causes[point]; cause >= 0; cause = point == Constraint.Origin ? -1 : causes[point])
        {
            Constraint said = constraints[cause];
            int before = said.To == point ? said.From : said.To;
            // An earliest day is carried forward by "at least", a latest day by "at most"; against the order's direction, the reverse.
            chain.Add(new Link(cause, said, said.To == point == (side == Side.Earliest), before, point));
            point = before;
        }
        chain.Reverse();
        return chain;
    }

    /// <summary>One side of all points: the tightened day, and the constraint that forces it, or −1.</summary>
    internal readonly record struct Sides(int[] Days, int[] Causes);
}
