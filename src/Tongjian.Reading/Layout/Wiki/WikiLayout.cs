namespace Tongjian.Reading.Layout.Wiki;

/// <summary>Cuts wikitext into blocks.</summary>
internal sealed class WikiLayout
{
    private readonly string text;
    private readonly WikiInline inline;
    private readonly BlockText words = new(); // of the paragraph so far
    private readonly List<Block> ready = [];
    private int listTable; // the number of the list of dates at hand; 0 if there is none

    private WikiLayout(string text) => (this.text, inline) = (text, new WikiInline(text));

    /// <summary>The blocks of a wikitext, as they are asked for.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var layout = new WikiLayout(text);
        for (var at = 0; at < text.Length;)
        {
            at = layout.ReadLine(at);
            foreach (var block in layout.ready) yield return block;
            layout.ready.Clear();
        }

        layout.EndParagraph();
        foreach (var block in layout.ready) yield return block;
    }

    /// <summary>Reads the line that begins at a place, with all that its brackets hold, and says where the next one begins.</summary>
    private int ReadLine(int at)
    {
        var end = text.IndexOf('\n', at);
        if (end < 0) end = text.Length;
        var line = TextLines.Trimmed(text, at, end);
        if (line.Length == 0)
        {
            EndParagraph();
            return end + 1;
        }

        switch (text[at])
        {
            case '=' when text[line.End - 1] is '=' or '>':
                return ReadHead(at);
            case '*' or '#' or ':' or ';':
                return ReadPoint(at);
            case '-' when text.AsSpan(at).StartsWith("----"):
                EndParagraph();
                return end + 1;
        }

        if (text[line.Start] == '{' && inline.CloseOf(line.Start) > end) EndParagraph();
        words.AddBlank(at - 1);
        return inline.AddLine(words, line.Start, text.Length) + 1;
    }

    private int ReadHead(int at)
    {
        EndParagraph();
        while (at < text.Length && text[at] == '=') at++;
        at = inline.AddLine(words, TextLines.Trimmed(text, at, text.Length).Start, text.Length) + 1;
        words.TrimEnd();
        while (words.Length > 0 && words.Last is '=' or ' ') words.CutTo(words.Length - 1);
        listTable = 0;
        End(BlockKind.Heading);
        return at;
    }

    private int ReadPoint(int at)
    {
        End(BlockKind.Paragraph);
        var (mark, isRedirect) = (text[at], text.AsSpan(at).StartsWith("#REDIRECT", StringComparison.OrdinalIgnoreCase));
        while (at < text.Length && text[at] is '*' or '#' or ':' or ';' or ' ') at++;
        at = inline.AddLine(words, at, text.Length) + 1;
        if (isRedirect) words.Clear();
        var cells = Dates();
        if (mark == ';' && cells.After == AfterDate.EndOfLine && at < text.Length && text[at] == ':')
        {
            // A date as a term, and what happened then as its explanation.
            words.AddBlank(at);
            at = inline.AddLine(words, TextLines.Trimmed(text, at + 1, text.Length).Start, text.Length) + 1;
            cells = cells with { After = AfterDate.Separator };
        }

        if (cells is { HasNumber: true, After: >= AfterDate.Separator })
        {
            if (listTable == 0) listTable = ++inline.Tables;
            words.TrimEnd();
            End(BlockKind.Row, cells.End, listTable);
        }
        else
        {
            listTable = 0;
            End(mark == ':' ? BlockKind.Paragraph : BlockKind.ListItem);
        }

        return at;
    }

    private DateCells Dates() => words.Letters.ToString() is var line ? DateCells.At(line, TextLines.Trimmed(line, 0, line.Length)) : default;

    private void EndParagraph()
    {
        listTable = 0;
        End(BlockKind.Paragraph);
    }

    /// <summary>Makes a block of the words, and of what stood aside: before it if it began before.</summary>
    private void End(BlockKind kind, int lead = 0, int table = 0)
    {
        words.TrimEnd();
        var block = words.Length > 0 ? words.ToBlock(kind, lead, table) : null;
        words.Clear();
        foreach (var aside in inline.Aside)
        {
            if (block is not null && block.Start < aside.Start)
            {
                ready.Add(block);
                block = null;
            }

            ready.Add(aside);
        }

        inline.Aside.Clear();
        if (block is not null) ready.Add(block);
    }
}
