namespace Tongjian.Reading.Dates;

/// <summary>Reads what stands before a number: "more than", "at least", "about", "nearly", "over".</summary>
internal static class Qualifiers
{
    /// <summary>The mod of a TIMEX; empty if nothing stands there.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public static string Read(TokenLine line, int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.About:
                if (line.Is(end, Lexeme.Stop)) end++; // ca.
                return "APPROX";
            case Lexeme.Fuzzy when line.Is(at, "some") && line.Kind(at + 1) is Lexeme.Number or Lexeme.Cardinal or Lexeme.Tens:
                return "APPROX";
            case Lexeme.Nearly or Lexeme.Under:
                return "LESS_THAN";
            case Lexeme.Over:
                return "MORE_THAN";
            case Lexeme.More or Lexeme.Less when line.Is(at + 1, Lexeme.Than):
                end = at + 2;
                return line.Is(at, Lexeme.More) ? "MORE_THAN" : "LESS_THAN";
            case Lexeme.Preposition when line.Is(at, "at") && line.Kind(at + 1) is Lexeme.Least or Lexeme.Most:
                end = at + 2;
                return line.Is(at + 1, Lexeme.Least) ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
            default:
                end = at;
                return "";
        }
    }
}
