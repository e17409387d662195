namespace Tongjian.Reading.Dates;

/// <summary>How fine a point of the calendar is, from coarse to fine.</summary>
internal enum Grain
{
    Unknown,
    Century,
    Decade,
    Year,
    Half,
    Season,
    Month,
    Day,
}
