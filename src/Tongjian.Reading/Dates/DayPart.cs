namespace Tongjian.Reading.Dates;

/// <summary>A part of the day; the numbers are those of <c>time.words</c>.</summary>
internal enum DayPart
{
    None = 0,
    Morning = 1,
    Afternoon = 2,
    Evening = 3,
    Night = 4,
    Noon = 5,
    Midnight = 6,
}

/// <summary>How a TIMEX writes parts of the day.</summary>
internal static class DayParts
{
    /// <summary>The letters behind the day: <c>TMO</c>.</summary>
    public static string Timex(this DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Noon => "T12:00",
        DayPart.Midnight => "T24:00",
        _ => "",
    };
}
