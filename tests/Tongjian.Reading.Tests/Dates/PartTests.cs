namespace Tongjian.Reading.Tests.Dates;

public sealed class PartTests
{
    [Theory]
    [InlineData("late 1112", "1112 END", "1112-12~")]
    [InlineData("early 1125", "1125 START", "1125-01~")]
    [InlineData("mid-1120", "1120 MID", "1120~")]
    [InlineData("the end of 1117", "1117 END", "1117-12~")]
    [InlineData("the beginning of 1864", "1864 START", "1864-01~")]
    [InlineData("the middle of August 1941", "1941-08 MID", "1941-08")]
    [InlineData("early in 1862", "1862 START", "1862-01~")]
    [InlineData("the second half of 2008", "2008-H2", "2008-07/2008-12")]
    [InlineData("the rest of 1496", "1496", "1496")]
    [InlineData("the last week of May 1940", "1940-05 END", "1940-05")]
    [InlineData("the first day of June 1666", "1666-06-01", "1666-06-01")]
    [InlineData("the early months of 1942", "1942 START", "1942-01~")]
    [InlineData("the final months of 1918", "1918 END", "1918-12~")]
    public void A_part_of_a_date_is_marked_and_widens_a_year_in_EDTF(string words, string value, string date)
    {
        var time = Told.Only($"It was {words}, or so.");

        Assert.Equal((value, date), ((time.Value + " " + time.Modifier).TrimEnd(), time.Date!.ToString()));
    }

    [Fact]
    public void Parts_of_the_year_told_last_are_parts_of_it() => Assert.Equal(
        ["the end of the year = 1114 END", "Later that year = 1114", "early April = 1114-04 START", "the end of the month = 1114-04 END"],
        Told.Values("War came in 1114.", "By the end of the year towns had fallen. Later that year it snowed. In early April he rode; by the end of the month he was back.")[1..]);

    [Theory]
    [InlineData("the night of May 13, 1958", "1958-05-13TNI")]
    [InlineData("the early morning hours of November 1, 1954", "1954-11-01TMO")]
    [InlineData("dawn on 8 May 1954", "1954-05-08TMO")]
    [InlineData("early in the morning of 29 April 1975", "1975-04-29TMO")]
    public void A_part_of_the_day_belongs_to_its_day(string words, string value)
    {
        var (found, time) = Assert.Single(Told.Expressions($"It began {words}."));

        Assert.Equal((words, value, TimeKind.Time), (found, time.Value, time.Kind));
    }

    [Fact]
    public void The_time_of_the_clock_takes_the_day_beside_it_or_the_one_told_last() => Assert.Equal(
        ["4:45 a.m. = 1939-09-01T04:45", "September 1, 1939 = 1939-09-01", "noon = 1939-09-01T12:00", "That evening = 1939-09-01TEV", "0530 hours = 1939-09-03T05:30", "3 September = 1939-09-03"],
        Told.Values("At 4:45 a.m. on September 1, 1939 a ship opened fire. At noon it went on. That evening it stopped. At 0530 hours on 3 September all was quiet."));
}
