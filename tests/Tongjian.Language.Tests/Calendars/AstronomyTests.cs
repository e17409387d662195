using Tongjian.Language.Calendars;

namespace Tongjian.Language.Tests.Calendars;

/// <summary>The worked examples of J. Meeus, "Astronomical Algorithms" (2nd ed., 1998).</summary>
public sealed class AstronomyTests
{
    [Fact] // Example 49.a, p. 353
    public void The_moon_of_February_1977_is_new_when_Meeus_says()
    {
        Assert.Equal(-283, NewMoon.Nearest(2443192));
        Assert.Equal(2443192.65118, NewMoon.JulianEphemerisDay(-283), 5);
    }

    [Fact] // Example 25.a, p. 165
    public void The_sun_of_13_October_1992_stands_where_Meeus_says() => Assert.Equal(199.90895, SolarLongitude.Apparent(2448908.5), 2e-5);

    [Theory] // Table 27.E, p. 182: the solstices of December
    [InlineData(1996, 2450439.0878)] // 21 December 14:06
    [InlineData(2000, 2451900.0679)] // 21 December 13:38
    public void The_sun_turns_when_Meeus_says(int year, double solstice) =>
        Assert.InRange(SolarLongitude.WinterSolstice(year) - solstice, -0.02, 0.02);

    [Theory] // Espenak and Meeus (2006), table 1: 1574 s in 1000, 490 s in 1300
    [InlineData(1000, 1574, 2)]
    [InlineData(1300, 490, 20)]
    public void The_earth_is_behind_as_the_canon_says(int year, double seconds, double within) =>
        Assert.InRange(DeltaT.Days(2451545 + ((year - 2000) * 365.25)) * 86400, seconds - within, seconds + within);

    [Theory]
    [InlineData("甲子", 0, "jiazi")]
    [InlineData("丙辰", 52, "bingchen")]
    [InlineData("癸亥", 59, "guihai")]
    public void The_cycle_has_sixty_pairs(string chinese, int index, string letters)
    {
        Assert.Equal(new Sexagenary(index), Sexagenary.FromChinese(chinese));
        Assert.Equal(new Sexagenary(index), Sexagenary.FromPinyin(letters));
        Assert.Equal((chinese, letters), (new Sexagenary(index).Chinese, new Sexagenary(index).ToString()));
    }

    [Fact]
    public void A_pair_that_never_meets_is_none()
    {
        Assert.Null(Sexagenary.FromChinese("甲丑"));
        Assert.Null(Sexagenary.FromPinyin("jiachou"));
        Assert.Null(Sexagenary.FromPinyin("kaifeng"));
    }

    [Fact]
    public void Days_and_years_have_their_place_in_the_cycle()
    {
        Assert.Equal("戊午", Sexagenary.OfDay(Day.Of(CalendarSystem.Gregorian, 2000, 1, 1)).Chinese);
        Assert.Equal("丙辰", Sexagenary.OfDay(Day.Of(CalendarSystem.Julian, 1127, 1, 9)).Chinese);
        Assert.Equal("丙午", Sexagenary.OfYear(1126).Chinese);
    }
}
