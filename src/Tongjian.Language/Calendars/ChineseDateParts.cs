namespace Tongjian.Language.Calendars;

/// <summary>Where a part of a date stands in its text.</summary>
internal readonly record struct Place(int At, int Length);

/// <summary>The parts of a Chinese date as they were written, before anyone asks whether there was such a day.</summary>
internal sealed class ChineseDateParts
{
    /// <summary>Whether it is written in Chinese rather than in letters.</summary>
    internal required bool IsChinese { get; init; }

    /// <summary>The court, if it was named.</summary>
    internal Court? Court { get; set; }

    /// <summary>The name of the era as written, in traditional characters.</summary>
    internal string Era { get; set; } = "";

    /// <summary>Where the era stands, its court included.</summary>
    internal Place EraAt { get; set; }

    /// <summary>The year of the era.</summary>
    internal int Year { get; set; }

    /// <summary>Where the number of the year stands.</summary>
    internal Place YearAt { get; set; }

    /// <summary>The year's place in the cycle of sixty, if it was written.</summary>
    internal Sexagenary? YearCycle { get; set; }

    /// <summary>Where that stands.</summary>
    internal Place YearCycleAt { get; set; }

    /// <summary>0 for spring to 3 for winter; null if no season was written.</summary>
    internal int? Season { get; set; }

    /// <summary>Where the season stands.</summary>
    internal Place SeasonAt { get; set; }

    /// <summary>The number of the month; null if none was written.</summary>
    internal int? Month { get; set; }

    /// <summary>Whether the month is intercalary; if it has no number, it is the only one of its year.</summary>
    internal bool IsIntercalary { get; set; }

    /// <summary>Whether any month was written.</summary>
    internal bool HasMonth => Month is not null || IsIntercalary;

    /// <summary>Where the month stands.</summary>
    internal Place MonthAt { get; set; }

    /// <summary>The number of the day; -1 for the last of the month; null if none was written.</summary>
    internal int? Day { get; set; }

    /// <summary>Where the number of the day stands.</summary>
    internal Place DayAt { get; set; }

    /// <summary>The day's place in the cycle of sixty; null if none was written.</summary>
    internal Sexagenary? Cycle { get; set; }

    /// <summary>Where that stands.</summary>
    internal Place CycleAt { get; set; }

    /// <summary>The qualifier behind it.</summary>
    internal Mark Mark { get; set; }

    /// <summary>How finely the date is known.</summary>
    internal DatePrecision Precision =>
        Day is not null || Cycle is not null ? DatePrecision.Day :
        HasMonth ? DatePrecision.Month :
        Season is not null ? DatePrecision.Season : DatePrecision.Year;
}
