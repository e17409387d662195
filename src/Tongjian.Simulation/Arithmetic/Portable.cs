namespace Tongjian.Simulation.Arithmetic;

/// <summary>
/// Functions that give the same bits on every processor: made of the additions, multiplications, divisions and square roots that IEEE 754
/// fixes, in a fixed order, and of nothing from a library. Their error is a few units in the last place; what decides in a run may use them.
/// </summary>
public static class Portable
{
    /// <summary>The natural logarithm of 2, in two parts: the high one has few enough bits that its products by whole numbers are exact.</summary>
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.44269504088896338700e+00;

    /// <summary>Beyond this e to the x is no finite number, and below the other it is 0.</summary>
    private const double Most = 709.782712893384;
    private const double Least = -745.1332191019411;

    /// <summary>Below it numbers have fewer digits than others.</summary>
    private const double LeastNormal = 2.2250738585072014e-308;

    /// <summary>e to the power of x; 0 far below, infinity far above.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > Most) return double.PositiveInfinity;
        if (x < Least) return 0;
        // x = k ln 2 + r, |r| ≤ ln 2 / 2; then the series of e to the r, of which 14 terms reach the last bit. They are summed by pairs, pairs of
        // pairs and so on (G. Estrin, "Organization of computer systems: the fixed plus variable structure computer", 1960), which a processor
        // does side by side.
        var k = Math.Floor((x * InverseLn2) + 0.5);
        var r = x - (k * Ln2High) - (k * Ln2Low);
        var r2 = r * r;
        var r4 = r2 * r2;
        var low = ((1.0 / 2) + (r * (1.0 / 6))) + (r2 * ((1.0 / 24) + (r * (1.0 / 120))));
        var middle = ((1.0 / 720) + (r * (1.0 / 5040))) + (r2 * ((1.0 / 40320) + (r * (1.0 / 362880))));
        var high = ((1.0 / 3628800) + (r * (1.0 / 39916800))) + (r2 * ((1.0 / 479001600) + (r * (1.0 / 6227020800))));
        return Scaled(1 + (r + (r2 * (low + (r4 * (middle + (r4 * high)))))), (int)k);
    }

    /// <summary>The natural logarithm of x; minus infinity of 0, no number of less.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        var shift = 0;
        if (x < LeastNormal)
        {
            x *= 1L << 54;
            shift = -54;
        }

        // x = 2^k m, √½ ≤ m < √2; log m = 2 artanh s with s = (m − 1) / (m + 1), whose series in s² falls by 34 a term.
        var bits = BitConverter.DoubleToInt64Bits(x);
        var k = (int)((bits >> 52) & 0x7FF) - 1023 + shift;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            k++;
        }

        var s = (m - 1) / (m + 1);
        var square = s * s;
        var fourth = square * square;
        var eighth = fourth * fourth;
        var low = ((1.0 / 3) + (square * (1.0 / 5))) + (fourth * ((1.0 / 7) + (square * (1.0 / 9))));
        var middle = ((1.0 / 11) + (square * (1.0 / 13))) + (fourth * ((1.0 / 15) + (square * (1.0 / 17))));
        var high = ((1.0 / 19) + (square * (1.0 / 21))) + (fourth * (1.0 / 23));
        var sum = square * (low + (eighth * (middle + (eighth * high))));
        var twice = 2 * s;
        return (k * Ln2High) + (twice + ((twice * sum) + (k * Ln2Low)));
    }

    /// <summary>x to the power of y, for x above 0; 0 of 0.</summary>
    public static double Pow(double x, double y) => x == 0 ? 0 : Exp(y * Log(x));

    /// <summary>The chance that belongs to odds given as their logarithm: 0.5 of 0.</summary>
    public static double Logistic(double x)
    {
        if (x < 0)
        {
            var small = Exp(x);
            return small / (1 + small);
        }

        return 1 / (1 + Exp(-x));
    }

    /// <summary>The logarithm of the odds of a chance between 0 and 1, both exclusive.</summary>
    public static double Logit(double chance) => Log(chance / (1 - chance));

    /// <summary>The chance that something with a rate happens within a time: 1 − e to the −(rate × time).</summary>
    public static double ChanceWithin(double rate, double time) => rate <= 0 || time <= 0 ? 0 : 1 - Exp(-rate * time);

    /// <summary>A number times 2 to the k, without rounding but at the edge of what can be told apart from 0.</summary>
    private static double Scaled(double value, int k)
    {
        if (k > 1023) return value * 2 * PowerOfTwo(k - 1);
        if (k < -1022) return value * PowerOfTwo(k + 100) * PowerOfTwo(-100);
        return value * PowerOfTwo(k);
    }

    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
}
