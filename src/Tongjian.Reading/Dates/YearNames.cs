namespace Tongjian.Reading.Dates;

/// <summary>Reads "that year", "the same year", "the following year", "next year" behind "of".</summary>
internal static class YearNames
{
    /// <summary>Which year is meant.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">The first behind "of".</param>
    /// <param name="end">The token behind the words.</param>
    /// <returns>Null if no such words stand there.</returns>
    public static YearFrom? Read(TokenLine line, int at, out int end)
    {
        end = at;
        YearFrom? from = null;
        for (; end < at + 3; end++)
        {
            switch (line.Kind(end))
            {
                case Lexeme.That or Lexeme.This or Lexeme.Same:
                    from = YearFrom.ThatYear;
                    continue;
                case Lexeme.Next:
                    from = line.Value(end) > 0 ? YearFrom.NextYear : YearFrom.PreviousYear;
                    continue;
                case Lexeme.The:
                    continue;
            }

            break;
        }

        if (from is null || !line.Is(end, "year")) return null;
        end++;
        return from;
    }
}
