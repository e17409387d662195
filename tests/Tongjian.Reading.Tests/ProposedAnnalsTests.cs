using Tongjian.Language;

namespace Tongjian.Reading.Tests;

public sealed class ProposedAnnalsTests
{
    [Theory]
    [InlineData("Jin–Song wars.txt", "jin-song-wars")]
    [InlineData("folder/001_e01.text.md", "text-001-e01-text")]
    [InlineData("宋史 卷22.txt", "宋史-卷22")]
    [InlineData("...", "text")]
    [InlineData(".hidden", "hidden")]
    public void A_text_is_cited_by_the_letters_of_its_name(string name, string id)
    {
        Assert.Equal(id, ProposedAnnals.SourceIdOf(name));
        var annals = AnnalsReader.Read([new SourceText("a.annals", $"{ProposedAnnals.Source(id, "A \"title\"", 3)}\nJin is a polity.\n1115  Jin is proclaimed.  {ProposedAnnals.Citation(id, 4)}\n")]);
        Assert.DoesNotContain(annals.Diagnostics, message => message.Name.Contains("source", StringComparison.Ordinal) || message.Name.Contains("citation", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comment_is_one_line_whatever_breaks_the_words_have() =>
        Assert.Equal("; \"Jin took the town; and burnt it\"", ProposedAnnals.Comment("  Jin took\r\n\tthe town; and\u2028burnt it \n"));

    [Fact]
    public void A_date_that_is_not_Julian_says_so()
    {
        Assert.Equal("1115-10  Jin falls.", ProposedAnnals.Line(HistoricalDate.Parse("1115-10", DateReading.Annals)!, "Jin falls."));
        Assert.Equal("1914-07-28 (Gregorian)", ProposedAnnals.Dated(HistoricalDate.Parse("1914-07-28", new DateReading(CalendarSystem.Gregorian))!));
    }
}
