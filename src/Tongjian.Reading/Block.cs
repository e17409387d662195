namespace Tongjian.Reading;

/// <summary>
/// A paragraph, a row, a caption: the words of a document that belong together, without markup, each character with its place in
/// the original.
/// </summary>
public sealed class Block
{
    private readonly int[]? origins; // null where the words stand in the original as they are

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
        this.origins = origins;
    }

    /// <summary>What it is.</summary>
    public BlockKind Kind { get; }

    /// <summary>The words, without markup and marks of reference.</summary>
    public string Text { get; }

    /// <summary>Where the words begin in the original.</summary>
    public int Start { get; }

    /// <summary>Where the words end in the original, exclusive.</summary>
    public int End => origins?[^1] ?? Start + Text.Length;

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
        (origins, Lead, Table, Heading) = (same.origins, same.Lead, same.Table, heading);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original.</summary>
    public TextRange Original(TextRange range) => origins is null
        ? new(Start + range.Start, Start + range.End)
        : range.Length == 0 ? new(origins[range.Start], origins[range.Start]) : new(origins[range.Start], origins[range.End - 1] + 1);
}
