namespace Tongjian.Language;

/// <summary>A stretch of days, both ends included: where something uncertain must lie, or how long something lasted.</summary>
public readonly record struct DayRange
{
    /// <summary>The days from the earliest to the latest, both included.</summary>
    /// <exception cref="ArgumentException">The latest day is before the earliest.</exception>
    public DayRange(Day earliest, Day latest)
    {
        if (latest < earliest)
            throw new ArgumentException($"The latest day, {latest}, is before the earliest, {earliest}.", nameof(latest));
        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>All days there are.</summary>
    public static DayRange Always => new(Day.Beginning, Day.End);

    /// <summary>The first day, included.</summary>
    public Day Earliest { get; }

    /// <summary>The last day, included.</summary>
    public Day Latest { get; }

    /// <summary>True if neither end is open.</summary>
    public bool IsBounded => Earliest.IsFinite && Latest.IsFinite;

    /// <summary>How many days it holds, both ends counted, so a single day has 1; <see cref="long.MaxValue"/> if an end is open.</summary>
    public long Span => IsBounded ? (long)Latest.Number - Earliest.Number + 1 : long.MaxValue;

    /// <summary>The day in the middle, the earlier of two; null if an end is open.</summary>
    public Day? Midpoint => IsBounded ? new Day((int)(((long)Earliest.Number + Latest.Number) >> 1)) : null;

    /// <summary>True if the day lies in the range, its ends included.</summary>
    public bool Contains(Day day) => Earliest <= day && day <= Latest;

    /// <summary>True if every day of the other range lies in this one.</summary>
    public bool Contains(DayRange other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>True if the two share at least one day.</summary>
    public bool Intersects(DayRange other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The days both have; null if they share none.</summary>
    public DayRange? Intersect(DayRange other) => Intersects(other)
        ? new DayRange(Earliest > other.Earliest ? Earliest : other.Earliest, Latest < other.Latest ? Latest : other.Latest)
        : null;

    /// <summary>The smallest range that holds both.</summary>
    public DayRange Hull(DayRange other) =>
        new(Earliest < other.Earliest ? Earliest : other.Earliest, Latest > other.Latest ? Latest : other.Latest);

    /// <summary>
    /// Whether a day somewhere in this range is before a day somewhere in the other. Yes if it must be, no if it cannot be,
    /// unknown if the ranges overlap so that both may be.
    /// </summary>
    public Truth Before(DayRange other) =>
        Latest < other.Earliest ? Truth.Yes :
        Earliest >= other.Latest ? Truth.No :
        Truth.Unknown;

    /// <summary>Both ends as day and year of a calendar: <c>1127-01-09/1127-01-31</c>; an open end is <c>..</c>.</summary>
    public string ToString(CalendarSystem calendar) => $"{Earliest.ToString(calendar)}/{Latest.ToString(calendar)}";

    /// <summary>Both ends as day numbers.</summary>
    public override string ToString() => $"{Earliest}/{Latest}";
}
