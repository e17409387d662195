namespace Tongjian.Reading.Tests.Dates;

public sealed class StoryTests
{
    [Theory]
    [InlineData("Twelve days later France asked for peace.", "Twelve days later = 1940-06-22")]
    [InlineData("On that same day Paris was open.", "that same day = 1940-06-10")]
    [InlineData("The next morning it rained.", "The next morning = 1940-06-11TMO")]
    [InlineData("The day before, he had doubted.", "The day before = 1940-06-09")]
    [InlineData("Two months later London burned.", "Two months later = 1940-08")]
    [InlineData("The following year Russia was attacked.", "The following year = 1941")]
    [InlineData("In the previous month Holland had fallen.", "the previous month = 1940-05")]
    [InlineData("In August of that year ships were sunk.", "August of that year = 1940-08")]
    [InlineData("In January of the following year Tobruk fell.", "January of the following year = 1941-01")]
    [InlineData("Next spring Greece fell.", "Next spring = 1941-SP")]
    [InlineData("A decade earlier nobody feared it.", "A decade earlier = 193")]
    [InlineData("On the 28th of that month he left.", "the 28th of that month = 1940-06-28")]
    [InlineData("A year and a half later the tide turned.", "A year and a half later = 1941-12")]
    [InlineData("Two weeks later it was over.", "Two weeks later = 1940-W26")]
    [InlineData("Two years prior it had been neutral.", "Two years prior = 1938")]
    [InlineData("9999 centuries later nobody knew.", "9999 centuries later = XXXX")]
    public void A_date_is_counted_from_the_one_told_last(string sentence, string expected) =>
        Assert.Equal([expected], Told.Values("Italy entered the war on June 10, 1940.", sentence)[1..]);

    [Fact]
    public void Behind_December_January_is_the_next_year() =>
        Assert.Equal(["December 1941 = 1941-12", "January = 1942-01", "March = 1942-03"], Told.Values("Pearl Harbor was hit in December 1941. In January Manila fell. In March Java fell."));

    [Fact]
    public void A_year_in_brackets_does_not_lead_the_story_away() =>
        Assert.Equal("June = 1863-06", Told.Values("In 1863 Lee (born in 1807, at war since 1847) rode north. In June he crossed.")[^1]);

    [Theory]
    [InlineData(BlockKind.Caption)]
    [InlineData(BlockKind.Note)]
    [InlineData(BlockKind.Field)]
    public void What_stands_beside_the_story_does_not_lead_it_away(BlockKind beside)
    {
        var tagger = new TimeTagger();
        tagger.Tag(new Block(BlockKind.Paragraph, "In 1863 Lee rode north.", 0));
        tagger.Tag(new Block(beside, "Lee in 1865", 0));

        Assert.Equal("1863-06", Assert.Single(tagger.Tag(new Block(BlockKind.Paragraph, "In June he crossed.", 0))).Value);
    }

    [Fact]
    public void A_look_back_to_the_previous_year_does_not_lead_the_story_away() =>
        Assert.Equal("October = 1920-10", Told.Values("In 1920 the Poles advanced, repeating the successes of the previous year. In October they stopped.")[^1]);

    [Fact]
    public void What_is_planned_for_a_later_year_has_not_come_yet() =>
        Assert.Equal("March = 1975-03", Told.Values("In 1975 the North tested a campaign planned for 1976. In March the highlands fell.")[^1]);

    [Fact]
    public void One_far_year_is_an_excursion_and_two_are_a_new_time()
    {
        string[] before = ["In August 1920 Warsaw was saved. In 2004, papers were found."];

        Assert.Equal("September = 1920-09", Told.Values([.. before, "In September the Red Army fell back."])[^1]);
        Assert.Equal("September = 2005-09", Told.Values([.. before, "In 2005, they were printed. In September a book followed."])[^1]);
    }

    [Fact]
    public void Words_that_say_no_year_say_that_it_was_taken_from_the_story() => Assert.Equal(
        [false, true, true],
        Told.Expressions("In 1114 Aguda rose. In autumn he won, and the following year he was emperor.").Select(told => told.Time.YearIsInherited));

    [Fact]
    public void Without_a_story_there_is_no_date()
    {
        var time = Told.Only("In June the rains came.");

        Assert.Equal("XXXX-06", time.Value);
        Assert.Null(time.Date);
    }
}
