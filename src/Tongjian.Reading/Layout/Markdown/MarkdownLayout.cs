namespace Tongjian.Reading.Layout.Markdown;

/// <summary>Cuts Markdown into blocks.</summary>
internal sealed partial class MarkdownLayout
{
    private readonly string text;
    private readonly MarkdownInline inline;
    private readonly BlockText words = new();
    private readonly List<TextRange> lines = []; // of the paragraph or point at hand
    private readonly List<Block> ready = [];
    private BlockKind kind = BlockKind.Paragraph; // of the lines
    private int tables;
    private int listTable; // the number of the list of dates at hand
    private TableRows? table;
    private char fence; // the mark of a block of code that is open

    private MarkdownLayout(string text) => (this.text, inline) = (text, new MarkdownInline(text));

    /// <summary>The blocks of a Markdown text, as they are asked for.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var layout = new MarkdownLayout(text);
        TextRange? held = null;
        var isFirst = true;
        var isFront = false;
        foreach (var line in TextLines.Of(text))
        {
            // Settings before the text stand between two lines of hyphens.
            if (isFirst && line.Length == 3 && text.AsSpan(line.Start, 3) is "---") isFront = true;
            else if (isFront && line.Length == 3 && text.AsSpan(line.Start, 3) is "---" or "...") isFront = false;
            else if (!isFront)
            {
                if (held is { } now) layout.Read(now, line);
                held = line;
            }

            isFirst = false;
            if (layout.ready.Count == 0) continue;
            foreach (var block in layout.ready) yield return block;
            layout.ready.Clear();
        }

        if (held is { } last) layout.Read(last, default);
        layout.EndTable();
        layout.EndLines();
        foreach (var block in layout.ready) yield return block;
    }

    private void Read(TextRange line, TextRange next)
    {
        if (Fence(line) is var mark && mark != '\0' && (fence == '\0' || fence == mark))
        {
            EndLines();
            fence = fence == '\0' ? mark : '\0';
            return;
        }

        if (fence != '\0') return;
        while (line.Length > 0 && text[line.Start] == '>') line = TextLines.Trimmed(text, line.Start + 1, line.End);
        if (table is not null && line.Length > 0 && text.AsSpan(line.Start, line.Length).Contains('|'))
        {
            if (!IsRuler(line)) Cells(line, false);
            return;
        }

        EndTable();
        if (line.Length == 0)
        {
            EndLines();
        }
        else if (text[line.Start] == '#' && Hashes(line) is > 0 and var hashes)
        {
            EndLines();
            var end = line.End;
            while (end > line.Start && text[end - 1] == '#') end--;
            lines.Add(TextLines.Trimmed(text, line.Start + hashes, Math.Max(end, line.Start + hashes)));
            End(BlockKind.Heading);
        }
        else if (lines.Count > 0 && kind == BlockKind.Paragraph && IsSetext(line))
        {
            var head = lines[^1];
            lines.RemoveAt(lines.Count - 1);
            EndLines();
            lines.Add(head);
            End(BlockKind.Heading);
        }
        else if (IsThematicBreak(line))
        {
            EndLines();
        }
        else if (text.AsSpan(line.Start, line.Length).Contains('|') && next.Length > 0 && IsRuler(next))
        {
            EndLines();
            table = new TableRows(++tables, false);
            Cells(line, true);
        }
        else if (Definition().Match(text, line.Start, Math.Min(line.Length, 200)) is { Success: true } definition)
        {
            EndLines();
            if (text[line.Start + 1] != '^') return;
            (kind, listTable) = (BlockKind.Note, 0);
            lines.Add(line with { Start = line.Start + definition.Length });
        }
        else if (LineLooks.AfterBullet(text, line) is var start && (start > line.Start || IsPlus(line)))
        {
            EndLines(false);
            kind = BlockKind.ListItem;
            lines.Add(line with { Start = start > line.Start ? start : line.Start + 2 });
        }
        else
        {
            lines.Add(line);
        }
    }

    /// <summary>Makes blocks of the lines so far.</summary>
    private void EndLines(bool isListOver = true)
    {
        if (lines.Count > 0) End(kind);
        if (isListOver) listTable = 0;
    }

    private void End(BlockKind made)
    {
        // Lines that each begin with a date are rows, though no blank line parts them.
        if (made == BlockKind.Paragraph && lines.Count > 1 && lines.TrueForAll(line => DateCells.At(text, line) is { HasNumber: true, After: >= AfterDate.Separator }))
        {
            var number = ++tables;
            foreach (var line in lines.ToArray()) EndOne([line], BlockKind.Row, number);
        }
        else
        {
            EndOne([.. lines], made, 0);
        }

        lines.Clear();
        kind = BlockKind.Paragraph;
    }

    private void EndOne(ReadOnlySpan<TextRange> some, BlockKind made, int number)
    {
        words.Clear();
        inline.Add(words, some);
        words.TrimEnd();
        var pictures = inline.Pictures.ToArray();
        if (words.Length > 0)
        {
            var plain = words.Letters.ToString();
            var cells = made is BlockKind.ListItem or BlockKind.Row ? DateCells.At(plain, new TextRange(0, plain.Length)) : default;
            if (cells is { HasNumber: true, After: >= AfterDate.Separator })
            {
                if (number == 0) number = listTable > 0 ? listTable : listTable = ++tables;
                ready.Add(words.ToBlock(BlockKind.Row, cells.End, number));
            }
            else
            {
                ready.Add(words.ToBlock(made));
            }
        }

        foreach (var picture in pictures)
        {
            words.Clear();
            inline.Add(words, [picture]);
            words.TrimEnd();
            if (words.Length > 0) ready.Add(words.ToBlock(BlockKind.Caption));
        }

        words.Clear();
    }
}
