using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout.Html;

/// <content>Ends blocks, and knows what elements make of them.</content>
internal sealed partial class HtmlLayout
{
    private static readonly Dictionary<string, string> Classes = WordList.LoadMeanings("html-classes");

    /// <summary>Makes a block of the words so far, or a line of the cell that they stand in.</summary>
    private void EndBlock()
    {
        lastBreak = -1;
        words.TrimEnd();
        if (words.Length > 0)
        {
            if (elements.Has(HtmlSense.Note)) ready.Add(words.ToBlock(BlockKind.Note));
            else if (elements.Has(HtmlSense.Caption)) ready.Add(words.ToBlock(BlockKind.Caption));
            else if (elements.Has(HtmlSense.Heading)) ready.Add(words.ToBlock(BlockKind.Heading));
            else if (elements.Has(HtmlSense.Cell) && tables.TryPeek(out var table) && !table.IsFrame) table.Add(words);
            else if (termEnd > 0 || elements.Has(HtmlSense.ListItem)) ready.Add(Point());
            else ready.Add(words.ToBlock(BlockKind.Paragraph));
        }

        words.Clear();
        termEnd = 0;
    }

    private Block Point()
    {
        var cells = DateOf();
        var lead = termEnd > 0 ? termEnd : cells is { HasNumber: true, After: >= AfterDate.Separator } ? cells.End : 0;
        if (lead == 0) return words.ToBlock(BlockKind.ListItem);
        if (listTable == 0) listTable = ++tableCount;
        return words.ToBlock(BlockKind.Row, lead, listTable);
    }

    private DateCells DateOf()
    {
        words.TrimEnd();
        var line = words.Letters.ToString();
        return DateCells.At(line, new TextRange(0, line.Length));
    }

    private void BreakLine(HtmlTag tag)
    {
        if (elements.Has(HtmlSense.Dropped)) return;
        if (elements.Has(HtmlSense.Cell) && tables.TryPeek(out var table) && !table.IsFrame) EndBlock();
        else if (lastBreak >= 0) EndBlock(); // two breaks end a paragraph
        else words.AddBlank(tag.End - 1);
        lastBreak = tag.End;
    }

    /// <summary>A cell with a heading in it is a part of the page, not of a table.</summary>
    private void SpreadOut(HtmlTable table)
    {
        table.IsFrame = true;
        if (table.Cell.Length > 0) ready.Add(table.Cell.ToBlock(BlockKind.Paragraph));
        table.Cell.Clear();
    }

    private void EndAll()
    {
        EndBlock();
        while (tables.TryPop(out var table)) ready.AddRange(table.Blocks());
    }

    private string ClassesOf(HtmlTag tag) => tag.Attributes.Length == 0 ? "" : tag.ValueOf(text, "class").ToString();

    private HtmlSense SenseOf(HtmlTag tag)
    {
        if (tag.Attributes.Length > 4)
        {
            var lookup = Classes.GetAlternateLookup<ReadOnlySpan<char>>();
            var classes = tag.ValueOf(text, "class");
            foreach (var part in classes.Split(' '))
                if (lookup.TryGetValue(classes[part], out var sense))
                    return sense switch { "drop" => HtmlSense.Dropped, "note" => HtmlSense.Note, _ => HtmlSense.Caption };
            var style = tag.ValueOf(text, "style");
            if (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)) return HtmlSense.Dropped;
            if (tag.ValueOf(text, "role") is "navigation" or "search" or "banner") return HtmlSense.Dropped;
            if (tag.ValueOf(text, "aria-hidden") is "true") return HtmlSense.Dropped;
        }

        return tag.Name switch
        {
            "nav" or "button" or "footer" or "dialog" or "rt" or "rp" => HtmlSense.Dropped,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => HtmlSense.Heading,
            "figcaption" or "caption" => HtmlSense.Caption,
            "li" => HtmlSense.ListItem,
            "td" or "th" => HtmlSense.Cell,
            "table" => HtmlSense.Table,
            "sup" when IsReference(tag.End) => HtmlSense.Dropped,
            _ => HtmlSense.None,
        };
    }

    private bool IsReference(int at) => Reference().IsMatch(text.AsSpan(at, Math.Min(400, text.Length - at)));

    // <sup>[<a href="#n1">1</a>]</sup>, <sup><a href="#n1">1</a></sup>; "20<sup>th</sup>" is none.
    [GeneratedRegex(@"\A(?:\s|<[^<>]{1,200}>)*(?:\[(?:\s|<[^<>]{1,200}>)*[\w ]{1,20}(?:\s|<[^<>]{1,200}>)*\]|(?<=<a [^<>]{1,200}>)[\d*†‡]{1,3})(?:\s|<[^<>]{1,200}>)*</sup>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
