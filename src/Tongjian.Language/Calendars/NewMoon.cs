namespace Tongjian.Language.Calendars;

/// <summary>When the moon is new, after J. Meeus, "Astronomical Algorithms" (2nd ed., 1998), ch. 49, p. 349–354.</summary>
internal static class NewMoon
{
    /// <summary>The mean length of a month in days.</summary>
    internal const double MeanMonth = 29.530588861;

    private const double FirstOf2000 = 2451550.09766;

    // Coefficients in 1e-5 days; multiples of the sun's anomaly, the moon's anomaly, the argument of latitude; power of E (p. 351).
    private static ReadOnlySpan<sbyte> Multiples =>
    [
        0, 1, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, -1, 1, 0, 1, 1, 0, 2, 0, 0, 0, 1, -2, 0, 1, 2, 1, 2, 0, 0, 3, 0, 1, 0, 2, 1, 0, -2,
        -1, 2, 0, 2, 1, 0, 0, 2, -2, 3, 0, 0, 1, 1, -2, 0, 2, 2, 1, 1, 2, -1, 1, 2, -1, 1, -2, 1, 3, 0, 0, 4, 0,
    ];

    private static ReadOnlySpan<int> Coefficients =>
    [
        -40720, 17241, 1608, 1039, 739, -514, 208, -111, -57, 56, -42, 42, 38, -24, -7, 4, 4, 3, 3, -3, 3, -2, -2, 2,
    ];

    // The planets: angle at k = 0, its change with k, both in degrees, coefficient in 1e-6 days (p. 351–352).
    private static ReadOnlySpan<double> Planets =>
    [
        299.77, 0.107408, 325, 251.88, 0.016321, 165, 251.83, 26.651886, 164, 349.42, 36.412478, 126, 84.66, 18.206239, 110,
        141.74, 53.303771, 62, 207.14, 2.453732, 60, 154.84, 7.306860, 56, 34.52, 27.261239, 47, 207.19, 0.121824, 42,
        291.34, 1.844379, 40, 161.72, 24.198154, 37, 239.56, 25.513099, 35, 331.55, 3.592518, 23,
    ];

    /// <summary>The number of the mean new moon nearest to a time; the first of the year 2000 is 0.</summary>
    internal static int Nearest(double julianDay) => (int)Math.Round((julianDay - FirstOf2000) / MeanMonth);

    /// <summary>The time of a new moon as Julian Ephemeris Day.</summary>
    /// <param name="number">The new moon's number: the first of the year 2000 is 0, earlier ones are negative (Meeus' k).</param>
    internal static double JulianEphemerisDay(int number)
    {
        double k = number;
        var t = k / 1236.85;
        var t2 = t * t;
        var mean = FirstOf2000 + (MeanMonth * k) + (0.00015437 * t2) - (0.000000150 * t2 * t) + (0.00000000073 * t2 * t2);
        var e = 1 - (0.002516 * t) - (0.0000074 * t2);
        var sun = 2.5534 + (29.10535670 * k) - (0.0000014 * t2) - (0.00000011 * t2 * t);
        var moon = 201.5643 + (385.81693528 * k) + (0.0107582 * t2) + (0.00001238 * t2 * t) - (0.000000058 * t2 * t2);
        var latitude = 160.7108 + (390.67050284 * k) - (0.0016118 * t2) - (0.00000227 * t2 * t) + (0.000000011 * t2 * t2);
        var node = 124.7746 - (1.56375588 * k) + (0.0020672 * t2) + (0.00000215 * t2 * t);
        var correction = -0.00017 * Sine(node);
        for (var i = 0; i < Coefficients.Length; i++)
        {
            var (ofSun, ofMoon, ofLatitude) = (Multiples[3 * i], Multiples[(3 * i) + 1], Multiples[(3 * i) + 2]);
            var eccentricity = Math.Abs(ofSun) switch { 1 => e, 2 => e * e, _ => 1 };
            correction += 1e-5 * Coefficients[i] * (i < 14 ? eccentricity : 1)
                * Sine((ofSun * sun) + (ofMoon * moon) + (ofLatitude * latitude));
        }

        for (var i = 0; i < Planets.Length; i += 3)
            correction += 1e-6 * Planets[i + 2] * Sine(Planets[i] + (Planets[i + 1] * k) - (i == 0 ? 0.009173 * t2 : 0));
        return mean + correction;
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees));
}
