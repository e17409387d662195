using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Cover;

/// <summary>On what some days rest.</summary>
internal sealed class Shares
{
    private readonly SortedDictionary<int, long> byRank = [];

    /// <summary>All days.</summary>
    public long Days { get; private set; }

    /// <summary>The days of which nothing is said.</summary>
    public long Unknown { get; private set; }

    /// <summary>The days of what began on a day that is not known exactly.</summary>
    public long Inexact { get; private set; }

    /// <summary>Adds a stretch, or so many days of it.</summary>
    public void Add(CoveredStretch stretch, int days)
    {
        Days += days;
        if (stretch.Value is null) Unknown += days;
        else if (!stretch.IsExact) Inexact += days;
        if (stretch.Value is null) return;
        var rank = stretch.Source?.Rank ?? 10;
        byRank[rank] = byRank.GetValueOrDefault(rank) + days;
    }

    /// <summary>The share of days that rest on a source of one of some ranks; 10 is no source at all.</summary>
    public double Of(int from, int to)
    {
        if (Days == 0) return 0;
        var days = byRank.Where(pair => pair.Key >= from && pair.Key <= to).Sum(pair => pair.Value);
        return (double)days / Days;
    }

    /// <summary>A part of all days.</summary>
    public double Of(long part) => Days == 0 ? 0 : (double)part / Days;

    /// <summary>The bands of ranks that tables show, with their headings.</summary>
    public static IReadOnlyList<(string Heading, int From, int To)> Bands { get; } =
        [("#Rank 1–3", 1, 3), ("#Rank 4–6", 4, 6), ("#Rank 7–8", 7, 8), ("#Rank 9", 9, 9), ("#No source", 10, 10)];
}
