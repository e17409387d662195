using Tongjian.Language;

namespace Tongjian.Simulation.Tests;

public sealed class TurnTests
{
    private static Day Julian(int year, int month, int day) => Day.Of(CalendarSystem.Julian, year, month, day);

    [Fact]
    public void A_year_has_thirty_six_turns_and_each_month_begins_one()
    {
        var turn = Turn.Of(Julian(1126, 1, 1));
        for (var month = 1; month <= 12; month++)
        {
            for (var third = 0; third < 3; third++, turn = turn.Next)
            {
                Assert.Equal((1126, month, third, (3 * (month - 1)) + third), (turn.Year, turn.Month, turn.Third, turn.OfYear));
                Assert.Equal(Julian(1126, month, (10 * third) + 1), turn.FirstDay);
            }
        }

        Assert.Equal((1127, 0), (turn.Year, turn.OfYear));
        Assert.Equal((36 * 1127), turn.Number);
    }

    [Fact]
    public void Every_day_lies_in_the_turn_that_says_so()
    {
        for (var day = Julian(-5, 12, 1); day < Julian(6, 2, 1); day += 1)
        {
            var turn = Turn.Of(day);
            Assert.True(turn.FirstDay <= day && day <= turn.LastDay, $"{day} in {turn}");
            Assert.InRange(turn.LastDay.Number - turn.FirstDay.Number + 1, 8, 11);
        }
    }

    [Theory]
    [InlineData(1126, 1, 10, "1126-01, first ten days")]
    [InlineData(1126, 1, 11, "1126-01, second ten days")]
    [InlineData(1124, 2, 29, "1124-02, last days")]
    [InlineData(-3, 12, 31, "-0003-12, last days")]
    public void A_turn_is_told_by_its_month(int year, int month, int day, string words) =>
        Assert.Equal(words, Turn.Of(Julian(year, month, day)).ToString());

    [Fact]
    public void Winter_is_from_December_to_February()
    {
        Season[] seasons = [.. Enumerable.Range(1, 12).Select(month => Turn.Of(Julian(1126, month, 15)).Season)];
        Assert.Equal(
            [
                Season.Winter, Season.Winter, Season.Spring, Season.Spring, Season.Spring, Season.Summer, Season.Summer, Season.Summer,
                Season.Autumn, Season.Autumn, Season.Autumn, Season.Winter,
            ],
            seasons);
    }

    [Fact]
    public void The_ends_of_time_lie_in_no_turn() => Assert.Throws<ArgumentOutOfRangeException>(() => Turn.Of(Day.End));

    [Fact]
    public void Turns_are_counted_on_and_compared()
    {
        var turn = Turn.Of(Julian(1126, 12, 25));
        Assert.Equal(Julian(1127, 1, 1), (turn + 1).FirstDay);
        Assert.Equal(36, (turn + 36) - turn);
        Assert.True(turn < turn.Next && turn.Next > turn && turn <= turn + 0 && turn >= turn + 0);
        Assert.Equal([turn, turn.Next], new[] { turn.Next, turn }.Order());
    }
}
