namespace Tongjian.Record.Time;

/// <summary>
/// Points in time, the days they may be, and the days between them: a simple temporal network
/// (Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991, section 3).
/// </summary>
/// <remarks>
/// Points and constraints are numbered from 0 in the order added. Days are integers counted from any fixed day.
/// Text that contradicts itself is data, not an error: an impossible constraint is accepted here and reported by <see cref="Propagate"/>.
/// </remarks>
public sealed class TemporalNetwork
{
    private readonly List<Constraint> constraints = [];

    /// <summary>How many points there are.</summary>
    public int PointCount { get; private set; }

    /// <summary>Adds a point of which nothing is yet said.</summary>
    /// <returns>The number of the point.</returns>
    public int AddPoint() => PointCount++;

    /// <summary>Adds a point that is between two days, both inclusive.</summary>
    /// <param name="earliest">First possible day, or <see cref="Horizon.Past"/>.</param>
    /// <param name="latest">Last possible day, or <see cref="Horizon.Future"/>.</param>
    /// <param name="reason">The sentence that says so.</param>
    /// <param name="rank">1 best to 9 weak.</param>
    /// <returns>The number of the point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The earliest day is the far future, the latest the far past, or the rank not 1 to 9.</exception>
    public int AddPoint(int earliest, int latest, int reason, int rank)
    {
        Require(earliest, latest, rank);
        if (earliest != Horizon.Past || latest != Horizon.Future)
            constraints.Add(new Constraint(Constraint.Origin, PointCount, earliest, latest, reason, rank));
        return PointCount++;
    }

    /// <summary>Says of a point that it is between two days, both inclusive, beside whatever was said of it before.</summary>
    /// <param name="point">The point.</param>
    /// <param name="earliest">First possible day, or <see cref="Horizon.Past"/>.</param>
    /// <param name="latest">Last possible day, or <see cref="Horizon.Future"/>.</param>
    /// <param name="reason">The sentence that says so.</param>
    /// <param name="rank">1 best to 9 weak.</param>
    /// <returns>The number of the constraint.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The point does not exist, a day is the wrong infinity, or the rank not 1 to 9.</exception>
    public int AddBound(int point, int earliest, int latest, int reason, int rank)
    {
        Require(point);
        Require(earliest, latest, rank);
        constraints.Add(new Constraint(Constraint.Origin, point, earliest, latest, reason, rank));
        return constraints.Count - 1;
    }

    /// <summary>Says that <c>minDays &lt;= to − from &lt;= maxDays</c>, both inclusive. "Before" is at least 1 day.</summary>
    /// <param name="from">The point counted from.</param>
    /// <param name="to">The point counted to. If the same point, a span without 0 in it contradicts itself.</param>
    /// <param name="minDays">Least days, or <see cref="Horizon.Past"/>.</param>
    /// <param name="maxDays">Most days, or <see cref="Horizon.Future"/>.</param>
    /// <param name="reason">The sentence that says so.</param>
    /// <param name="rank">1 best to 9 weak.</param>
    /// <returns>The number of the constraint.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A point does not exist, a number of days is the wrong infinity, or the rank not 1 to 9.</exception>
    public int AddOrder(int from, int to, int minDays, int maxDays, int reason, int rank)
    {
        Require(from);
        Require(to);
        Require(minDays, maxDays, rank);
        constraints.Add(new Constraint(from, to, minDays, maxDays, reason, rank));
        return constraints.Count - 1;
    }

    /// <summary>
    /// Tightens every point to the days all sentences together allow. Where sentences contradict, they are taken strongest first
    /// (by rank, then by reason), and each that contradicts the ones already taken is reported and set aside.
    /// The network itself is unchanged and may be added to and propagated again.
    /// </summary>
    public Chronology Propagate() => new Propagation(PointCount, constraints.ToArray()).Run();

    private void Require(int point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(point);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(point, PointCount);
    }

    private static void Require(int least, int most, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(least, Horizon.Future);
        ArgumentOutOfRangeException.ThrowIfEqual(most, Horizon.Past);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, 9);
    }
}
