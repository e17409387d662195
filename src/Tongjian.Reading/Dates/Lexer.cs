namespace Tongjian.Reading.Dates;

/// <summary>Cuts a text into words, numbers and signs.</summary>
internal static class Lexer
{
    private const int MostDigits = 9; // a number with more does not count years

    /// <summary>Appends the tokens of a stretch of text.</summary>
    public static void Read(string text, TextRange range, bool glued, List<Token> tokens)
    {
        for (var at = range.Start; at < range.End;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
                at++;
            else if (char.IsAsciiDigit(c))
                at = ReadNumber(text, at, range.End, tokens);
            else if (char.IsLetter(c))
                at = ReadWord(text, at, range.End, glued, tokens);
            else
                at = ReadSign(text, at, tokens);
        }
    }

    private static int ReadWord(string text, int start, int limit, bool glued, List<Token> tokens)
    {
        if (ReadInitials(text, start, limit, tokens) is > 0 and var behind) return behind;
        var end = start + 1;
        while (end < limit && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            if (glued && char.IsUpper(text[end]) && char.IsLower(text[end - 1])) break;
            end++;
        }

        var word = text.AsSpan(start, end - start);
        var (kind, value) = TimeWords.Find(word);
        // "may", "march" and "august" in small letters are no months; "US" is no "us", but "BC" and "AD" are capitals.
        var isCapital = char.IsUpper(text[start]);
        if (!isCapital && kind is Lexeme.Month or Lexeme.ShortMonth or Lexeme.Weekday or Lexeme.Feast) kind = Lexeme.Word;
        if (!isCapital && (kind is Lexeme.Ad || (kind is Lexeme.Bc && (tokens.Count == 0 || tokens[^1].Kind != Lexeme.Number)))) kind = Lexeme.Word;
        tokens.Add(new(start, end - start, kind, isCapital, value));
        return end;
    }

    /// <summary>Reads <c>B.C.</c>, <c>A.D.</c> and <c>p.m.</c> as one word; 0 if the letters with dots are none of these.</summary>
    private static int ReadInitials(string text, int start, int limit, List<Token> tokens)
    {
        if (start + 3 >= limit || text[start + 1] != '.' || text[start + 3] != '.') return 0;
        var isLong = start + 5 < limit && char.IsLetter(text[start + 4]) && text[start + 5] == '.';
        ReadOnlySpan<char> letters = isLong ? [text[start], text[start + 2], text[start + 4]] : [text[start], text[start + 2]];
        var (kind, value) = TimeWords.Find(letters);
        if (kind is not (Lexeme.Bc or Lexeme.Ad or Lexeme.Clock)) return 0;
        var end = start + (isLong ? 6 : 4);
        tokens.Add(new(start, end - start, kind, char.IsUpper(text[start]), value));
        return end;
    }

    /// <summary>Reads <c>1939</c>, <c>75,000</c>, <c>22.8</c>, <c>21st</c>, <c>1930s</c>.</summary>
    private static int ReadNumber(string text, int start, int limit, List<Token> tokens)
    {
        var (end, value, kind) = (start, 0, Lexeme.Number);
        for (; end < limit && char.IsAsciiDigit(text[end]); end++)
        {
            if (end - start < MostDigits) value = (value * 10) + text[end] - '0';
        }

        if (end - start > MostDigits) kind = Lexeme.DottedNumber;
        while (end + 1 < limit && char.IsAsciiDigit(text[end + 1]) && (text[end] == '.' || (text[end] == ',' && IsGroup(text, end + 1, limit))))
        {
            kind = Lexeme.DottedNumber;
            for (end++; end < limit && char.IsAsciiDigit(text[end]);) end++;
        }

        if (kind == Lexeme.Number)
        {
            var tail = text.AsSpan(end, Math.Min(limit - end, 2));
            if (IsOrdinal(tail) && !IsLetterAt(text, end + 2, limit))
                (kind, end) = (Lexeme.OrdinalNumber, end + 2);
            else if (value % 10 == 0 && end - start is 2 or 3 or 4 && tail is ['s', ..] && !IsLetterAt(text, end + 1, limit))
                (kind, end) = (Lexeme.DecadeNumber, end + 1);
            else if (value % 10 == 0 && end - start == 4 && tail is ['\'' or '’', 's'] && !IsLetterAt(text, end + 2, limit))
                (kind, end) = (Lexeme.DecadeNumber, end + 2);
        }

        tokens.Add(new(start, end - start, kind, false, value));
        return end;
    }

    private static int ReadSign(string text, int at, List<Token> tokens)
    {
        var kind = text[at] switch
        {
            ',' => Lexeme.Comma,
            '-' or '–' or '—' or '−' or '‐' or '‑' => Lexeme.Dash,
            '/' => Lexeme.Slash,
            '(' or '[' => Lexeme.Opening,
            ')' or ']' => Lexeme.Closing,
            '.' or '!' or '?' or ';' => Lexeme.Stop,
            ':' => Lexeme.Colon,
            '\'' or '’' or '‘' => Lexeme.Apostrophe,
            '$' or '£' or '€' or '¥' or '#' or '№' or '§' or '¶' => Lexeme.Money,
            '%' or '°' => Lexeme.Percent,
            _ => Lexeme.Sign,
        };
        tokens.Add(new(at, 1, kind, false, text[at]));
        return at + 1;
    }

    private static bool IsGroup(string text, int at, int limit) =>
        at + 2 < limit && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && !(at + 3 < limit && char.IsAsciiDigit(text[at + 3]));

    private static bool IsLetterAt(string text, int at, int limit) => at < limit && char.IsLetterOrDigit(text[at]);

    private static bool IsOrdinal(ReadOnlySpan<char> tail) => tail is "st" or "nd" or "rd" or "th";
}
