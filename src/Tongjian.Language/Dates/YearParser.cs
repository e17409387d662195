using System.Globalization;

namespace Tongjian.Language;

/// <summary>Parses the year of a date: four places, or a long year after Y; then perhaps significant digits.</summary>
internal static class YearParser
{
    /// <summary>What was understood; every fault has been reported. Null if there is no year.</summary>
    internal static WrittenYear? Parse(ref DateCursor cursor)
    {
        var from = cursor.Position;
        var isLong = cursor.Take('Y');
        var negative = cursor.Take('-');
        var digits = cursor.TakeDigits(mask: !isLong);
        if (digits.IsEmpty)
        {
            cursor.RefuseRest(from, "year-expected", $"found {cursor.Found(from)} where a year was expected",
                "begin with the year in four digits, such as 1127, 0960 or -0221");
            return null;
        }

        var year = isLong
            ? ParseLong(ref cursor, from, negative, digits)
            : ParseFour(ref cursor, from, negative, digits);
        return year is null ? null : ParseSignificant(ref cursor, year, from);
    }

    private static WrittenYear? ParseFour(ref DateCursor cursor, int from, bool negative, ReadOnlySpan<char> digits)
    {
        var sign = negative ? "-" : "";
        if (digits.Length > 4)
        {
            var longYear = digits.Contains('X') ? null : digits.TrimStart('0').ToString();
            cursor.Refuse(from, "year-not-four-digits", $"found a year of {digits.Length} digits, but a year has four",
                longYear is { Length: > 4 } ? $"write Y{sign}{longYear}" : "write the year with four digits");
            cursor.SkipRest();
            return longYear is { Length: > 4 and < 16 }
                ? new() { Negative = negative, Long = long.Parse(longYear, CultureInfo.InvariantCulture) }
                : null;
        }

        if (digits.Length < 4)
        {
            var padded = digits.ToString().PadLeft(4, '0');
            cursor.Refuse(from, "year-not-four-digits",
                $"found a year of {digits.Length} digit{(digits.Length > 1 ? "s" : "")}, but a year has four", $"write {sign}{padded}");
            return new() { Negative = negative, Digits = Digits.Of(padded) };
        }

        var four = Digits.Of(digits);
        if (negative && four is { Known: 0, IsMasked: false })
        {
            cursor.Refuse(from, "year-minus-zero", "found the year -0000, but year 0 has no sign",
                "write 0000 for 1 BC, or -0001 for 2 BC");
            negative = false;
        }

        return new() { Negative = negative, Digits = four };
    }

    private static WrittenYear? ParseLong(ref DateCursor cursor, int from, bool negative, ReadOnlySpan<char> digits)
    {
        var exponent = ReadOnlySpan<char>.Empty;
        var hasExponent = cursor.Take('E');
        if (hasExponent)
            exponent = cursor.TakeDigits(mask: false);
        if (hasExponent && exponent.IsEmpty)
        {
            cursor.RefuseRest(cursor.Position, "exponent-expected", $"found {cursor.Found(cursor.Position)} after the E",
                "write the exponent of ten, such as Y17E7");
            return null;
        }

        var sign = negative ? "-" : "";
        var trimmed = digits.TrimStart('0');
        if (hasExponent ? digits[0] == '0' : trimmed.Length < 5 || digits[0] == '0')
        {
            var staysLong = hasExponent ? !trimmed.IsEmpty : trimmed.Length > 4;
            var four = trimmed.ToString().PadLeft(4, '0');
            cursor.Refuse(from, "long-year-too-short",
                $"found {cursor.Written(from, cursor.Position)}, but Y is for years of more than four digits, the first not 0",
                staysLong
                    ? $"write Y{sign}{trimmed}{(hasExponent ? $"E{exponent}" : "")}"
                    : $"write {(trimmed.IsEmpty ? "" : sign)}{four}");
            if (staysLong)
                return null;
            return new() { Negative = negative && !trimmed.IsEmpty, Digits = Digits.Of(four) };
        }

        var places = hasExponent && exponent.Length <= 2 ? int.Parse(exponent, CultureInfo.InvariantCulture) : exponent.Length;
        if (digits.Length > 16 || digits.Length + places > 16 || exponent.Length > 2 ||
            double.Parse(digits, CultureInfo.InvariantCulture) * Math.Pow(10, places) > WrittenYear.Farthest)
        {
            cursor.Refuse(from, "year-too-far", $"found the year {cursor.Written(from, cursor.Position)}, but years are at most 10^15 away",
                "write a nearer year, or .. for an open end of an interval");
            return null;
        }

        return new()
        {
            Negative = negative,
            Long = long.Parse(digits, CultureInfo.InvariantCulture),
            Exponent = hasExponent ? places : null,
        };
    }

    private static WrittenYear ParseSignificant(ref DateCursor cursor, WrittenYear year, int from)
    {
        var at = cursor.Position;
        if (!cursor.Take('S'))
            return year;
        var digits = cursor.TakeDigits(mask: false);
        var count = digits.Length is 1 or 2 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        if (count >= 1 && count <= year.CountOfDigits && !year.Digits.IsMasked)
            return year with { Significant = count };
        cursor.Refuse(at, "significant-digits",
            year.Digits.IsMasked ? $"found S after the year {year}, whose X already say which digits are unknown"
                : $"found {cursor.Written(at, cursor.Position)}, but {year} has {year.CountOfDigits} digits that can be significant",
            year.Digits.IsMasked || year.CountOfDigits == 0 ? $"write {cursor.Written(from, at)}" : $"write S1 to S{year.CountOfDigits}");
        return year;
    }
}
