namespace Tongjian.Language;

/// <summary>
/// How finely a date is known: the finest unit that is known without a gap from the year down, so that <c>1127-XX-09</c>
/// has the precision of a year. Finer comes first.
/// </summary>
public enum DatePrecision : byte
{
    /// <summary>One day: <c>1127-01-09</c>.</summary>
    Day,

    /// <summary>A month: <c>1127-01</c>, <c>1127-01-XX</c>.</summary>
    Month,

    /// <summary>A season, quarter, third or half of a year: <c>1114-23</c>.</summary>
    Season,

    /// <summary>A year: <c>1132</c>, <c>1132-XX</c>, <c>Y17E7</c>.</summary>
    Year,

    /// <summary>Ten years: <c>113X</c>.</summary>
    Decade,

    /// <summary>A hundred years: <c>11XX</c>.</summary>
    Century,

    /// <summary>A thousand years: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>The year is wholly unknown: <c>XXXX-12-25</c>.</summary>
    Unspecified,
}
