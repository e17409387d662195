namespace Tongjian.Reading.Dates;

/// <summary>Tells seasons without a year from other words: a well, a verb, the fall of a city, the Winter Palace.</summary>
internal static class SeasonWords
{
    private const int Spring = 1;
    private const int Autumn = 3;

    /// <summary>Whether a season is meant.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">The word of the season.</param>
    /// <param name="first">The article before it, or the word itself.</param>
    public static bool IsSeason(TokenLine line, int at, int first)
    {
        var before = line.Kind(first - 1);
        var isDetermined = first < at || before is Lexeme.This or Lexeme.That or Lexeme.Next or Lexeme.Early or Lexeme.Each or Lexeme.Same;
        var isJoined = before is Lexeme.And or Lexeme.Dash or Lexeme.Slash && line.Is(first - 2, Lexeme.Season);
        var isBeforeCampaign = line.Is(at + 1, "offensive") || line.Is(at + 1, "offensives") || line.Is(at + 1, "campaign") || line.Is(at + 1, "campaigns");
        if (line[at].IsCapital && !line.BeginsSentence(at) && (IsCapital(line, at + 1) || line.IsName(at - 1))) return false;
        if (isJoined || isBeforeCampaign) return true;
        if (line.Is(at, "fall")) return (isDetermined && IsTime(line, first - 1) && !line.Is(at + 1, Lexeme.Of)) || IsAlone(line, at, first);
        if (line.Value(at) == Spring) return isDetermined && !line.Is(at + 1, Lexeme.Of) || IsAlone(line, at, first) || IsFollowedBySeason(line, at);
        return line.Value(at) == Autumn || isDetermined || !line.Is(at + 1, Lexeme.Of);
    }

    /// <summary>Whether it stands alone behind "in" and the like, or as all there is in a cell.</summary>
    private static bool IsAlone(TokenLine line, int at, int first) =>
        (first == at && IsTime(line, at - 1) && (line.Kind(at + 1) is not (Lexeme.Of or Lexeme.Word) || line.Is(at - 2, Lexeme.Early))) || (line.Count == 1 && line[at].IsCapital);

    private static bool IsCapital(TokenLine line, int at) => line[at].IsCapital && line.Kind(at) is not Lexeme.Month;

    private static bool IsFollowedBySeason(TokenLine line, int at) =>
        line.Kind(at + 1) is Lexeme.And or Lexeme.Dash or Lexeme.Slash or Lexeme.To && line.Is(at + 2, Lexeme.Season);

    private static bool IsTime(TokenLine line, int at) =>
        line.Kind(at) is Lexeme.Preposition or Lexeme.Early or Lexeme.To or Lexeme.After or Lexeme.Over or Lexeme.About
            or Lexeme.This or Lexeme.That or Lexeme.Next || (line.Kind(at) is Lexeme.Of && line.Kind(at - 1) is Lexeme.Part or Lexeme.Early or Lexeme.Rest);
}
