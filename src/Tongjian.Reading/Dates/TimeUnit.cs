namespace Tongjian.Reading.Dates;

/// <summary>A length of the calendar or the clock; the numbers are those of <c>time.words</c>.</summary>
internal enum TimeUnit
{
    None = 0,
    Minute = 1,
    Hour = 2,
    Day = 3,
    Week = 4,
    Fortnight = 5,
    Month = 6,
    Year = 7,
    Decade = 8,
    Century = 9,
}

/// <summary>How a TIMEX writes units.</summary>
internal static class TimeUnits
{
    /// <summary>The letters of a length: <c>P3M</c>, <c>PT5H</c>, <c>P1DE</c>; a fortnight is two weeks.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="amount">The number, or <c>X</c> for one that nobody counted.</param>
    public static string Length(this TimeUnit unit, string amount) => unit switch
    {
        TimeUnit.Minute => $"PT{amount}M",
        TimeUnit.Hour => $"PT{amount}H",
        TimeUnit.Day => $"P{amount}D",
        TimeUnit.Week => $"P{amount}W",
        TimeUnit.Fortnight => amount == "X" ? "PXW" : $"P{2 * decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture):0.##}W",
        TimeUnit.Month => $"P{amount}M",
        TimeUnit.Year => $"P{amount}Y",
        TimeUnit.Decade => $"P{amount}DE",
        TimeUnit.Century => $"P{amount}CE",
        _ => "",
    };

    /// <summary>Something that comes with every unit, or one that is not known: <c>XXXX-XX-XX</c> for days.</summary>
    public static string Any(this TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => "XXXX-XX-XXTXX:XX",
        TimeUnit.Hour => "XXXX-XX-XXTXX",
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "",
    };
}
