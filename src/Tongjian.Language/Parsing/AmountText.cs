using System.Globalization;

namespace Tongjian.Language.Parsing;

/// <summary>Reads "250,000 taels of silver", "600 ships", "silk".</summary>
internal static class AmountText
{
    /// <summary>The amount at a token and the token after it; null if none of that kind stands there.</summary>
    public static (Amount Amount, int After)? Read(string text, Tokens tokens, int at, int end, UnitKind kind)
    {
        if (at >= end) return null;
        long? number = null;
        var first = at;
        if (tokens[at].Kind == TokenKind.Number)
        {
            var digits = text.AsSpan(tokens[at].Start, tokens[at].Length);
            number = Number(digits);
            if (number is null) return null;
            first++;
        }

        foreach (var unit in Unit.All)
        {
            if (unit.Kind != kind) continue;
            if (number is null)
            {
                if (Stands(unit.Bare, text, tokens, first, end) is { } bare) return (new Amount(null, unit), bare);
                continue;
            }

            var after = Stands(unit.Plural, text, tokens, first, end) ?? Stands(unit.Singular, text, tokens, first, end);
            if (after is { } next) return (new Amount(number, unit), next);
        }

        return null;
    }

    /// <summary>A whole number, with commas between all its thousands or none; null if it is none.</summary>
    public static long? Number(ReadOnlySpan<char> digits)
    {
        var isFirst = true;
        foreach (var range in digits.Split(','))
        {
            var (_, length) = range.GetOffsetAndLength(digits.Length);
            if (length < digits.Length && (isFirst ? length is 0 or > 3 : length != 3)) return null;
            isFirst = false;
        }

        return long.TryParse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int? Stands(string phrase, string text, Tokens tokens, int at, int end)
    {
        var length = phrase.AsSpan().Count(' ') + 1;
        if (at + length > end) return null;
        var rest = phrase.AsSpan();
        for (var i = 0; i < length; i++)
        {
            var blank = rest.IndexOf(' ');
            var word = blank < 0 ? rest : rest[..blank];
            if (!text.AsSpan(tokens[at + i].Start, tokens[at + i].Length).Equals(word, StringComparison.OrdinalIgnoreCase)) return null;
            rest = blank < 0 ? default : rest[(blank + 1)..];
        }

        return at + length;
    }
}
