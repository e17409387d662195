using System.Text;

namespace Tongjian.Language;

/// <summary>What a date says, kept as it was written: a single date, an interval or a set.</summary>
internal abstract record DateForm
{
    /// <summary>The qualifiers anywhere in it.</summary>
    internal abstract Mark Marks { get; }

    internal abstract DatePrecision Precision { get; }

    /// <summary>The first and last date it can mean, qualifiers left aside.</summary>
    internal abstract DateBounds Strict(DateReading reading);

    /// <summary>The strict bounds widened by what the qualifiers allow.</summary>
    internal abstract DateBounds Possible(DateReading reading);

    /// <summary>Writes it in canonical form.</summary>
    internal abstract void Print(StringBuilder text);
}

/// <summary>Two calendar dates, both included; null where there is no bound.</summary>
internal readonly record struct DateBounds(CalendarDate? First, CalendarDate? Last)
{
    internal DayRange ToDays(CalendarSystem calendar) =>
        new(First?.ToDay(calendar) ?? Day.Beginning, Last?.ToDay(calendar) ?? Day.End);

    /// <summary>The smallest bounds that hold both; what is unbounded stays so.</summary>
    internal DateBounds Hull(DateBounds other) => new(
        First is { } a && other.First is { } b ? (a.CompareTo(b) <= 0 ? a : b) : null,
        Last is { } c && other.Last is { } d ? (c.CompareTo(d) >= 0 ? c : d) : null);
}
