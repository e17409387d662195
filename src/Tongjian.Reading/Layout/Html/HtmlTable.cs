namespace Tongjian.Reading.Layout.Html;

/// <summary>A table of a page that is open, and its cell at hand.</summary>
/// <param name="rows">Its rows.</param>
internal sealed class HtmlTable(TableRows rows)
{
    private bool isHead;

    /// <summary>Its rows.</summary>
    public TableRows Rows => rows;

    /// <summary>The words of the cell at hand.</summary>
    public BlockText Cell { get; } = new();

    /// <summary>Whether it only puts the parts of a page in their places: its cells are no cells then.</summary>
    public bool IsFrame { get; set; }

    /// <summary>Begins a cell.</summary>
    public void OpenCell(bool isHeadCell)
    {
        CloseCell();
        isHead = isHeadCell;
    }

    /// <summary>Ends a cell.</summary>
    public void CloseCell()
    {
        rows.AddCell(Cell, isHead);
        Cell.Clear();
    }

    /// <summary>Adds the words of one block to the cell, in a line of their own.</summary>
    public void Add(BlockText words)
    {
        if (Cell.Length > 0) Cell.Add('\n', Cell.LastEnd - 1);
        Cell.Add(words);
    }

    /// <summary>Ends the table.</summary>
    public IEnumerable<Block> Blocks()
    {
        CloseCell();
        rows.EndRow();
        return rows.Blocks();
    }
}
