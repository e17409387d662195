namespace Tongjian.Language.Calendars;

/// <summary>
/// Where the sun stands on the ecliptic, after J. Meeus, "Astronomical Algorithms" (2nd ed., 1998), ch. 25, p. 163–165, good to 0.01°.
/// </summary>
internal static class SolarLongitude
{
    private const double DegreesADay = 360 / 365.2422;

    /// <summary>The sun's apparent longitude in degrees, 0 to 360.</summary>
    internal static double Apparent(double julianEphemerisDay)
    {
        var t = (julianEphemerisDay - 2451545) / 36525;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var anomaly = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        var centre = ((1.914602 - (0.004817 * t) - (0.000014 * t * t)) * Sine(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly)) + (0.000289 * Sine(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Sine(125.04 - (1934.136 * t)));
        return apparent - (360 * Math.Floor(apparent / 360));
    }

    /// <summary>The Julian Ephemeris Day on which the sun reaches 270°, at the end of a year.</summary>
    /// <param name="year">The year of the solstice.</param>
    internal static double WinterSolstice(int year)
    {
        var guess = 2451900.05952 + (365.242740 * (year - 2000)); // Meeus, table 27.B
        for (var round = 0; round < 8; round++)
        {
            var behind = 270 - Apparent(guess);
            guess += (behind - (360 * Math.Round(behind / 360))) / DegreesADay;
        }

        return guess;
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees));
}
