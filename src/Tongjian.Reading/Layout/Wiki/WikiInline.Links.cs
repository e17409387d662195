using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout.Wiki;

/// <content>Links, pictures and tags.</content>
internal sealed partial class WikiInline
{
    private int AddBrackets(BlockText words, int at, int end, int depth)
    {
        if (at + 1 < end && text[at + 1] == '[')
        {
            var close = CloseOf(at);
            if (close < 0 || close > end) return at + 2;
            if (depth < Deepest) AddLink(words, at + 2, close - 2, depth + 1);
            return close;
        }

        if (ReferenceMarks.At(text, at, end) is { Length: > 0 } mark)
        {
            isCut = true;
            return mark.End;
        }

        if (!Address().IsMatch(text.AsSpan(at, Math.Min(end - at, 12)))) return Literal(words, at);
        var length = text.AsSpan(at, Math.Min(end - at, 2000)).IndexOfAny(']', '\n');
        if (length < 0 || text[at + length] == '\n') return Literal(words, at);
        var blank = text.AsSpan(at, length).IndexOf(' ');
        if (blank < 0) isCut = true;
        else if (depth < Deepest) AddWords(words, at + blank + 1, at + length, depth + 1);
        return at + length + 1;
    }

    private void AddLink(BlockText words, int start, int end, int depth)
    {
        var bar = NextBar(start, end);
        var target = TextLines.Trimmed(text, start, bar).Of(text);
        if (PictureTarget().IsMatch(target))
        {
            isCut = true;
            if (bar < end) AddPicture(bar + 1, end, depth);
            return;
        }

        if (SilentTarget().IsMatch(target))
        {
            isCut = true;
            return;
        }

        if (bar < end)
        {
            // Of [[a|b|c]] the last part is shown, and nothing of [[Song (state)|]] but what stands before the bracket.
            var shown = bar + 1;
            if (SkipBlanks(text, shown, end) < end) AddWords(words, shown, end, depth);
            else words.Add(text, start, target.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? Math.Min(start + bracket, bar) : bar);
            return;
        }

        AddWords(words, text[start] == ':' ? start + 1 : start, end, depth);
    }

    private void AddPicture(int start, int end, int depth)
    {
        var caption = default(TextRange);
        while (start <= end)
        {
            var bar = NextBar(start, end);
            var part = TextLines.Trimmed(text, start, bar);
            if (part.Length > 0 && !PictureOption().IsMatch(text.AsSpan(part.Start, Math.Min(part.Length, 60)))) caption = part;
            start = bar + 1;
        }

        AddAside(BlockKind.Caption, caption, depth);
    }

    /// <summary>Keeps the words of a caption or a note beside the words at hand.</summary>
    public void AddAside(BlockKind kind, TextRange range, int depth)
    {
        if (range.Length == 0) return;
        var caption = new BlockText();
        (var was, isCut) = (isCut, false);
        AddWords(caption, range.Start, range.End, depth);
        isCut = was;
        caption.TrimEnd();
        if (caption.Length > 0) Aside.Add(caption.ToBlock(kind));
    }

    /// <summary>The next bar that stands within no bracket; the end if there is none.</summary>
    public int NextBar(int at, int end)
    {
        while (at < end)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny("|{[<");
            if (length < 0) return end;
            at += length;
            if (text[at] == '|') return at;
            at = Behind(at, end);
        }

        return end;
    }

    private int AddTag(BlockText words, int at, int end, int depth, char lineBreak)
    {
        if (raw.At(at, end) is { End: > 0 } stretch)
        {
            if (stretch.Name == "nowiki") words.Add(text, stretch.Inside.Start, stretch.Inside.End);
            else isCut = true;
            if (stretch.Name == "gallery") AddGallery(stretch.Inside, depth);
            return stretch.End;
        }

        var match = Tag().Match(text, at, Math.Min(end - at, 600));
        if (!match.Success) return text.AsSpan(at, end - at).StartsWith("<!--") ? at + 4 : Literal(words, at);
        if (match.Groups[1].ValueSpan is var name && name.Equals("br", StringComparison.OrdinalIgnoreCase)) AddBreak(words, at, lineBreak);
        else if (match.Groups[2].Success) words.AddBlank(at);
        return at + match.Length;
    }

    private void AddGallery(TextRange lines, int depth)
    {
        for (var start = lines.Start; start < lines.End;)
        {
            var end = text.IndexOf('\n', start, lines.End - start);
            if (end < 0) end = lines.End;
            var bar = NextBar(start, end);
            if (bar < end && depth < Deepest) AddPicture(bar + 1, end, depth + 1);
            start = end + 1;
        }
    }

    [GeneratedRegex(@"\A\[(?:https?:|ftp:|//|mailto:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(?:file|image|media|datei|bild|fichier|archivo|immagine)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureTarget();

    // Categories and the same article in other languages.
    [GeneratedRegex(@"\A(?i:category|kategorie|catégorie|categoría)\s*:|\A(?:[a-z]{2,3}|zh-[a-z-]+|be-x-old|simple|roa-rup|bat-smg|fiu-vro|map-bms|nds-nl):\S", RegexOptions.CultureInvariant)]
    private static partial Regex SilentTarget();

    [GeneratedRegex(
        @"\A(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|center|centre|none|baseline|middle|sub|super|(?:text-)?(?:top|bottom)|upright(?:\s*=.*|\s[\d.]+)?|\d*\s*x?\s*\d+\s*px|(?:alt|link|lang|class|page|thumb|thumbtime|start|end)\s*=.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PictureOption();

    [GeneratedRegex(@"\G</?(?:(br|hr)|(p|div|center|blockquote|li|ul|ol|tr|td|th|table|dl|dd|dt|poem|h[1-6])|[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
