namespace Tongjian.Record.Time;

/// <summary>A date likely meant where another is written.</summary>
/// <param name="Meant">The date likely meant, in EDTF.</param>
/// <param name="Kind">What kind of slip it would be.</param>
/// <param name="Says">The slip in words, such as "century off by one" or "third digit of the year, 2 for 7".</param>
/// <param name="Edits">How many strokes of the pen part the two: digits that differ, a swap counting as one.</param>
/// <param name="DaysMoved">About how many days lie between the two (a year as 365, a month as 30).</param>
public sealed record Slip(string Meant, SlipKind Kind, string Says, int Edits, long DaysMoved)
{
    /// <summary>
    /// The cost of a slip, cheapest first: fewest edits, then kind in the order of <see cref="SlipKind"/>, then fewest days moved,
    /// then the text, so that no two different slips are equal.
    /// </summary>
    internal static int CompareCost(Slip a, Slip b)
    {
        int order = a.Edits.CompareTo(b.Edits);
        if (order == 0) order = a.Kind.CompareTo(b.Kind);
        if (order == 0) order = a.DaysMoved.CompareTo(b.DaysMoved);
        return order != 0 ? order : string.CompareOrdinal(a.Meant, b.Meant);
    }
}
