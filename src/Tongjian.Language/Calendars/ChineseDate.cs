namespace Tongjian.Language.Calendars;

/// <summary>A day in the calendar of a court: the era, its year, the month and the day.</summary>
/// <param name="Era">The era, and with it the court.</param>
/// <param name="Year">The year of the calendar.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day itself.</param>
public sealed record ChineseDate(Era Era, LunarYear Year, LunarMonth Month, Day Day)
{
    /// <summary>The year of the era, from 1.</summary>
    public int YearOfEra => Year.Number - Era.FirstYear + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int DayOfMonth => Day.Number - Month.First.Number + 1;

    /// <summary>The day's place in the cycle of sixty.</summary>
    public Sexagenary Sexagenary => Sexagenary.OfDay(Day);

    /// <summary>A day as a court dated it; null if the court had no era then, or its calendar is not known.</summary>
    public static ChineseDate? Of(Day day, Court court)
    {
        if (!day.IsFinite || court.EraOf(day) is not { } era || !court.Calendar.Range.Contains(day)) return null;
        var year = court.Calendar.YearOf(day);
        return new(era, year, year.MonthOf(day), day);
    }

    /// <summary>In letters: <c>Jingkang 1, intercalary month 11, day 25 (bingchen)</c>.</summary>
    public override string ToString() => ChineseDatePrinter.InLetters(this);
}
