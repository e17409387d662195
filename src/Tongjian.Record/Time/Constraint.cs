namespace Tongjian.Record.Time;

/// <summary>What one sentence says of time: <c>MinDays &lt;= To − From &lt;= MaxDays</c>, in days, both ends inclusive.</summary>
/// <param name="From">The point counted from, or <see cref="Origin"/> for a bound.</param>
/// <param name="To">The point counted to.</param>
/// <param name="MinDays">Least days, or <see cref="Horizon.Past"/> if none is said. For a bound: the earliest day.</param>
/// <param name="MaxDays">Most days, or <see cref="Horizon.Future"/> if none is said. For a bound: the latest day.</param>
/// <param name="Reason">The sentence that says so; opaque to the network.</param>
/// <param name="Rank">How good the source is: 1 best to 9 weak.</param>
public readonly record struct Constraint(int From, int To, int MinDays, int MaxDays, int Reason, int Rank)
{
    /// <summary>Day zero of the calendar, which every bound is counted from. Not a point of the network.</summary>
    public const int Origin = -1;

    /// <summary>True for a bound on one point; false for an order between two.</summary>
    public bool IsBound => From == Origin;

    /// <summary>No days satisfy it, whatever else is said.</summary>
    internal bool IsImpossible => From == To ? MinDays > 0 || MaxDays < 0 : MinDays > MaxDays;

    /// <summary>Every day satisfies it, so it need not be carried.</summary>
    internal bool IsIdle => From == To || (MinDays == Horizon.Past && MaxDays == Horizon.Future);

    /// <summary>
    /// Strongest first: by rank, then reason, then content. It does not look at point numbers, so that adding
    /// unrelated points or sentences first changes nothing.
    /// </summary>
    internal int CompareStrength(in Constraint other)
    {
        int order = Rank.CompareTo(other.Rank);
        if (order == 0) order = Reason.CompareTo(other.Reason);
        if (order == 0) order = other.IsBound.CompareTo(IsBound);
        if (order == 0) order = MinDays.CompareTo(other.MinDays);
        if (order == 0) order = MaxDays.CompareTo(other.MaxDays);
        return order;
    }
}
