namespace Tongjian.Reading.Dates;

/// <summary>Reads the number of a year, with BC and AD: "1939", "264 BC", "AD 70", and of 499 in "499–493 BC".</summary>
internal static class Years
{
    private const int FirstBare = 1000; // a bare number below is no year by itself
    private const int LastBare = 2100;

    /// <summary>How far from the year told last a short number may lie to be taken for a year.</summary>
    private const int Reach = 150;

    /// <summary>Reads a year.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="told">The year told last; null if none was.</param>
    /// <param name="end">The token behind it.</param>
    /// <returns>The astronomical year; null if there is none.</returns>
    public static int? Read(TokenLine line, int at, int? told, out int end)
    {
        end = at;
        if (line.Kind(at) is Lexeme.Ad or Lexeme.Bc && line.Is(at + 1, Lexeme.Number) && IsYearNumber(line.Value(at + 1)))
        {
            end = at + 2;
            return Astronomical(line.Value(at + 1), line.Is(at, Lexeme.Bc));
        }

        if (!line.Is(at, Lexeme.Number) || !IsYearNumber(line.Value(at)) || !StandsAlone(line, at)) return null;
        var number = line.Value(at);
        if (line.Kind(at + 1) is Lexeme.Bc or Lexeme.Ad)
        {
            end = at + 2;
            return Astronomical(number, line.Is(at + 1, Lexeme.Bc));
        }

        end = at + 1;
        if (SecondOfPair(line, at) is var second and > 0 && line.Kind(second + 1) is Lexeme.Bc or Lexeme.Ad) return Astronomical(number, line.Is(second + 1, Lexeme.Bc));
        if (CountsSomething(line, at)) return null;
        if (number is >= FirstBare and <= LastBare && line[at].Length == 4) return number;
        return ShortYear(line, at, told);
    }

    /// <summary>Of the "22" in "1121–22" and the "1918" in "1914–1918" the year; null if there is none.</summary>
    public static int? Second(TokenLine line, int dash, int first, out int end)
    {
        end = dash + 2;
        if (line.Kind(dash) is not (Lexeme.Dash or Lexeme.Slash) || !line.Is(dash + 1, Lexeme.Number)) return null;
        var (number, length) = (line.Value(dash + 1), line[dash + 1].Length);
        if (first < FirstBare || length != 2 || number <= first % 100 || !line.Touches(dash) || !line.Touches(dash - 1)) return null;
        return line.Is(dash + 2, Lexeme.Dash) && line.Touches(dash + 1) ? null : first - (first % 100) + number;
    }

    /// <summary>Whether a number is followed by what it counts: "1,200 men", "2000 ships".</summary>
    public static bool CountsSomething(TokenLine line, int at)
    {
        var next = line[at + 1];
        if (next.Kind is Lexeme.Counted or Lexeme.Unit or Lexeme.Units or Lexeme.Multiplier or Lexeme.Percent) return true;
        if (next.Kind == Lexeme.Dash && line.Touches(at) && line.Touches(at + 1) && line.Kind(at + 2) is Lexeme.Counted or Lexeme.Unit or Lexeme.Units) return true;
        if (next.Kind == Lexeme.Dash && line.Touches(at) && line.Touches(at + 1) && line[at + 2] is { Kind: Lexeme.Word, IsCapital: false } && line.Of(at + 2)[^1] == 's') return true; // 1941-pounders
        // "in 1941 forces landed", but "1500 warriors landed": round numbers are counts.
        var isPlural = next is { Kind: Lexeme.Word, Length: > 3 } && line.Of(at + 1)[^1] == 's';
        if (isPlural && line.Value(at) % 50 == 0) return !next.IsCapital || line.Kind(at - 1) is not (Lexeme.Preposition or Lexeme.To);
        // "from 1200 to 1500 soldiers"
        return next.Kind is Lexeme.To or Lexeme.Dash && line.Is(at + 2, Lexeme.Number) && line.Kind(at + 3) is Lexeme.Counted;
    }

    /// <summary>A year from its number and its side of the beginning of our era.</summary>
    public static int Astronomical(int number, bool isBefore) => isBefore ? 1 - number : number;

    private static bool IsYearNumber(int number) => number is > 0 and < 9999;

    /// <summary>Whether the number is no part of a longer one, of a price or of the name of a thing.</summary>
    private static bool StandsAlone(TokenLine line, int at)
    {
        if (line.Is(at - 1, Lexeme.Money)) return false;
        if (line.Kind(at - 1) == Lexeme.Dash && line.Touches(at - 1))
            return line.Kind(at - 2) is Lexeme.Number or Lexeme.Early or Lexeme.Closing or Lexeme.Bc or Lexeme.Ad || line.Kind(at - 2) is Lexeme.Month || !line.Touches(at - 2);
        return !line.Is(at - 1, Lexeme.Numbered) && !(line.Is(at - 1, Lexeme.Stop) && line.Is(at - 2, Lexeme.Numbered));
    }

    /// <summary>Of "499–493", "478 or 477" and "431 – April 25, 404" the token of the other year; 0 if there is none.</summary>
    private static int SecondOfPair(TokenLine line, int at)
    {
        if (line.Kind(at + 1) is not (Lexeme.Dash or Lexeme.To or Lexeme.And or Lexeme.Slash)) return 0;
        var second = at + 2;
        if (line.Is(second, Lexeme.Month)) second++;
        if (second > at + 2 && line.Is(second, Lexeme.Number) && line.Is(second + 1, Lexeme.Comma)) second += 2;
        return line.Is(second, Lexeme.Number) ? second : 0;
    }

    /// <summary>A number of fewer than four digits is a year behind "in", "since" and the like, where such years are told of.</summary>
    private static int? ShortYear(TokenLine line, int at, int? told)
    {
        var number = line.Value(at);
        if (number is >= FirstBare or < 10 || line[at].Length > 3) return null;
        var before = line.Kind(at - 1);
        if (before == Lexeme.Month && number >= 100) return Astronomical(number, told <= 0); // December 755
        var isPlace = before is Lexeme.Preposition or Lexeme.To or Lexeme.Of or Lexeme.After or Lexeme.Opening or Lexeme.Early
            || (before is Lexeme.Dash or Lexeme.And && line.Is(at - 2, Lexeme.Number));
        if (!isPlace || (line.Is(at + 1, Lexeme.Word) && !line[at + 1].IsCapital && !IsSmallWord(line.Of(at + 1)))) return null;
        if (told is { } year)
        {
            var candidate = Astronomical(number, year <= 0);
            if (Math.Abs(candidate - year) <= Reach) return candidate;
        }

        var isBare = number >= 100 && line.Is(at - 1, Lexeme.Preposition) && (line.Is(at - 1, "in") || line.Is(at - 1, "since"));
        var isClear = line.Kind(at + 1) is Lexeme.Comma or Lexeme.Stop or Lexeme.Closing or Lexeme.And || (line.IsName(at + 1) && line.BeginsSentence(at - 1));
        return isBare && isClear && told is null or < FirstBare ? number : null;
    }

    /// <summary>Whether a word is likely to go on with the sentence, and not to be what a number counts.</summary>
    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        word is "he" or "she" or "they" or "it" or "when" or "was" or "were" or "had" or "with" or "where" or "but" or "while" or "his" or "their" or "its" or "is";
}
