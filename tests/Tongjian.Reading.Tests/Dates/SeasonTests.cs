namespace Tongjian.Reading.Tests.Dates;

public sealed class SeasonTests
{
    [Theory]
    [InlineData("In the summer of 1941 Germany attacked.", "the summer of 1941 = 1941-SU", "the summer of 1941 = 1941-22")]
    [InlineData("in the fall of 1125", "the fall of 1125 = 1125-FA", "the fall of 1125 = 1125-23")]
    [InlineData("in the late autumn of 1114", "the late autumn of 1114 = 1114-FA END", "the late autumn of 1114 = 1114-23")]
    [InlineData("during the early summer of 1123", "the early summer of 1123 = 1123-SU START", "the early summer of 1123 = 1123-22")]
    [InlineData("through the winter of 1121–22", "the winter of 1121–22 = 1121-WI", "the winter of 1121–22 = 1121-24")]
    [InlineData("by the middle of summer 1919", "the middle of summer 1919 = 1919-SU MID", "the middle of summer 1919 = 1919-22")]
    public void A_season_has_its_year_and_a_winter_that_in_which_it_begins(string words, string value, string date)
    {
        Assert.Equal([value], Told.Values(words));
        Assert.Equal([date], Told.Dates(words));
    }

    [Fact]
    public void A_winter_runs_into_the_next_year()
    {
        var date = Told.Only("They froze in the winter of 1121–22.").Date!;

        Assert.Equal(("1121-12-01", "1122-02-28"), (date.EarliestDate.ToString(), date.LatestDate.ToString()));
    }

    [Theory]
    [InlineData("The fall of Saigon ended it.")]
    [InlineData("A spring rose from the rock, and forces fall back.")]
    [InlineData("The Winter Palace was stormed in the Autumn Harvest rising.")]
    public void Wells_verbs_captures_and_names_are_no_seasons(string sentence) => Assert.Empty(Told.Values(sentence));

    [Fact]
    public void A_season_without_a_year_takes_that_of_the_story() => Assert.Equal(
        ["the summer = 1863-SU", "the fall = 1863-FA", "spring = 1863-SP", "the fall = 1863-FA"],
        Told.Values("In 1863 Lee went north.", "During the summer they rested. After the fall campaign came a spring offensive; he left in the fall.")[1..]);
}
