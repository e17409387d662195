using System.Text;

namespace Tongjian.Language.Calendars;

/// <summary>A Chinese date as written, with the days it means.</summary>
internal sealed record WrittenChineseDate : DateForm
{
    private readonly string text;
    private readonly DayRange days;

    internal WrittenChineseDate(string text, DayRange days, DatePrecision precision, Mark mark) =>
        (this.text, this.days, Precision, Marks) = (text, days, precision, mark);

    internal override Mark Marks { get; }

    internal override DatePrecision Precision { get; }

    internal override DateBounds Strict(DateReading reading) => Bounds(days, reading);

    /// <summary>An approximate date is widened by a year, a season, a month or three days on both sides.</summary>
    internal override DateBounds Possible(DateReading reading)
    {
        if ((Marks & Mark.Approximate) == 0) return Strict(reading);
        var more = Precision switch { DatePrecision.Day => 3, DatePrecision.Month => 30, DatePrecision.Season => 89, _ => 355 };
        return Bounds(new(days.Earliest - more, days.Latest + more), reading);
    }

    internal override void Print(StringBuilder canonical) => canonical.Append(text);

    private static DateBounds Bounds(DayRange days, DateReading reading) =>
        new(days.Earliest.ToDate(reading.Calendar), days.Latest.ToDate(reading.Calendar));
}
