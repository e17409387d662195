namespace Tongjian.Reading.Layout.Html;

/// <summary>A tag of a web page.</summary>
/// <param name="Name">The name in small letters; empty if there is no tag.</param>
/// <param name="IsClosing">Whether it ends an element.</param>
/// <param name="Attributes">Where its attributes stand.</param>
/// <param name="End">The place behind it.</param>
internal readonly record struct HtmlTag(string Name, bool IsClosing, TextRange Attributes, int End)
{
    private const int Longest = 1 << 18; // pictures are written into attributes

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "address", "article", "aside", "audio", "b", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code",
        "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "legend", "li", "link", "main", "map", "mark", "math", "menu",
        "meta", "nav", "noscript", "object", "ol", "optgroup", "option", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "script", "section", "select",
        "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead",
        "time", "title", "tr", "u", "ul", "var", "video", "wbr",
    };

    /// <summary>The tag that begins at an angle bracket; the default if there is none.</summary>
    public static HtmlTag At(string text, int at)
    {
        var start = at + 1;
        var isClosing = start < text.Length && text[start] == '/';
        if (isClosing) start++;
        var end = start;
        while (end < text.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or ':' or '_')) end++;
        if (end == start || !char.IsAsciiLetter(text[start]) || end == text.Length || !(TextLines.IsBlank(text[end]) || text[end] is '>' or '/')) return default;
        var close = EndOf(text, end, Math.Min(text.Length, end + Longest));
        if (close < 0) return default;
        // A name that no page has is a name still, so that its tag is not read as words.
        var name = Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, end - start), out var known) ? known : "x";
        return new HtmlTag(name, isClosing, new TextRange(end, close), close + 1);
    }

    /// <summary>The value of an attribute without its quotes; empty if it is not there.</summary>
    public ReadOnlySpan<char> ValueOf(string text, string attribute)
    {
        var all = text.AsSpan(Attributes.Start, Attributes.Length);
        for (var from = 0; ;)
        {
            var at = all[from..].IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return default;
            at += from;
            from = at + attribute.Length;
            if (at == 0 || !TextLines.IsBlank(all[at - 1])) continue;
            var value = all[from..].TrimStart();
            if (!value.StartsWith("=")) continue;
            value = value[1..].TrimStart();
            if (value.Length == 0) return default;
            if (value[0] is '"' or '\'')
            {
                var quote = value[1..].IndexOf(value[0]);
                return quote < 0 ? default : value.Slice(1, quote);
            }

            var end = value.IndexOfAny(" \t\r\n/>");
            return end < 0 ? value : value[..end];
        }
    }

    private static int EndOf(string text, int at, int end)
    {
        while (at < end)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny("><\"'");
            if (length < 0) return -1;
            at += length;
            if (text[at] == '>') return at;
            if (text[at] == '<') return -1;
            // A quote counts behind "=" only: "<p don't>".
            var isValue = text[at - 1] == '=' || (TextLines.IsBlank(text[at - 1]) && text.AsSpan(0, at).TrimEnd().EndsWith("="));
            var close = isValue ? text.AsSpan(at + 1, end - at - 1).IndexOf(text[at]) : 0;
            if (close < 0) return -1;
            at += isValue ? close + 2 : 1;
        }

        return -1;
    }
}
