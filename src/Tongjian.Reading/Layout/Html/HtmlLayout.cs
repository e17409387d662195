namespace Tongjian.Reading.Layout.Html;

/// <summary>Cuts a web page into blocks. It takes what tags it finds, however they are nested, and follows no rule of closing that a browser would not.</summary>
internal sealed partial class HtmlLayout
{
    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "svg", "math", "template", "noscript", "iframe", "object", "canvas", "map", "audio", "video", "select"];
    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "link", "meta", "source", "wbr", "x"];
    private static readonly HashSet<string> BlockTags =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private readonly string text;
    private readonly HtmlElements elements = new();
    private readonly BlockText words = new();
    private readonly List<Block> ready = [];
    private readonly Stack<HtmlTable> tables = new();
    private readonly Dictionary<string, int> missing = []; // from where on no such closing tag follows
    private int tableCount;
    private int listTable; // the number of the list of dates at hand
    private int termEnd; // a date that stands as a term before its explanation
    private int lastBreak = -1; // the place behind the last line break, while only white space has followed

    private HtmlLayout(string text) => this.text = text;

    /// <summary>The blocks of a page, as they are asked for.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var layout = new HtmlLayout(text);
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('<', '&');
            var mark = length < 0 ? text.Length : at + length;
            layout.AddWords(at, mark);
            if (mark == text.Length) break;
            at = text[mark] == '<' ? layout.ReadTag(mark) : layout.ReadEntity(mark);
            if (layout.ready.Count == 0) continue;
            foreach (var block in layout.ready) yield return block;
            layout.ready.Clear();
        }

        layout.EndAll();
        foreach (var block in layout.ready) yield return block;
    }

    private void AddWords(int start, int end)
    {
        if (elements.Has(HtmlSense.Dropped)) return;
        for (var at = start; at < end;)
        {
            if (TextLines.IsBlank(text[at]))
            {
                words.AddBlank(at++);
                continue;
            }

            lastBreak = -1;
            if (text[at] == '[' && ReferenceMarks.At(text, at, end) is { Length: > 0 } mark)
            {
                words.TrimEnd();
                at = mark.End;
                continue;
            }

            var next = at + 1;
            while (next < end && text[next] != '[' && !TextLines.IsBlank(text[next])) next++;
            words.Add(text, at, next);
            at = next;
        }
    }

    private int ReadEntity(int at)
    {
        if (elements.Has(HtmlSense.Dropped)) return at + 1;
        lastBreak = -1;
        return Entities.Add(words, text, at, text.Length);
    }

    private int ReadTag(int at)
    {
        if (at + 1 < text.Length && text[at + 1] is '!' or '?') return ReadDeclaration(at);
        var tag = HtmlTag.At(text, at);
        if (tag.End == 0)
        {
            if (!elements.Has(HtmlSense.Dropped)) words.Add('<', at);
            return at + 1;
        }

        if (tag.IsClosing) Close(tag);
        else if (!Raw.Contains(tag.Name)) Open(tag);
        else if (text[tag.End - 2] != '/' && Find("</" + tag.Name, tag.End) is >= 0 and var close) return Behind(close);
        return tag.End;
    }

    private int ReadDeclaration(int at)
    {
        if (text.AsSpan(at).StartsWith("<!--")) return Find("-->", at + 4) is >= 0 and var close ? close + 3 : at + 4;
        var length = text.AsSpan(at, Math.Min(4096, text.Length - at)).IndexOf('>');
        return length < 0 ? at + 2 : at + length + 1;
    }

    private int Behind(int close)
    {
        var length = text.AsSpan(close, Math.Min(4096, text.Length - close)).IndexOf('>');
        return length < 0 ? close + 2 : close + length + 1;
    }

    private int Find(string mark, int from)
    {
        if (missing.TryGetValue(mark, out var first) && from >= first) return -1;
        var at = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) missing[mark] = from;
        return at;
    }

    private void Open(HtmlTag tag)
    {
        var name = tag.Name;
        if (name == "br")
        {
            BreakLine(tag);
            return;
        }

        if (BlockTags.Contains(name)) OpenBlock(name, tag);
        if (!Void.Contains(name)) elements.Open(name, SenseOf(tag));
        if (name == "table") tables.Push(new HtmlTable(new TableRows(++tableCount, ClassesOf(tag).Contains("infobox", StringComparison.OrdinalIgnoreCase))));
        else if (name is "td" or "th" && tables.TryPeek(out var table)) table.OpenCell(name == "th");
    }

    private void OpenBlock(string name, HtmlTag tag)
    {
        // A date as a term is held until its explanation comes.
        if (name == "dd" && elements.IsOpen("dt")) Close(new HtmlTag("dt", true, default, tag.End));
        if (name == "dd" && termEnd > 0) words.AddBlank(tag.End - 1);
        else EndBlock();
        if (elements.IsOpen("p")) CloseElement("p");
        if (name == "li" && elements.IsOpenWithin("li", "ul", "ol", "menu")) CloseElement("li");
        if (name is "dt" or "dd" && elements.IsOpenWithin("dd", "dl")) CloseElement("dd");
        if (name is "td" or "th" or "tr" or "tbody" or "tfoot" or "thead")
        {
            if (elements.IsOpenWithin("td", "table")) CloseElement("td");
            if (elements.IsOpenWithin("th", "table")) CloseElement("th");
            if (name is not ("td" or "th"))
            {
                if (elements.IsOpenWithin("tr", "table")) CloseElement("tr");
                if (tables.TryPeek(out var table)) table.Rows.EndRow();
            }
        }

        if (name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && tables.TryPeek(out var around) && elements.Has(HtmlSense.Cell)) SpreadOut(around);
        if (name is "ul" or "ol" or "dl" or "p" or "h1" or "h2" or "h3") listTable = 0;
    }

    private void Close(HtmlTag tag)
    {
        var name = tag.Name;
        if (!BlockTags.Contains(name))
        {
            CloseElement(name);
            return;
        }

        if (name == "dt" && DateOf() is { After: AfterDate.EndOfLine }) termEnd = words.Length;
        else EndBlock();
        if (name == "p" && elements.IsOpen("p")) lastBreak = -1;
        CloseElement(name);
        if (name == "tr" && tables.TryPeek(out var table)) table.Rows.EndRow();
    }

    private void CloseElement(string name) => elements.Close(name, Closed);

    private void Closed(HtmlSense sense)
    {
        if (sense is HtmlSense.Cell or HtmlSense.Table) EndBlock();
        if (sense == HtmlSense.Cell && tables.TryPeek(out var table)) table.CloseCell();
        if (sense == HtmlSense.Table && tables.TryPop(out var ended)) ready.AddRange(ended.Blocks());
    }
}
