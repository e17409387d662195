using System.Diagnostics;
using System.Text;

namespace Tongjian.Reading.Tests.Dates;

/// <summary>What holds of every text.</summary>
public sealed class LawTests
{
    private const int Texts = 3000;
    private const int Characters = 300_000;

    private static readonly string[] Pieces =
    [
        "the", "a", "of", "in", "on", "and", "to", "from", "–", "-", ",", ".", "(", ")", "/", "'s", "’", "\"", ":", "1126", "1914", "264", "BC", "AD", "22", "5", "31",
        "5th", "28th", "1930s", "1,500", "22.8", "0530", "January", "May", "March", "Sept", "Sunday", "spring", "fall", "winter", "day", "days", "week", "month", "months",
        "year", "years", "decade", "century", "centuries", "hours", "morning", "night", "noon", "early", "late", "mid", "end", "beginning", "half", "first", "second",
        "twenty", "two", "hundred", "few", "several", "next", "previous", "following", "same", "that", "this", "later", "earlier", "ago", "after", "before", "about",
        "more", "than", "every", "per", "annually", "now", "present", "former", "future", "period", "time", "long", "old", "age", "reign", "Tianxing", "era", "Christmas",
        "Emperor", "Kaifeng", "the battle", "becoming", "fell", "靖康", "𠀀", "é", "\u0301", "\uD800", "\t", "\n", "D-Day", "a.m.", "p.m.", "local", "planned", "since",
    ];

    [Fact]
    public void Places_lie_in_the_text_in_order_and_do_not_overlap()
    {
        var random = new Random(20);
        for (var i = 0; i < Texts; i++)
        {
            var tagger = new TimeTagger();
            for (var paragraph = 0; paragraph < 3; paragraph++)
            {
                var text = Text(random, random.Next(40));
                var lead = random.Next(Math.Min(text.Length + 1, 20));
                var kind = random.Next(2) == 0 ? BlockKind.Paragraph : BlockKind.Row;
                var block = new Block(kind, text, 0) { Lead = new(0, kind == BlockKind.Row ? lead : 0), Table = random.Next(3) };
                var behind = 0;
                foreach (var time in tagger.Tag(block))
                {
                    Assert.True(behind <= time.Range.Start && time.Range.End <= text.Length, text);
                    Assert.True(time.Range.Length > 0 || kind == BlockKind.Row, text);
                    Assert.True(time.Anchor.Length == 0 || time.Range.Contains(time.Anchor), text);
                    behind = time.Range.End;
                }
            }
        }
    }

    [Fact]
    public void The_same_text_is_read_the_same_way_again()
    {
        var random = new Random(21);
        var paragraphs = Enumerable.Range(0, 50).Select(_ => Text(random, 60)).ToArray();

        Assert.Equal(Told.Expressions(paragraphs), Told.Expressions(paragraphs));
    }

    [Theory]
    [InlineData("the ")]
    [InlineData("twenty ")]
    [InlineData("hundred ")]
    [InlineData("4, ")]
    [InlineData("May 4, 5, ")]
    [InlineData("1126 ")]
    [InlineData("Emperor ")]
    [InlineData("early late the end of the ")]
    [InlineData("first second third century and ")]
    [InlineData("planned for 1976 and ")]
    [InlineData("(((((")]
    public void Time_is_linear_in_the_length_of_a_sentence(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Characters / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        new TimeTagger().Tag(new Block(BlockKind.Paragraph, text, 0));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static string Text(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(5) > 0) text.Append(' ');
        }

        return text.ToString();
    }
}
