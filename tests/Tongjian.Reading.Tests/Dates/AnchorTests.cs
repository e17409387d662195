namespace Tongjian.Reading.Tests.Dates;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("Three months after becoming emperor he died.", "Three months after becoming emperor", "becoming emperor", "P3M", false)]
    [InlineData("Eight days after Fort Sumter the arsenal fell.", "Eight days after Fort Sumter", "Fort Sumter", "P8D", false)]
    [InlineData("It burned four days before the vote.", "four days before the vote", "the vote", "P4D", true)]
    [InlineData("He came over in 1123, three years after the fall of Liao.", "three years after the fall of Liao", "the fall of Liao", "P3Y", false)]
    [InlineData("A year after the American invasion they rose.", "A year after the American invasion", "the American invasion", "P1Y", false)]
    [InlineData("In the fifth year of Emperor Xuanzong's reign it flooded.", "the fifth year of Emperor Xuanzong's reign", "Emperor Xuanzong's reign", "P4Y", false)]
    public void A_date_counted_from_an_event_knows_its_words_and_the_distance(string sentence, string words, string anchor, string distance, bool isBefore)
    {
        var (found, time) = Told.Expressions(sentence).Single(told => told.Time.Anchor.Length > 0);

        Assert.Equal((words, anchor, distance, isBefore), (found, time.Anchor.Of(sentence), time.Value, time.IsBefore));
    }

    [Fact]
    public void How_long_something_lasted_before_another_is_a_length() =>
        Assert.Equal(["five months = P5M"], Told.Values("His empire lasted five months before Gan died."));

    [Fact]
    public void A_time_of_the_war_that_has_no_date_is_marked_without_a_value() => Assert.Equal(
        ["the first year of the war", "the last years of his life", "The final day of the battle"],
        Told.Values("In the first year of the war he won; in the last years of his life he lost. The final day of the battle was bloody."));
}
