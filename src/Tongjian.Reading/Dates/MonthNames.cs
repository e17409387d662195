namespace Tongjian.Reading.Dates;

/// <summary>Tells months from other words that look like them: "Long March", "May God", "August von Mackensen".</summary>
internal static class MonthNames
{
    /// <summary>The month at a token, 1 to 12; 0 if there is none.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">The token.</param>
    /// <param name="besideDay">Whether the number of a day stands before it, so that it can be nothing else.</param>
    public static int Read(TokenLine line, int at, bool besideDay = false)
    {
        var month = line.Value(at);
        if (line.Is(at, Lexeme.ShortMonth)) return besideDay || IsBesideNumber(line, at) ? month : 0;
        if (!line.Is(at, Lexeme.Month)) return 0;
        if (besideDay || IsBesideNumber(line, at)) return month;
        return month switch
        {
            3 or 5 => IsBehindHint(line, at) || HasHintBehind(line, at) ? month : 0,
            8 or 4 or 6 => line.IsName(at + 1) && !IsBehindHint(line, at) ? 0 : month,
            _ => month,
        };
    }

    private static bool IsBesideNumber(TokenLine line, int at)
    {
        var next = line.Is(at + 1, Lexeme.Stop) && line.Is(at, Lexeme.ShortMonth) ? at + 2 : line.Is(at + 1, Lexeme.Comma) ? at + 2 : at + 1;
        return (line.Kind(next) is Lexeme.Number or Lexeme.OrdinalNumber && line[next].Length <= 4) || line.Kind(at - 1) is Lexeme.OrdinalNumber;
    }

    private static bool IsBehindHint(TokenLine line, int at) => line.Kind(at - 1) switch
    {
        Lexeme.Preposition or Lexeme.To or Lexeme.Of or Lexeme.And or Lexeme.Early or Lexeme.After or Lexeme.Next or Lexeme.This or Lexeme.That
            or Lexeme.About or Lexeme.Slash or Lexeme.Opening or Lexeme.A => true,
        Lexeme.Dash => line.Kind(at - 2) is Lexeme.Month or Lexeme.Early or Lexeme.Number or Lexeme.Season,
        Lexeme.Number => at == line.Count - 1 && at == 1, // the cells 1211 and March
        _ => at == 0 && line.Count < 3,
    };

    private static bool HasHintBehind(TokenLine line, int at) => line.Kind(at + 1) switch
    {
        Lexeme.Of => YearNames.Read(line, at + 2, out _) is not null || line.Is(at + 2, Lexeme.Number),
        Lexeme.Dash or Lexeme.Slash or Lexeme.And or Lexeme.To => line.Kind(at + 2) is Lexeme.Month or Lexeme.Early,
        _ => false,
    };
}
