namespace Tongjian.Language.Tests;

public class DayTests
{
    [Theory]
    [InlineData(CalendarSystem.Julian, -4712, 1, 1, 0)]
    [InlineData(CalendarSystem.Gregorian, -4713, 11, 24, 0)]
    [InlineData(CalendarSystem.Julian, 1127, 1, 9, 2_132_703)]
    [InlineData(CalendarSystem.Gregorian, 1127, 1, 16, 2_132_703)]
    [InlineData(CalendarSystem.Julian, 1582, 10, 4, 2_299_160)]
    [InlineData(CalendarSystem.Gregorian, 1582, 10, 15, 2_299_161)]
    [InlineData(CalendarSystem.Gregorian, 1858, 11, 17, 2_400_001)]
    [InlineData(CalendarSystem.Gregorian, 2000, 1, 1, 2_451_545)]
    public void A_day_has_the_number_that_astronomers_give_it(CalendarSystem calendar, int year, int month, int day, int number)
    {
        Assert.Equal(new Day(number), Day.Of(calendar, year, month, day));
        Assert.Equal(new CalendarDate(year, month, day), new Day(number).ToDate(calendar));
    }

    [Fact]
    public void Every_day_of_ten_thousand_years_either_way_goes_to_its_date_and_back()
    {
        foreach (var calendar in Enum.GetValues<CalendarSystem>())
        {
            var last = Day.Of(calendar, 9999, 12, 31);
            var previous = new CalendarDate(-10_000, 12, 31);
            for (var day = Day.Of(calendar, -9999, 1, 1); day <= last; day += 1)
            {
                var date = day.ToDate(calendar);
                if (date.CompareTo(previous) <= 0 || date.ToDay(calendar) != day)
                    Assert.Fail($"{day} is {date} ({calendar}), which is {date.ToDay(calendar)}; the day before was {previous}.");
                previous = date;
            }

            Assert.Equal(new CalendarDate(9999, 12, 31), previous);
        }
    }

    [Fact]
    public void The_ends_of_time_stay_where_they_are()
    {
        Assert.Equal(Day.Beginning, Day.Beginning + 1000);
        Assert.Equal(Day.End, Day.End - 1000);
        Assert.Equal(Day.End, new Day(int.MaxValue - 5) + 10);
        Assert.Equal(Day.Beginning, new Day(int.MinValue + 5) - 10);
        Assert.Equal(Day.End, new Day(0) - int.MinValue);
    }

    [Fact]
    public void A_year_too_far_to_count_lies_at_an_end_of_time()
    {
        Assert.Equal(Day.End, Day.Of(CalendarSystem.Julian, 13_800_000_000, 1, 1));
        Assert.Equal(Day.Beginning, Day.Of(CalendarSystem.Gregorian, -13_800_000_000, 1, 1));
        Assert.True(Day.Of(CalendarSystem.Gregorian, 5_000_000, 1, 1).IsFinite);
        Assert.True(Day.Of(CalendarSystem.Gregorian, -5_000_000, 1, 1).IsFinite);
    }

    [Fact]
    public void Days_are_ordered_and_counted()
    {
        var fall = Day.Of(CalendarSystem.Julian, 1127, 1, 9);
        Assert.True(fall < fall + 1 && fall + 1 > fall && fall - 1 <= fall && fall >= fall - 1);
        Assert.Equal("1127-02-08", (fall + 30).ToString(CalendarSystem.Julian));
        Assert.Equal("1126-12-31", (fall - 9).ToString(CalendarSystem.Julian));
    }

    [Fact]
    public void A_day_prints_in_either_calendar()
    {
        Assert.Equal("1127-01-16", new Day(2_132_703).ToString(CalendarSystem.Gregorian));
        Assert.Equal("-0044-03-15", Day.Of(CalendarSystem.Julian, -44, 3, 15).ToString(CalendarSystem.Julian));
        Assert.Equal("..", Day.End.ToString(CalendarSystem.Julian));
        Assert.Equal("day 2132703", new Day(2_132_703).ToString());
    }

    [Fact]
    public void An_end_of_time_has_no_date() =>
        Assert.Throws<InvalidOperationException>(() => Day.End.ToDate(CalendarSystem.Julian));

    [Theory]
    [InlineData(CalendarSystem.Julian, 1100, 29)]
    [InlineData(CalendarSystem.Gregorian, 1100, 28)]
    [InlineData(CalendarSystem.Gregorian, 1200, 29)]
    [InlineData(CalendarSystem.Gregorian, 0, 29)]
    [InlineData(CalendarSystem.Julian, -1, 28)]
    [InlineData(CalendarSystem.Julian, -4, 29)]
    [InlineData(CalendarSystem.Gregorian, -100, 28)]
    public void February_is_as_long_as_its_calendar_says(CalendarSystem calendar, int year, int days)
    {
        Assert.Equal(days, CalendarDate.DaysInMonth(calendar, year, 2));
        Assert.Equal(days == 29, new CalendarDate(year, 2, 29).ExistsIn(calendar));
    }

    [Fact]
    public void What_no_calendar_has_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(1127, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(1127, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(long.MinValue, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(1127, 2, 29).ToDay(CalendarSystem.Julian));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarDate.DaysInMonth(CalendarSystem.Julian, 1127, 0));
    }
}
