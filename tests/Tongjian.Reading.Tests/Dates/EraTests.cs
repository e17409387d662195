namespace Tongjian.Reading.Tests.Dates;

public sealed class EraTests
{
    [Fact]
    public void A_month_of_an_era_is_its_days()
    {
        var time = Told.Only("It began in the first month of the first year of Tianxing (1232).");

        Assert.Equal(("1232-02", "1232-01-24/1232-02-22"), (time.Value, time.Date!.ToString()));
    }

    [Theory]
    [InlineData("the second year of Jingkang", "1127")]
    [InlineData("the 2nd year of the Jingkang era", "1127")]
    [InlineData("the first year of Tianxing (1232)", "1232")]
    public void A_year_of_an_era_is_a_year(string words, string date) => Assert.Equal(date, Told.Only($"It was {words}.").Date?.ToString());

    [Fact]
    public void A_name_that_no_era_bears_gives_no_year() => Assert.All(Told.Expressions("It was the second year of Utopia."), told => Assert.Null(told.Time.Date));
}
