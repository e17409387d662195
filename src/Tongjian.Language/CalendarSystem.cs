namespace Tongjian.Language;

/// <summary>
/// The calendar a date is written in. Both run backwards without end (proleptic), and both count years astronomically:
/// year 0000 is 1 BC, year -0001 is 2 BC.
/// </summary>
public enum CalendarSystem : byte
{
    /// <summary>Every fourth year is a leap year. The calendar of Europe's sources before 1582, and the default.</summary>
    Julian,

    /// <summary>As Julian, but of the full centuries only every fourth is a leap year.</summary>
    Gregorian,
}
