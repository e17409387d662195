namespace Tongjian.Reading.Layout;

/// <summary>Makes blocks of the rows of a table, whose cells come one after the other.</summary>
/// <remarks>
/// In a timeline the cells of year and date are the lead of a row; a cell that spans several rows stands in the first only, and the rows
/// below have their date from it as they have in a text. Other tables give points of a list, and an infobox gives fields.
/// </remarks>
/// <param name="number">The number of the table.</param>
/// <param name="isInfobox">Whether its first cells are keys.</param>
internal sealed class TableRows(int number, bool isInfobox)
{
    private readonly List<(Block Block, bool IsHead)> rows = [];
    private readonly BlockText row = new();
    private int cells;
    private int lead;
    private bool isOpen = true; // only date cells so far
    private bool isHead = true; // only heads of columns so far
    private bool isTimeline;
    private int dated;

    /// <summary>Adds a cell to the row.</summary>
    /// <param name="cell">Its words.</param>
    /// <param name="isHeadCell">Whether it is marked as a head.</param>
    public void AddCell(BlockText cell, bool isHeadCell)
    {
        cell.TrimEnd();
        if (cell.Length == 0) return;
        var words = cell.Letters.ToString();
        var isDate = DateCells.At(words, new TextRange(0, words.Length)) is { After: AfterDate.EndOfLine };
        isHead &= isHeadCell;
        if (cells++ > 0) row.Add(isOpen ? ' ' : '\n', row.LastEnd - 1);
        row.Add(cell);
        isOpen &= isInfobox ? cells == 1 && (isHeadCell || IsKey(words)) : isDate;
        if (isOpen) lead = row.Length;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        if (row.Length > 0)
        {
            var isColumns = isHead && lead == 0;
            if (isColumns && TimelineHead.IsAt(row.Letters.ToString().Replace('\n', ' '), new TextRange(0, row.Length))) isTimeline = true;
            if (lead > 0) dated++;
            var isTitle = isInfobox && rows.Count == 0 && cells == 1;
            rows.Add((row.ToBlock(isTitle ? BlockKind.Heading : BlockKind.Row, isTitle ? 0 : lead, number), isColumns));
        }

        (cells, lead, isOpen, isHead) = (0, 0, true, true);
    }

    private static bool IsKey(string words) => FieldKey.Bare(words, 0, words.Length) == words.Length || words.EndsWith(':');

    /// <summary>The blocks of all rows.</summary>
    public IEnumerable<Block> Blocks()
    {
        var kind = isInfobox ? BlockKind.Field : isTimeline || dated * 3 >= rows.Count ? BlockKind.Row : BlockKind.ListItem;
        foreach (var (block, isColumns) in rows)
            yield return block.Kind == BlockKind.Heading ? block : block.Under(null, isColumns && !isInfobox ? BlockKind.Note : kind);
    }
}
