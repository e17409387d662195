using Tongjian.Language;

namespace Tongjian.Simulation.Ground;

/// <summary>
/// A point as a vector of length 1 from the middle of the globe. Its coordinates and distances are made of portable arithmetic alone, so that
/// they are the same on every processor.
/// </summary>
/// <param name="X">Towards the meeting of equator and first meridian.</param>
/// <param name="Y">Towards the meeting of equator and 90° east.</param>
/// <param name="Z">Towards the north pole.</param>
internal readonly record struct Globe(double X, double Y, double Z)
{
    private const double EarthRadius = 6371.0088; // km, mean radius of the IUGG
    private const int Terms = 27;

    /// <summary>The vector of a point.</summary>
    public static Globe Of(GeoPoint point)
    {
        var (north, east) = (point.Latitude * (Math.PI / 180), point.Longitude * (Math.PI / 180));
        var (level, height) = (Cosine(north), Sine(north));
        return new Globe(level * Cosine(east), level * Sine(east), height);
    }

    /// <summary>The square of the length of the straight line to another point: it grows with the distance, and is faster to reckon.</summary>
    public double ChordSquared(Globe other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return (x * x) + (y * y) + (z * z);
    }

    /// <summary>The length of the great circle to another point, in km.</summary>
    public double KmTo(Globe other) => 2 * EarthRadius * ArcSine(Math.Min(1, Math.Sqrt(ChordSquared(other)) / 2));

    /// <summary>The sine of an angle from −π to π, by its series.</summary>
    private static double Sine(double x)
    {
        var square = x * x;
        var sum = 1.0;
        for (var term = Terms; term >= 3; term -= 2) sum = 1 - (square * sum / (term * (term - 1)));
        return x * sum;
    }

    private static double Cosine(double x)
    {
        var square = x * x;
        var sum = 1.0;
        for (var term = Terms + 1; term >= 2; term -= 2) sum = 1 - (square * sum / (term * (term - 1)));
        return sum;
    }

    /// <summary>The angle of a sine from 0 to 1: halved twice, so that the series falls fast.</summary>
    private static double ArcSine(double sine)
    {
        var (x, halvings) = (sine, 1.0);
        for (; x > 0.25; halvings *= 2) x /= Math.Sqrt(2 * (1 + Math.Sqrt((1 - x) * (1 + x))));
        var square = x * x;
        var (sum, term) = (1.0, 1.0);
        for (var odd = 1; odd <= 25; odd += 2)
        {
            term *= square * odd / (odd + 1);
            sum += term / (odd + 2);
        }

        return halvings * x * sum;
    }
}
