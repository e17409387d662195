namespace Tongjian.Reading.Layout.Markdown;

/// <summary>Frees the words of Markdown from the marks within a paragraph: emphasis, links, pictures, code, footnotes, tags.</summary>
/// <param name="text">The Markdown.</param>
internal sealed class MarkdownInline(string text)
{
    private const int LongestTarget = 1000;

    // Of the paragraph at hand: where a closing bracket leads behind the target of its link.
    private readonly Dictionary<int, int> closes = [];
    private readonly Dictionary<int, int> behind = [];

    /// <summary>The words beside the pictures of the paragraph last added.</summary>
    public List<TextRange> Pictures { get; } = [];

    /// <summary>Adds the words of some lines, with a blank between them.</summary>
    public void Add(BlockText words, ReadOnlySpan<TextRange> lines)
    {
        closes.Clear();
        behind.Clear();
        Pictures.Clear();
        FindBrackets(lines);
        foreach (var line in lines)
        {
            words.AddBlank(line.Start - 1);
            var at = line.Start;
            while (at < line.End) at = AddNext(words, at, line);
        }
    }

    private void FindBrackets(ReadOnlySpan<TextRange> lines)
    {
        var open = new Stack<int>();
        foreach (var line in lines)
        {
            for (var at = line.Start; at < line.End; at++)
            {
                var length = text.AsSpan(at, line.End - at).IndexOfAny('[', ']', '\\');
                if (length < 0) break;
                at += length;
                if (text[at] == '\\') at++;
                else if (text[at] == '[') open.Push(at);
                else if (open.TryPop(out var start)) closes[start] = at;
            }
        }
    }

    private int AddNext(BlockText words, int at, TextRange line)
    {
        var length = text.AsSpan(at, line.End - at).IndexOfAny("*_`~[]!\\<&");
        var mark = length < 0 ? line.End : at + length;
        words.Add(text, at, mark);
        if (mark == line.End) return mark;
        switch (text[mark])
        {
            case '\\' when mark + 1 < line.End && char.IsAsciiLetterOrDigit(text[mark + 1]) is false:
                words.Add(text[mark + 1], mark + 1);
                return mark + 2;
            case '&':
                return Entities.Add(words, text, mark, line.End);
            case '<':
                return AddTag(words, mark, line);
            case '!' when mark + 1 < line.End && text[mark + 1] == '[' && closes.TryGetValue(mark + 1, out var end) && Target(end, line) is > 0 and var after:
                if (end > mark + 2) Pictures.Add(new TextRange(mark + 2, end));
                return after;
            case '[':
                return AddBracket(words, mark, line);
            case ']' when behind.TryGetValue(mark, out var next):
                return next;
            case '*' or '_' or '~' or '`':
                return AddEmphasis(words, mark, line);
            default:
                words.Add(text[mark], mark);
                return mark + 1;
        }
    }

    private int AddBracket(BlockText words, int at, TextRange line)
    {
        if (ReferenceMarks.At(text, at, line.End) is { Length: > 0 } reference && Target(reference.End - 1, line) == 0)
        {
            words.TrimEnd();
            return reference.End;
        }

        if (!closes.TryGetValue(at, out var close))
        {
            words.Add('[', at);
            return at + 1;
        }

        if (text[at + 1] == '^')
        {
            words.TrimEnd();
            return close < line.End ? close + 1 : at + 1;
        }

        // The link may end in a line below, where its target stands.
        var most = Math.Min(LongestTarget, text.Length - close);
        var last = close + (text.AsSpan(close, most).IndexOf('\n') is >= 0 and var end ? end : most);
        var after = Target(close, new TextRange(close, last));
        if (after > 0) behind[close] = after;
        else words.Add('[', at);
        return at + 1;
    }

    /// <summary>The place behind "](target)" or "][name]"; 0 if there is none.</summary>
    private int Target(int close, TextRange line)
    {
        if (close + 1 >= line.End || text[close + 1] is not ('(' or '[')) return 0;
        var (opens, depth) = (text[close + 1], 0);
        var most = Math.Min(line.End, close + LongestTarget);
        for (var at = close + 1; at < most; at++)
        {
            if (text[at] == opens) depth++;
            else if (text[at] == (opens == '(' ? ')' : ']') && --depth == 0) return at + 1;
        }

        return 0;
    }

    private int AddTag(BlockText words, int at, TextRange line)
    {
        if (text.AsSpan(at, line.End - at).StartsWith("<!--") && text.AsSpan(at, Math.Min(2 * LongestTarget, line.End - at)).IndexOf("-->") is >= 0 and var comment) return at + comment + 3;
        var close = text.AsSpan(at, Math.Min(line.End - at, 600)).IndexOf('>');
        var inside = close < 2 ? default : text[at + 1];
        if (!char.IsAsciiLetter(inside) && inside != '/')
        {
            words.Add('<', at);
            return at + 1;
        }

        if (text.AsSpan(at, close).StartsWith("<br", StringComparison.OrdinalIgnoreCase)) words.AddBlank(at);
        return at + close + 1;
    }

    /// <summary>A run of marks beside a word is emphasis; between blanks, or an underscore within a word, it is a letter.</summary>
    private int AddEmphasis(BlockText words, int at, TextRange line)
    {
        var end = at;
        while (end < line.End && text[end] == text[at]) end++;
        var isBefore = at > line.Start && !TextLines.IsBlank(text[at - 1]);
        var isAfter = end < line.End && !TextLines.IsBlank(text[end]);
        var isLetter = (!isBefore && !isAfter)
            || (text[at] == '_' && isBefore && isAfter && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[end]))
            || (text[at] == '~' && end - at < 2);
        if (isLetter) words.Add(text, at, end);
        return end;
    }
}
