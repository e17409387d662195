namespace Tongjian.Reading.Tests;

public sealed class BlockTests
{
    [Fact]
    public void A_block_freed_of_markup_knows_where_its_words_stood()
    {
        var block = new Block(BlockKind.Paragraph, "Bianjing fell", [10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25]);

        Assert.Equal(new TextRange(10, 18), block.Original(new(0, 8)));
        Assert.Equal(new TextRange(21, 25), block.Original(new(9, 13)));
    }
}
