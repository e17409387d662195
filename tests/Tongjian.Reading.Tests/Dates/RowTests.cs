namespace Tongjian.Reading.Tests.Dates;

public sealed class RowTests
{
    [Fact]
    public void A_row_takes_the_year_of_the_one_above()
    {
        var tagger = new TimeTagger();

        Assert.Equal(
            ["1211March = 1211-03", "May 5 = 1211-05-05", " = 1211", "1212 = 1212", "Fall = 1212-23", "November 26 = 1212-11-26", "1213June 9 = 1213-06-09"],
            [
                Date(tagger, "1211March", "The Mongols set out."), Date(tagger, "May 5", "They reach the wall."), Date(tagger, "", "A general goes over."),
                Date(tagger, "1212", "Datong is besieged."), Date(tagger, "Fall", "It holds."), Date(tagger, "November 26–27", "A battle."), Date(tagger, "1213June 9", "The pass falls."),
            ]);
    }

    [Fact]
    public void A_row_of_another_table_takes_no_year()
    {
        var tagger = new TimeTagger();
        Date(tagger, "1211", "The Mongols set out.");

        Assert.Empty(tagger.Tag(new Block(BlockKind.Row, "A general goes over.", 0) { Table = 2 }));
    }

    [Fact]
    public void A_month_in_a_row_is_of_the_year_of_the_row()
    {
        var text = "1215December He waits until February.";
        var times = new TimeTagger().Tag(new Block(BlockKind.Row, text, 0) { Lead = new(0, 12), Table = 1 });

        Assert.Equal(["1215-12", "1215-02"], times.Select(time => time.Value));
    }

    [Theory]
    [InlineData("JuneTwo", "June")]
    [InlineData("755", "755")]
    [InlineData("264 BC", "264 BC")]
    [InlineData("28 June 1389", "28 June 1389")]
    public void A_cell_may_be_glued_short_or_whole(string lead, string words)
    {
        var text = lead + " armies";
        var times = new TimeTagger().Tag(new Block(BlockKind.Row, text, 0) { Lead = new(0, lead.Length), Table = 1 });

        Assert.Equal(words, times[0].Range.Of(text));
    }

    private static string Date(TimeTagger tagger, string lead, string told)
    {
        var text = lead + told;
        var time = tagger.Tag(new Block(BlockKind.Row, text, 0) { Lead = new(0, lead.Length), Table = 1 })[0];
        return $"{time.Range.Of(text)} = {time.Date}";
    }
}
