namespace Tongjian.Language.Tests;

public class HistoricalDateTests
{
    [Fact]
    public void Winter_stays_in_its_year_when_nothing_else_is_said() =>
        Assert.Equal("1126-12-01/1126-12-31", Julian(HistoricalDate.Parse("1126-24")!.Bounds));

    [Fact]
    public void Winter_runs_into_the_next_year_when_the_reading_says_so() =>
        Assert.Equal("1126-12-01/1127-02-28", Julian(HistoricalDate.Parse("1126-24", DateReading.Annals)!.Bounds));

    [Fact]
    public void The_same_text_in_another_calendar_is_another_day()
    {
        var julian = HistoricalDate.Parse("1127-01-09")!;
        var gregorian = HistoricalDate.Parse("1127-01-09", new(CalendarSystem.Gregorian))!;
        Assert.Equal(7, julian.Bounds.Earliest.Number - gregorian.Bounds.Earliest.Number);
        Assert.NotEqual(julian, gregorian);
    }

    [Theory]
    [InlineData("1127", false, false)]
    [InlineData("1127?", true, false)]
    [InlineData("1127~", false, true)]
    [InlineData("1127-01-%09", true, true)]
    [InlineData("?1127-~05-09", true, true)]
    [InlineData("1115~/1127?", true, true)]
    [InlineData("~1115/1127", false, true)]
    [InlineData("[1115,1127-?05]", true, false)]
    public void A_date_says_whether_it_is_uncertain_or_approximate(string text, bool uncertain, bool approximate)
    {
        var date = HistoricalDate.Parse(text)!;
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("1127-01-09", DatePrecision.Day)]
    [InlineData("1127-01-09T12:00:00", DatePrecision.Day)]
    [InlineData("1127-01", DatePrecision.Month)]
    [InlineData("1127-01-0X", DatePrecision.Month)]
    [InlineData("1127-24", DatePrecision.Season)]
    [InlineData("1127", DatePrecision.Year)]
    [InlineData("1127-XX-09", DatePrecision.Year)]
    [InlineData("Y17E7", DatePrecision.Year)]
    [InlineData("112X", DatePrecision.Decade)]
    [InlineData("112X-01-09", DatePrecision.Decade)]
    [InlineData("11XX", DatePrecision.Century)]
    [InlineData("11X7", DatePrecision.Century)]
    [InlineData("1XXX", DatePrecision.Millennium)]
    [InlineData("XXXX-01-09", DatePrecision.Unspecified)]
    [InlineData("1127-01-09/1130", DatePrecision.Year)]
    [InlineData("1127-01-09/..", DatePrecision.Day)]
    [InlineData("../..", DatePrecision.Unspecified)]
    [InlineData("{1127-01-09,113X}", DatePrecision.Decade)]
    public void A_date_is_as_precise_as_it_is_known_without_a_gap(string text, DatePrecision precision) =>
        Assert.Equal(precision, HistoricalDate.Parse(text)!.Precision);

    [Fact]
    public void An_interval_has_two_uncertain_ends()
    {
        var war = HistoricalDate.Parse("1125-23/1127-01~")!;
        Assert.True(war.IsInterval);
        Assert.Equal("1125-09-01/1125-11-30", Julian(war.Start));
        Assert.Equal("1127-01-01/1127-01-31", Julian(war.End));
        Assert.Equal("1127-01~", war.EndDate!.ToString());
        Assert.Equal("1126-12-01/1127-02-28", Julian(war.EndDate.Possible));
    }

    [Fact]
    public void An_open_start_is_the_beginning_of_time_and_an_unknown_one_lies_anywhere_before_the_end()
    {
        var open = HistoricalDate.Parse("../1127")!;
        Assert.True(open.StartIsOpen);
        Assert.Equal(new DayRange(Day.Beginning, Day.Beginning), open.Start);

        var unknown = HistoricalDate.Parse("/1127")!;
        Assert.False(unknown.StartIsOpen);
        Assert.Null(unknown.StartDate);
        Assert.Equal("../1127-12-31", Julian(unknown.Start));
    }

    [Fact]
    public void An_end_with_an_X_does_not_come_before_the_start() =>
        Assert.Equal("1127-12-02/1127-12-04", Julian(HistoricalDate.Parse("1127-12-02/1127-XX-04")!.End));

    [Fact]
    public void A_date_that_is_no_interval_starts_and_ends_within_itself()
    {
        var year = HistoricalDate.Parse("1132")!;
        Assert.False(year.IsInterval || year.IsOneOf || year.IsAllOf);
        Assert.Equal((year.Bounds, year.Bounds), (year.Start, year.End));
        Assert.Empty(year.Members);
    }

    [Fact]
    public void A_set_has_members_and_a_range_among_them_is_an_interval()
    {
        var set = HistoricalDate.Parse("[1115, 1117..1119, 1127-05..]")!;
        Assert.True(set.IsOneOf && !set.IsAllOf && !set.IsInterval);
        Assert.Equal(["1115", "1117/1119", "1127-05/.."], set.Members.Select(member => member.ToString()));
        Assert.True(set.Members[1].IsInterval && set.Members[2].EndIsOpen);
        Assert.True(HistoricalDate.Parse("{1115}")!.IsAllOf);
    }

    [Fact]
    public void A_set_spaced_in_two_ways_is_refused_and_still_understood()
    {
        var problems = new List<DateProblem>();
        var set = HistoricalDate.Parse("{1115,1116, 1118..1120}", default, problems)!;
        Assert.Equal("mixed-spacing", Assert.Single(problems).Name);
        Assert.Equal("1115-01-01/1120-12-31", Julian(set.Bounds));
    }

    [Theory]
    [InlineData("1127-01-09", "1127-01-10", Truth.Yes)]
    [InlineData("1127-01-09", "1127-01", Truth.Unknown)]
    [InlineData("1128", "1127-12-31", Truth.No)]
    [InlineData("1127-01-09~", "1127-01-11", Truth.Unknown)]
    [InlineData("1126", "1127~", Truth.Unknown)]
    public void Overlapping_dates_compare_as_unknown(string date, string other, Truth before) =>
        Assert.Equal(before, HistoricalDate.Parse(date)!.Before(HistoricalDate.Parse(other)!));

    [Fact]
    public void A_day_can_be_written_as_a_date()
    {
        var fall = Day.Of(CalendarSystem.Julian, 1127, 1, 9);
        Assert.Equal("1127-01-09", HistoricalDate.On(fall).ToString());
        Assert.Equal("1127-01-16", HistoricalDate.On(fall, CalendarSystem.Gregorian).ToString());
        Assert.Equal("-0044-03-15", HistoricalDate.On(Day.Of(CalendarSystem.Julian, -44, 3, 15)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoricalDate.On(Day.End));
    }

    [Fact]
    public void Dates_that_say_the_same_are_equal()
    {
        Assert.Equal(HistoricalDate.Parse("[1115, 1127]"), HistoricalDate.Parse("[1115,1127]"));
        Assert.NotEqual(HistoricalDate.Parse("1127-XX"), HistoricalDate.Parse("1127"));
        Assert.NotEqual(HistoricalDate.Parse("1127-24"), HistoricalDate.Parse("1127-24", DateReading.Annals));
    }

    [Fact]
    public void A_plain_date_costs_one_small_object()
    {
        HistoricalDate.Parse("1127-01-09");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            HistoricalDate.Parse("1127-01-09");
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1000, 1, 64);
    }

    private static string Julian(DayRange range) => range.ToString(CalendarSystem.Julian);
}
