namespace Tongjian.Reading.Tests.Dates;

public sealed class RangeTests
{
    [Theory]
    [InlineData("Caishi was fought on November 26–27, 1161.", "1161-11-26/1161-11-27", "November 26 = 1161-11-26", "27, 1161 = 1161-11-27")]
    [InlineData("They held out from 27 May to 4 June 1940.", "1940-05-27/1940-06-04", "27 May = 1940-05-27", "4 June 1940 = 1940-06-04")]
    [InlineData("From 1914 to 1918 Europe burned.", "1914/1918", "1914 = 1914", "1918 = 1918")]
    [InlineData("Between 1936 and 1939 Spain fought itself.", "1936/1939", "1936 = 1936", "1939 = 1939")]
    [InlineData("Date: September 1125 – March 1127", "1125-09/1127-03", "September 1125 = 1125-09", "March 1127 = 1127-03")]
    [InlineData("On 6-7 February 1920 he was shot.", "1920-02-06/1920-02-07", "6 = 1920-02-06", "7 February 1920 = 1920-02-07")]
    public void Both_ends_of_a_range_know_the_whole(string sentence, string whole, params string[] ends)
    {
        var times = Told.Expressions(sentence);

        Assert.Equal(ends, times.Select(told => $"{told.Words} = {told.Time.Date}"));
        Assert.All(times, told => Assert.Equal(whole, told.Time.Span?.ToString()));
    }

    [Theory]
    [InlineData("In April and June 1955 he fought the sects.", "April = 1955-04", "June 1955 = 1955-06")]
    [InlineData("the spring and early summer of 1943", "the spring = 1943-SP", "early summer of 1943 = 1943-SU START")]
    [InlineData("From October to March 1945 they held Burma.", "October = 1944-10", "March 1945 = 1945-03")]
    [InlineData("on May 4, 5 and 6, 1865", "May 4 = 1865-05-04", "5 = 1865-05-05", "6, 1865 = 1865-05-06")]
    [InlineData("on 4, 5 and 6 July 1863", "4 = 1863-07-04", "5 = 1863-07-05", "6 July 1863 = 1863-07-06")]
    public void The_year_behind_a_list_belongs_to_all_of_it(string words, params string[] expected) =>
        Assert.Equal(expected, Told.Values(words));

    [Fact]
    public void What_only_stands_side_by_side_is_no_range() =>
        Assert.All(Told.Expressions("It was taken in 1127 and in 1130."), told => Assert.Null(told.Time.Span));
}
