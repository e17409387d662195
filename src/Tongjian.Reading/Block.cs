using Tongjian.Reading.Layout;

namespace Tongjian.Reading;

/// <summary>
/// A paragraph, a row, a caption: the words of a document that belong together, without markup, each character with its place in
/// the original.
/// </summary>
public sealed class Block
{
    private readonly Piece[]? pieces; // null where the words stand in the original as they are

    /// <summary>A block whose words stand in the original as they are.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The words.</param>
    /// <param name="start">Where they begin in the original.</param>
    public Block(BlockKind kind, string text, int start)
    {
        (Kind, Text, Start) = (kind, text, start);
    }

    /// <summary>A block whose words were freed of markup.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The words.</param>
    /// <param name="origins">For each character its place in the original, rising; and one more for the end.</param>
    /// <exception cref="ArgumentException">There is not one place for each character and one for the end.</exception>
    public Block(BlockKind kind, string text, int[] origins)
        : this(kind, text, origins.Length == text.Length + 1 ? origins[0] : throw new ArgumentException("a place for each character and one for the end", nameof(origins)))
    {
        pieces = Piece.Of(origins);
    }

    /// <summary>A block whose words stand in the original in pieces.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The words; at least one character.</param>
    /// <param name="pieces">Their pieces, rising; the first begins with the words.</param>
    internal Block(BlockKind kind, string text, Piece[] pieces)
        : this(kind, text, pieces[0].Origin)
    {
        this.pieces = pieces;
    }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>The words, without markup and marks of reference.</summary>
    public string Text { get; }

    /// <summary>Where the words begin in the original.</summary>
    public int Start { get; }

    /// <summary>Where the words end in the original, exclusive.</summary>
    public int End => pieces is null ? Start + Text.Length : pieces[^1].EndOf(Text.Length - 1);

    /// <summary>The heading it stands under; null before the first.</summary>
    public string? Heading { get; init; }

    /// <summary>Of a row the cells of year and date at its beginning, of a field its key with the colon; empty if there are none.</summary>
    public TextRange Lead { get; init; }

    /// <summary>A number for each table and each infobox of the document, from 1; 0 outside of them.</summary>
    public int Table { get; init; }

    /// <summary>The same words under a heading, perhaps as something else.</summary>
    internal Block Under(string? heading, BlockKind kind) =>
        heading is null && kind == Kind ? this : new(this, heading, kind);

    private Block(Block same, string? heading, BlockKind kind)
        : this(kind, same.Text, same.Start)
    {
        (pieces, Lead, Table, Heading) = (same.pieces, same.Lead, same.Table, heading);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original. Of characters written as one, such as <c>&amp;eacute;</c>, all is told.</summary>
    public TextRange Original(TextRange range)
    {
        if (pieces is null) return new(Start + range.Start, Start + range.End);
        if (range.Start >= Text.Length) return new(End, End);
        var start = pieces[PieceOf(range.Start)].StartOf(range.Start);
        return range.Length == 0 ? new(start, start) : new(start, pieces[PieceOf(range.End - 1)].EndOf(range.End - 1));
    }

    private int PieceOf(int character)
    {
        var (low, high) = (0, pieces!.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].At <= character) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
