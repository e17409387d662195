namespace Tongjian.Reading.Layout;

/// <summary>Tells blocks the heading they stand under, and makes notes of what stands under a heading such as "References".</summary>
internal static class Sections
{
    private static readonly HashSet<string> NoteHeadings = WordList.Load("note-headings");

    /// <summary>Whether under a heading no history is told: "Notes", "See also", "Other languages".</summary>
    public static bool IsOfNotes(ReadOnlySpan<char> heading)
    {
        var words = heading.Trim().TrimEnd(':');
        if (words.EndsWith("[edit]", StringComparison.OrdinalIgnoreCase)) words = words[..^6].TrimEnd();
        return words.Length is > 3 and < 40 && NoteHeadings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }

    /// <summary>The same blocks in the same order.</summary>
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks)
    {
        string? heading = null;
        var isOfNotes = false;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                heading = block.Text;
                isOfNotes = IsOfNotes(heading);
                yield return block;
            }
            else
            {
                // Captions and tables beside the notes are no notes.
                var isNote = isOfNotes && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Field;
                yield return block.Under(heading, isNote ? BlockKind.Note : block.Kind);
            }
        }
    }
}
