namespace Tongjian.Language;

/// <summary>
/// How the text of a date is to be read. The default is the Julian calendar and the strict reading of EDTF,
/// where a winter stays within its year.
/// </summary>
/// <param name="Calendar">The calendar the date is written in.</param>
/// <param name="WinterIntoNextYear">
/// If true, a season that begins in December (codes 24, 28 and the southern summer 30) runs to the last day of the following
/// February: a winter is coded under the year in which it begins. If false, it is December of its year alone.
/// </param>
public readonly record struct DateReading(CalendarSystem Calendar = CalendarSystem.Julian, bool WinterIntoNextYear = false)
{
    /// <summary>The reading of the project's annals: Julian, and winters run into the next year.</summary>
    public static DateReading Annals => new(CalendarSystem.Julian, WinterIntoNextYear: true);
}
