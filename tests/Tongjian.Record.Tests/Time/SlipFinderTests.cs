using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

public sealed class SlipFinderTests
{
    private readonly SlipFinder finder = new(Bounds);

    [Fact]
    public void A_century_off_by_one_comes_first()
    {
        var slips = finder.Find("1020-21", Day(1119, 1, 1), Day(1120, 8, 30));
        Assert.Equal(new Slip("1120-21", SlipKind.CenturyOffByOne, "century off by one", 1, 36_500), slips[0]);
    }

    [Fact]
    public void A_thirteenth_month_is_offered_its_neighbours()
    {
        var slips = finder.Find("1127-13", Day(1127, 1, 1), Day(1127, 12, 30));
        Assert.Equal(["1127-12", "1127-11", "1127-10", "1127-03", "1127-23"], slips.Select(s => s.Meant));
        Assert.Equal(["month off by one", "second digit of the month, 3 for 1"], slips.Take(2).Select(s => s.Says));
    }

    [Fact]
    public void Swapped_digits_are_seen_as_one_slip()
    {
        Slip slip = finder.Find("1172-04", Day(1127, 4, 1), Day(1127, 4, 30))[0];
        Assert.Equal(("1127-04", SlipKind.DigitsSwapped, "third and fourth digits of the year swapped"), (slip.Meant, slip.Kind, slip.Says));
    }

    [Fact]
    public void Off_by_one_carries_over_digits_at_a_higher_cost()
    {
        Slip slip = Assert.Single(finder.Find("1099", Day(1100, 1, 1), Day(1100, 12, 30)));
        Assert.Equal(("1100", SlipKind.YearOffByOne, 3), (slip.Meant, slip.Kind, slip.Edits));
    }

    [Fact]
    public void A_day_may_be_the_slip()
    {
        Slip slip = Assert.Single(finder.Find("1145-03-05", Day(1145, 3, 6), Day(1145, 3, 6)));
        Assert.Equal(("1145-03-06", "day off by one"), (slip.Meant, slip.Says));
    }

    [Fact]
    public void Nothing_is_offered_where_no_slip_explains_or_none_is_needed()
    {
        Assert.Empty(finder.Find("1020", Day(1998, 1, 1), Day(1998, 2, 1)));
        Assert.Empty(finder.Find("1120", Day(1120, 5, 1), Horizon.Future));
        Assert.Empty(finder.Find("", Horizon.Past, Horizon.Future));
        Assert.Empty(finder.Find("long ago", 0, 1));
    }

    [Fact]
    public void Half_open_ranges_and_intervals_are_understood()
    {
        Assert.Equal("1120-21", finder.Find("1020-21", Day(1119, 1, 1), Horizon.Future)[0].Meant);
        Assert.Equal("1120~", finder.Find("1220~", Horizon.Past, Day(1121, 1, 1))[0].Meant);
    }

    // A calendar of twelve months of thirty days is enough to try slips by; 21 to 24 are seasons.
    private static (int Earliest, int Latest)? Bounds(string text)
    {
        string[] parts = text.TrimEnd('~').Split('-');
        if (!int.TryParse(parts[0], out int year)) return null;
        int month = parts.Length > 1 ? int.Parse(parts[1]) : 0, day = parts.Length > 2 ? int.Parse(parts[2]) : 0;
        if (parts.Length == 1) return (Day(year, 1, 1), Day(year, 12, 30));
        if (month is >= 21 and <= 24) return (Day(year, month * 3 - 62, 1), Day(year, month * 3 - 60, 30));
        if (month is < 1 or > 12 || day > 30 || (parts.Length > 2 && day == 0)) return null;
        return day == 0 ? (Day(year, month, 1), Day(year, month, 30)) : (Day(year, month, day), Day(year, month, day));
    }

    private static int Day(int year, int month, int day) => year * 360 + (month - 1) * 30 + day - 1;
}
