namespace Tongjian.Reading.Layout.Wiki;

/// <summary>A table of wikitext: rows of cells, of which the first may hold year and date.</summary>
internal sealed class WikiTable
{
    private readonly string text;
    private readonly WikiInline inline;
    private readonly int depth;
    private readonly TableRows rows;
    private readonly BlockText cell = new();

    private WikiTable(string text, WikiInline inline, int depth, bool isInfobox)
    {
        (this.text, this.inline, this.depth) = (text, inline, depth);
        rows = new TableRows(++inline.Tables, isInfobox);
    }

    /// <summary>Adds the rows of a table, and what stood aside within its cells.</summary>
    public static void Read(string text, WikiInline inline, int open, int close, int depth, List<Block> blocks)
    {
        var at = EndOfLine(text, open, close);
        var attributes = text.AsSpan(open, at - open);
        var table = new WikiTable(text, inline, depth, attributes.Contains("infobox", StringComparison.OrdinalIgnoreCase));
        table.ReadLines(at, Math.Max(at, close - 2));
        blocks.AddRange(table.rows.Blocks());
    }

    private void ReadLines(int at, int end)
    {
        while (at < end)
        {
            while (at < end && TextLines.IsBlank(text[at])) at++;
            if (at == end) break;
            var next = at + 1 < end ? text[at + 1] : '\0';
            if (text[at] == '|' && next == '-')
            {
                rows.EndRow();
                at = EndOfLine(text, at, end);
            }
            else if (text[at] == '|' && next == '+')
            {
                var line = EndOfLine(text, at, end);
                inline.AddAside(BlockKind.Caption, TextLines.Trimmed(text, Content(at + 2, line), line), depth);
                at = line;
            }
            else if (text[at] is '|' or '!')
            {
                at = ReadCells(at + 1, end, text[at] == '!');
            }
            else
            {
                at = EndOfLine(text, inline.Behind(at, end), end);
            }
        }

        rows.EndRow();
    }

    /// <summary>Reads the cells of a line and says where the next line begins.</summary>
    private int ReadCells(int start, int end, bool isHead)
    {
        while (true)
        {
            var at = EndOfCell(start, end, isHead);
            inline.AddLines(cell, Content(start, at), at, depth);
            rows.AddCell(cell, isHead);
            cell.Clear();
            if (at >= end || text[at] == '\n') return at;
            start = at + 2;
        }
    }

    /// <summary>A cell ends before two bars, or before a line that begins with a bar or an exclamation mark.</summary>
    private int EndOfCell(int at, int end, bool isHead)
    {
        while (at < end)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny("\n|!{[<");
            if (length < 0) return end;
            at += length;
            if (text[at] == '\n')
            {
                var first = at + 1;
                while (first < end && text[first] is ' ' or '\t') first++;
                if (first < end && text[first] is '|' or '!') return at;
                at++;
            }
            else if (at + 1 < end && text[at + 1] == text[at] && (text[at] == '|' || (isHead && text[at] == '!')))
            {
                return at;
            }
            else
            {
                at = text[at] is '|' or '!' ? at + 1 : inline.Behind(at, end);
            }
        }

        return end;
    }

    /// <summary>Where the words of a cell begin: behind the bar that ends its attributes, if it has some.</summary>
    private int Content(int start, int end)
    {
        var bar = inline.NextBar(start, end);
        if (bar >= end || text.AsSpan(start, bar - start).Contains('\n')) return Trimmed(start, end);
        return Trimmed(bar + 1, end);
    }

    private int Trimmed(int start, int end) => TextLines.Trimmed(text, start, end).Start;

    private static int EndOfLine(string text, int at, int end)
    {
        if (at >= end) return end;
        var length = text.AsSpan(at, end - at).IndexOf('\n');
        return length < 0 ? end : at + length;
    }
}
