namespace Tongjian.Reading.Dates;

/// <summary>
/// Finds where the name of an event ends, behind "eight days after" or "the first year of": "Fort Sumter", "the vote", "the American
/// invasion", "Germany's defeat", "becoming emperor".
/// </summary>
internal static class EventName
{
    private const int MostWords = 6;

    private static readonly string[] AdjectiveEndings = ["an", "ese", "ish", "al", "ic", "ive", "ous", "ary", "ed", "ch", "led"];

    /// <summary>The token behind the name; <paramref name="at"/> if there is none.</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="isDetermined">Whether a noun may stand there without an article.</param>
    public static int End(TokenLine line, int at, bool isDetermined = false)
    {
        var noun = IsDeterminer(line, at) ? at + 1 : at;
        var end = Nouns(line, noun, isDetermined || noun > at);
        if (end == noun) return at;
        // Another's: "Obama's speech", "the city's fall".
        if (line.Is(end, Lexeme.Apostrophe) && line.Touches(end - 1))
        {
            var owned = line.Is(end + 1, "s") ? end + 2 : end + 1;
            return Nouns(line, owned, isDetermined: true) is var behind && behind > owned ? behind : end;
        }

        // "the Battle of Plataea", "the launch of the fleet".
        if (line.Is(end, Lexeme.Of) && end - at < MostWords)
        {
            var other = IsDeterminer(line, end + 1) ? end + 2 : end + 1;
            return Nouns(line, other, isDetermined: other > end + 1) is var behind && behind > other ? behind : end;
        }

        return end;
    }

    private static int Nouns(TokenLine line, int at, bool isDetermined)
    {
        var end = at;
        while (end < at + MostWords && (line.IsName(end) || line.Is(end, Lexeme.Number) && end > at)) end++;
        if (end > at)
        {
            // "the American invasion", but "the Jin took".
            return isDetermined && IsPlain(line, end) && IsAdjective(line, end - 1) ? end + 1 : end;
        }

        if (!IsPlain(line, end) || (!isDetermined && !line.Of(end).EndsWith("ing"))) return at;
        while (end < at + 3 && IsPlain(line, end) && IsPlain(line, end + 1) && IsAdjective(line, end)) end++;
        return !isDetermined && IsPlain(line, end + 1) ? end + 2 : end + 1;
    }

    private static bool IsPlain(TokenLine line, int at) => (line.Kind(at) is Lexeme.Word or Lexeme.Title or Lexeme.Plan or Lexeme.Part or Lexeme.Counted || line.Is(at, "fall")) && !line[at].IsCapital && line[at].Length > 2;

    private static bool IsAdjective(TokenLine line, int at)
    {
        var word = line.Of(at);
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending)) return true;
        }

        return false;
    }

    private static bool IsDeterminer(TokenLine line, int at) =>
        line.Kind(at) is Lexeme.The or Lexeme.A or Lexeme.This or Lexeme.That ||
        line.Of(at) is "his" or "her" or "its" or "their" or "our";
}
