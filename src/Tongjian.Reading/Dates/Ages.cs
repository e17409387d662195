namespace Tongjian.Reading.Dates;

/// <summary>Reads decades and centuries: "1230s", "13th century", "nineteenth-century", "470s BC".</summary>
internal static class Ages
{
    private const int FirstLongYear = 1000;
    private const int LastCentury = 30;

    /// <summary>Reads one.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin, behind an article.</param>
    /// <param name="told">The year told last; null if none was.</param>
    /// <param name="end">The token behind it.</param>
    public static PointPhrase? Read(TokenLine line, int at, int? told, out int end) =>
        line.Is(at, Lexeme.DecadeNumber) ? Decade(line, at, told, out end) : Century(line, at, out end);

    private static PointPhrase? Decade(TokenLine line, int at, int? told, out int end)
    {
        end = at + 1;
        var decade = line.Value(at);
        var isBefore = line.Is(end, Lexeme.Bc);
        if (isBefore || line.Is(end, Lexeme.Ad)) end++;
        if (decade < 100 && !isBefore)
        {
            // "in the 30s": of this century; "in his 30s" is an age.
            if (told is not >= FirstLongYear || line.Kind(at - 1) is not (Lexeme.The or Lexeme.Apostrophe or Lexeme.Early)) return null;
            decade += told.Value / 100 * 100;
        }

        return new PointPhrase { Point = CalendarPoint.Of(Grain.Decade, Years.Astronomical(Math.Max(decade, 1), isBefore)) };
    }

    private static PointPhrase? Century(TokenLine line, int at, out int end)
    {
        var number = Ordinals.Read(line, at, out end);
        if (number is < 1 or > LastCentury) return null;
        var joined = end;
        if (EndOfCentury(line, end) is var behind and > 0)
        {
            end = behind;
        }
        else
        {
            // "the 12th and 13th centuries": the word behind the second is that of the first, too.
            if (line.Kind(end) is not (Lexeme.And or Lexeme.Dash or Lexeme.To or Lexeme.Slash)) return null;
            var second = line.Is(end + 1, Lexeme.The) ? end + 2 : end + 1;
            if (Ordinals.Read(line, second, out joined) <= number || EndOfCentury(line, joined) is not (var last and > 0)) return null;
            behind = last;
        }

        var isBefore = line.Is(behind - 1, Lexeme.Bc);
        return new PointPhrase { Point = CalendarPoint.Of(Grain.Century, isBefore ? 1 - (number * 100) : Math.Max((number - 1) * 100, 1)) };
    }

    private static int EndOfCentury(TokenLine line, int at)
    {
        if (line.Is(at, Lexeme.Dash)) at++;
        if (line.Kind(at) is not (Lexeme.Unit or Lexeme.Units) || line.Value(at) != (int)TimeUnit.Century) return 0;
        return line.Kind(at + 1) is Lexeme.Bc or Lexeme.Ad ? at + 2 : at + 1;
    }
}
