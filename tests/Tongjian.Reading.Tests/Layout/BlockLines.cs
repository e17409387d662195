namespace Tongjian.Reading.Tests.Layout;

/// <summary>Blocks as lines to compare: "Row 1 «1125» 1125Jin declares war." Every block is checked against the original on the way.</summary>
internal static class BlockLines
{
    public static string Of(string text, DocumentFormat format = DocumentFormat.Plain, string name = "story.txt")
    {
        var lines = new List<string>();
        foreach (var block in new Document(name, text, format).Blocks())
        {
            AssertFits(block, text);
            lines.Add($"{block.Kind}{(block.Table > 0 ? $" {block.Table}" : "")} {(block.Lead.Length > 0 ? $"«{block.Lead.Of(block.Text)}» " : "")}{block.Text.Replace("\n", " / ")}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>Ranges lie in the original and rise; a letter that stands there is the one told.</summary>
    public static void AssertFits(Block block, string text)
    {
        Assert.NotEmpty(block.Text);
        Assert.InRange(block.Lead.End, block.Lead.Start, block.Text.Length);
        Assert.InRange(block.End, block.Start, text.Length);
        var before = -1;
        for (var at = 0; at < block.Text.Length; at++)
        {
            var place = block.Original(new TextRange(at, at + 1));
            Assert.InRange(place.Start, Math.Max(before, 0), text.Length - 1);
            Assert.InRange(place.End, place.Start + 1, text.Length);
            before = place.Start;
        }
    }
}
