namespace Tongjian.Reading.Dates;

/// <summary>Reads "21st", "seventh" and "twenty-first".</summary>
internal static class Ordinals
{
    /// <summary>The number; 0 if there is none.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public static int Read(TokenLine line, int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.OrdinalNumber or Lexeme.OrdinalWord:
                return line.Value(at);
            case Lexeme.Tens:
                var unit = line.Is(at + 1, Lexeme.Dash) ? at + 2 : at + 1;
                if (!line.Is(unit, Lexeme.OrdinalWord) || line.Value(unit) > 9) return 0;
                end = unit + 1;
                return line.Value(at) + line.Value(unit);
            default:
                return 0;
        }
    }
}
