namespace Tongjian.Reading.Tests.Dates;

public sealed class SlipTests
{
    [Fact]
    public void A_year_far_out_of_the_story_stays_as_written_and_is_doubted()
    {
        var times = Told.Expressions("In 1347 the plague reached Sicily. In 1348 it was in France. In the spring of 1249 it came to Norway. In the summer it was in Sweden.");

        Assert.Equal(
            ["1347", "1348", "1249-21", "1349-22"],
            times.Select(told => told.Time.Date!.ToString()));
        Assert.Equal("1249 lies 99 years before 1348, the year told last; 1349 may be meant", Assert.Single(times, told => told.Time.Doubt is not null).Time.Doubt);
    }

    [Theory]
    [InlineData("In 1914 war came. In 1915 Italy joined. It looked back on 1866.")]
    [InlineData("In 1914 war came. In 1915 Italy joined. The tower of 1173 was hit.")]
    [InlineData("In 1914 war came. In 1915 Italy joined. It was the worst since 1815, and worse than that of Napoleon (1814).")]
    [InlineData("War came in 1914. In 1815 there had been peace.")]
    public void A_look_back_is_not_doubted(string sentences) =>
        Assert.All(Told.Expressions(sentences), told => Assert.Null(told.Time.Doubt));
}
