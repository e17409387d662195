using System.Globalization;
using Tongjian.Language;
using Tongjian.Reading.Frames;

namespace Tongjian.Reading.Events;

/// <summary>When what was told before happened, so that "three months after becoming emperor" can be counted from it.</summary>
internal sealed class Remembered
{
    private const int Most = 4096;
    private readonly Dictionary<(string Type, string Who), HistoricalDate> dates = [];

    /// <summary>Keeps the date of an event; the first telling counts.</summary>
    public void Note(Telling telling, HistoricalDate? date)
    {
        if (date is not null && WhoOf(telling) is { } who && dates.Count < Most) dates.TryAdd((telling.Type, who), date);
    }

    /// <summary>When the event was told to be; null if it was told without a date or not at all.</summary>
    public HistoricalDate? Of(Telling telling) => WhoOf(telling) is { } who ? dates.GetValueOrDefault((telling.Type, who)) : null;

    /// <summary>A date some time after or before another: to the day, the month or the year, whichever of the two is coarser.</summary>
    /// <param name="from">The date to count from.</param>
    /// <param name="length">How long, as the value of a TIMEX3: <c>P3M</c>.</param>
    /// <param name="isBefore">Whether to count backwards.</param>
    /// <returns>The date; null if the length is not known.</returns>
    public static HistoricalDate? Shift(HistoricalDate from, string length, bool isBefore)
    {
        if (length is not ['P', .., var unit] || !int.TryParse(length.AsSpan(1, length.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
        if (isBefore) count = -count;
        var year = Dating.YearOf(from);
        if (year?.EarliestDate is not { } first) return null;
        if (unit == 'Y') return Year((int)first.Year + count);
        if (from.Precision == DatePrecision.Day && unit is 'D' or 'W')
            return HistoricalDate.On(new Day(from.Bounds.Earliest.Number + (unit == 'W' ? 7 * count : count)), from.Calendar);
        if (from.Precision is not (DatePrecision.Month or DatePrecision.Day) || from.EarliestDate is not { } start) return unit is 'M' && Math.Abs(count) >= 12 ? Year((int)first.Year + (count / 12)) : year;
        if (unit != 'M') return HistoricalDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-{start.Month:00}"));
        var months = (start.Year * 12) + start.Month - 1 + count;
        return HistoricalDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(months / 12.0):0000}-{(((months % 12) + 12) % 12) + 1:00}"));
    }

    private static HistoricalDate? Year(int year) => HistoricalDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    private static string? WhoOf(Telling telling) => (telling["agent"] ?? telling["polity"] ?? telling["patient"] ?? telling["place"])?.Name;
}
