namespace Tongjian.Reading.Dates;

/// <summary>Which part of a stretch of time is meant.</summary>
internal enum Portion
{
    All = 0,
    Start = 1,
    Middle = 2,
    End = 3,
    About = 4,
    Before = 5,
    After = 6,
}

/// <summary>How a TIMEX writes portions.</summary>
internal static class Portions
{
    /// <summary>The mod of a TIMEX.</summary>
    public static string Timex(this Portion portion) => portion switch
    {
        Portion.Start => "START",
        Portion.Middle => "MID",
        Portion.End => "END",
        Portion.About => "APPROX",
        Portion.Before => "BEFORE",
        Portion.After => "AFTER",
        _ => "",
    };
}
