namespace Tongjian.Language.Calendars;

/// <summary>
/// On which day of the calendar something in the sky falls: by mean time at Kaifeng, the day from midnight to midnight. Of the meridians
/// and rules tried, these leave the fewest months that the courts had otherwise (93 of 3,958 months of Song, 960–1279).
/// </summary>
internal static class KaifengTime
{
    private const double Longitude = 114.35 / 360; // of a turn, east of Greenwich

    // Jinshuo (進朔), used from the Linde to the Shoushi calendar: a moon that is new after three quarters of the day begins its month
    // on the morrow, so that the old moon is not seen in the east on the morning of the first.
    private const double Evening = 0.75;

    /// <summary>The time as Julian Day of universal time, with Kaifeng's hours.</summary>
    internal static double Of(double julianEphemerisDay) => julianEphemerisDay - DeltaT.Days(julianEphemerisDay) + Longitude;

    /// <summary>The number of the day on which something falls.</summary>
    internal static int DayOf(double kaifengTime) => (int)Math.Floor(kaifengTime + 0.5);

    /// <summary>The number of the first day of the month of a new moon.</summary>
    internal static int FirstOfMonth(int newMoon) =>
        (int)Math.Floor(Of(NewMoon.JulianEphemerisDay(newMoon)) + 0.5 + (1 - Evening));
}
