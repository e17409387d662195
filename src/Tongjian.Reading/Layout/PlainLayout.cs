namespace Tongjian.Reading.Layout;

/// <summary>Cuts a text without markup into blocks.</summary>
internal static class PlainLayout
{
    /// <summary>The blocks of a text; each line that is not blank is one.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end])) yield return new Block(BlockKind.Paragraph, text[start..end].TrimEnd(), start);
            start = end + 1;
        }
    }
}
