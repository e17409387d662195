namespace Tongjian.Language.Tests;

public class DayRangeTests
{
    [Fact]
    public void A_range_ends_no_earlier_than_it_begins()
    {
        var fault = Assert.Throws<ArgumentException>(() => Range(5, 4));
        Assert.StartsWith("The latest day, day 4, is before the earliest, day 5.", fault.Message);
    }

    [Fact]
    public void Both_ends_are_included()
    {
        var range = Range(10, 20);
        Assert.True(range.Contains(new Day(10)) && range.Contains(new Day(20)));
        Assert.False(range.Contains(new Day(9)) || range.Contains(new Day(21)));
        Assert.Equal(11, range.Span);
        Assert.Equal(1, Range(10, 10).Span);
        Assert.Equal(new Day(15), range.Midpoint);
        Assert.Equal(new Day(-2), Range(-3, 0).Midpoint);
    }

    [Fact]
    public void Ranges_that_touch_share_the_day()
    {
        Assert.True(Range(10, 20).Intersects(Range(20, 30)));
        Assert.Equal(Range(20, 20), Range(10, 20).Intersect(Range(20, 30)));
        Assert.Null(Range(10, 20).Intersect(Range(21, 30)));
        Assert.Equal(Range(10, 30), Range(10, 12).Hull(Range(21, 30)));
        Assert.True(Range(10, 20).Contains(Range(10, 20)));
        Assert.False(Range(10, 20).Contains(Range(10, 21)));
    }

    [Fact]
    public void An_open_range_has_neither_length_nor_middle()
    {
        var since = new DayRange(new Day(10), Day.End);
        Assert.False(since.IsBounded);
        Assert.Equal(long.MaxValue, since.Span);
        Assert.Null(since.Midpoint);
        Assert.True(since.Contains(Day.End) && DayRange.Always.Contains(since));
        Assert.Equal("1127-01-01/..", new DayRange(Day.Of(CalendarSystem.Julian, 1127, 1, 1), Day.End).ToString(CalendarSystem.Julian));
    }

    [Theory]
    [InlineData(10, 20, 21, 30, Truth.Yes)]
    [InlineData(10, 20, 20, 30, Truth.Unknown)]
    [InlineData(10, 20, 15, 16, Truth.Unknown)]
    [InlineData(15, 16, 10, 20, Truth.Unknown)]
    [InlineData(20, 30, 10, 20, Truth.No)]
    [InlineData(21, 30, 10, 20, Truth.No)]
    [InlineData(10, 10, 10, 10, Truth.No)]
    public void Overlapping_ranges_compare_as_unknown(int first, int last, int otherFirst, int otherLast, Truth before) =>
        Assert.Equal(before, Range(first, last).Before(Range(otherFirst, otherLast)));

    private static DayRange Range(int first, int last) => new(new Day(first), new Day(last));
}
