using Tongjian.Language;

namespace Tongjian.Reading.Events;

/// <summary>What the lines of an infobox have said so far: when and where it all was.</summary>
internal sealed class Infobox
{
    private int table;

    /// <summary>The date of the whole; null if no line gave it.</summary>
    public HistoricalDate? Date { get; private set; }

    /// <summary>The place of the whole; null if no line gave it.</summary>
    public string? Place { get; private set; }

    /// <summary>Takes a line; returns the date that holds for it.</summary>
    public HistoricalDate? Take(Block block, IReadOnlyList<TimeExpression> times)
    {
        if (block.Table != table) (table, Date, Place) = (block.Table, null, null);
        var key = block.Lead.Of(block.Text).TrimEnd(' ', ':').ToLowerInvariant();
        var value = block.Text[block.Lead.End..].Trim();
        if (key is "date" or "dates" or "time" or "period") Date = Whole(times);
        else if (key is "place" or "location" or "where" or "theatre" or "theater") Place = FirstOf(value);
        return Date;
    }

    /// <summary>The hull of the dates of a line: "September 1125 – March 1127".</summary>
    private static HistoricalDate? Whole(IReadOnlyList<TimeExpression> times)
    {
        var dates = times.Where(time => time.Date is not null).Select(time => time.Date!).ToList();
        if (dates.Count == 0) return null;
        return dates.Count == 1 || dates[0].IsInterval ? dates[0] : HistoricalDate.Parse($"{dates[0]}/{dates[^1]}");
    }

    private static string FirstOf(string value)
    {
        var end = value.IndexOfAny([',', '(', ';']);
        return (end < 0 ? value : value[..end]).Trim();
    }
}
