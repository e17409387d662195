namespace Tongjian.Language.Calendars;

/// <summary>How far the even time of astronomers is ahead of the turning earth.</summary>
internal static class DeltaT
{
    /// <summary>
    /// Ephemeris time less universal time in days, for the years 500 to 1600: F. Espenak and J. Meeus, "Five Millennium Canon of Solar
    /// Eclipses" (NASA/TP-2006-214141), p. 13, after Morrison and Stephenson (2004).
    /// </summary>
    internal static double Days(double julianEphemerisDay)
    {
        var u = (((julianEphemerisDay - 2451545) / 365.25) + 1000) / 100; // centuries after the year 1000
        return (1574.2 + (u * (-556.01 + (u * (71.23472 + (u * (0.319781
            + (u * (-0.8503463 + (u * (-0.005050998 + (u * 0.0083572073)))))))))))) / 86400;
    }
}
