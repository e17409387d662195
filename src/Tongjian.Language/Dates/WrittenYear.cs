using System.Globalization;

namespace Tongjian.Language;

/// <summary>
/// The year of a date as written: four places (<c>1127</c>, <c>11XX</c>, <c>-0999</c>) or, after a Y, a number of any length with
/// an exponent if need be (<c>Y170000002</c>, <c>Y-17E7</c>); either with a count of significant digits (<c>1950S2</c>).
/// </summary>
internal sealed record WrittenYear
{
    /// <summary>Years farther away than this are refused.</summary>
    internal const long Farthest = 1_000_000_000_000_000;

    internal bool Negative { get; init; }

    /// <summary>The four places; absent in a long year.</summary>
    internal Digits Digits { get; init; }

    /// <summary>The digits after the Y, before the exponent.</summary>
    internal long Long { get; init; }

    /// <summary>The exponent of ten; null if none was written.</summary>
    internal int? Exponent { get; init; }

    /// <summary>How many leading digits are significant; 0 if not said.</summary>
    internal int Significant { get; init; }

    internal bool IsLong => !Digits.IsWritten;

    /// <summary>The earliest and latest year the text can mean, its significant digits left aside.</summary>
    internal (long First, long Last) Bounds => Negative ? (-Highest, -Lowest) : (Lowest, Highest);

    /// <summary>As <see cref="Bounds"/>, widened to the years that share the significant digits.</summary>
    internal (long First, long Last) SignificantBounds
    {
        get
        {
            if (Significant == 0)
                return Bounds;
            long size = 1;
            for (var places = CountOfDigits - Significant; places > 0; places--)
                size *= 10;
            var first = Highest / size * size;
            return Negative ? (-(first + size - 1), -first) : (first, first + size - 1);
        }
    }

    /// <summary>How many digits the number has, leading zeros not counted.</summary>
    internal int CountOfDigits
    {
        get
        {
            var count = 0;
            for (var rest = Highest; rest > 0; rest /= 10)
                count++;
            return count;
        }
    }

    private long Lowest => IsLong ? LongValue : Math.Max(Digits.Lowest, Negative && Digits.IsMasked ? SmallestButZero : 0);

    private long Highest => IsLong ? LongValue : Digits.Highest;

    // A year -0000 does not exist, so a negative mask begins with its last X at 1.
    private long SmallestButZero
    {
        get
        {
            long worth = 1;
            for (var mask = Digits.Unknown; (mask & 1) == 0; mask >>= 1)
                worth *= 10;
            return Digits.Lowest > 0 ? Digits.Lowest : worth;
        }
    }

    private long LongValue
    {
        get
        {
            var value = Long;
            for (var places = Exponent ?? 0; places > 0; places--)
                value *= 10;
            return value;
        }
    }

    /// <summary>True if the year can be the one written.</summary>
    internal bool Admits(long year)
    {
        var (first, last) = Bounds;
        return year >= first && year <= last && (IsLong || Digits.Admits((int)Math.Abs(year)));
    }

    public override string ToString()
    {
        var sign = Negative ? "-" : "";
        var significant = Significant > 0 ? string.Create(CultureInfo.InvariantCulture, $"S{Significant}") : "";
        if (!IsLong)
            return sign + Digits + significant;
        var exponent = Exponent is { } places ? string.Create(CultureInfo.InvariantCulture, $"E{places}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Y{sign}{Long}{exponent}{significant}");
    }
}
