using System.Text.RegularExpressions;
using Tongjian.Language.Calendars;
using Tongjian.Tests;

namespace Tongjian.Language.Tests.Calendars;

/// <summary>The tables of calendars, courts and eras are whole and say where they come from.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("eras", "eras")]
    [InlineData("departures", "departures")]
    [InlineData("courts", "departures", "eras")]
    public void Every_row_names_a_source_that_is_explained(string table, params string[] explained)
    {
        var sources = explained.SelectMany(name => File.ReadLines(PathOf(name)))
            .Select(line => Regex.Match(line, "^;   (\\S+)  ")).Where(match => match.Success).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Table.Rows(table), row => Assert.Contains(row[^1], sources));
    }

    [Fact]
    public void Every_era_lies_in_the_calendar_of_its_court_and_begins_in_its_first_year() => Assert.All(Court.All.SelectMany(court => court.Eras), era =>
    {
        var calendar = era.Court.Calendar;
        Assert.True(calendar.Range.Contains(era.Days), era.ToString());
        // An era older than its calendar is known from the calendar's beginning on.
        var first = calendar.YearOf(era.Days.Earliest).Number;
        Assert.True(first == era.FirstYear || (first == calendar.FirstYear && era.FirstYear < first), $"{era} begins in {first}");
        Assert.True(era.Years is >= 1 and < 40, era.ToString());
    });

    [Fact]
    public void Eras_of_a_court_follow_each_other() => Assert.All(Court.All, court => Assert.Equal(
        court.Eras.OrderBy(era => era.Days.Earliest), court.Eras));

    [Fact]
    public void Only_where_a_source_says_so_do_two_eras_share_days()
    {
        var shared = Court.All.SelectMany(court => court.Eras.Zip(court.Eras.Skip(1)))
            .Where(pair => pair.First.Days.Latest >= pair.Second.Days.Earliest)
            .Where(pair => pair.First.Days.Intersect(pair.Second.Days)!.Value.Span > 60)
            .Select(pair => $"{pair.First}, {pair.Second}");
        // Dharma Drum counts the years of Zhengda on; Ding'an follows Yuanheng in a month that nobody names.
        Assert.Equal(["Zhengda of Jin, Kaixing of Jin", "Yuanheng of Dali, Ding'an of Dali"], shared);
    }

    [Fact]
    public void A_month_departs_by_a_day_at_most() => Assert.All(
        Court.All.Select(court => court.Calendar.Name).Distinct().SelectMany(name => Departure.Of(name)),
        departure => Assert.All(departure.Value.Shifts.Values, shift => Assert.True(shift is -1 or 1, $"{departure.Key}: {shift}")));

    private static string PathOf(string table) => Repository.PathOf("src", "Tongjian.Language", "Calendars", "Data", table + ".table");
}
