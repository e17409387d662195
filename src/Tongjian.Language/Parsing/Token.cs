namespace Tongjian.Language.Parsing;

internal enum TokenKind : byte
{
    Word,
    Number,
    Quoted,
    Comma,
    Stop,
    Other,
}

/// <summary>A word or mark of a sentence; offsets count from the start of the file.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Word)
{
    public int End => Start + Length;
}

/// <summary>Splits a sentence into words, numbers, quoted text and marks, and numbers the words.</summary>
internal sealed class Tokens
{
    private Token[] tokens = new Token[32];

    public int Count { get; private set; }

    public Token this[int index] => tokens[index];

    /// <summary>Splits a part of a file.</summary>
    /// <param name="file">The whole text.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last.</param>
    /// <param name="words">Numbers the words.</param>
    public void Split(string file, int start, int end, Words words)
    {
        Count = 0;
        var at = start;
        var text = file.AsSpan(0, end);
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, words);
            if (Count == tokens.Length) Array.Resize(ref tokens, Count * 2);
            tokens[Count++] = token;
            at = token.End;
        }
    }

    public static bool IsMark(char c) => c is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"';

    private static Token Next(ReadOnlySpan<char> text, int start, Words words)
    {
        var c = text[start];
        if (c == '"')
        {
            var close = text[(start + 1)..].IndexOf('"');
            var length = close < 0 ? text.Length - start : close + 2;
            return new Token(close < 0 ? TokenKind.Other : TokenKind.Quoted, start, length, -1);
        }

        if (c == ',') return new Token(TokenKind.Comma, start, 1, -1);
        if (IsMark(c)) return new Token(TokenKind.Other, start, 1, -1);
        if (c == '.' && EndsWord(text, start)) return new Token(TokenKind.Stop, start, 1, -1);
        var end = start + 1;
        var number = char.IsAsciiDigit(c);
        while (end < text.Length && !EndsWord(text, end))
        {
            if (!char.IsAsciiDigit(text[end]) && text[end] is not ('.' or ',')) number = false;
            end++;
        }

        // A number may be a word of a name: "Army 2".
        return new Token(number ? TokenKind.Number : TokenKind.Word, start, end - start, words.Find(text[start..end]));
    }

    /// <summary>A blank or a mark ends a word; a comma or point between digits does not, nor a point inside a word.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c)) return true;
        if (c == '.') return at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || IsMark(text[at + 1]);
        if (c != ',') return IsMark(c);
        return !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));
    }
}

/// <summary>Numbers words, whatever their case.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Words() => bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word, or −1 if it was never added.</summary>
    public int Find(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var id) ? id : -1;

    public int Add(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var id)) return id;
        id = ids.Count;
        bySpan[word] = id;
        return id;
    }
}
