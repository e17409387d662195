using System.Globalization;
using Tongjian.Language.Calendars;

namespace Tongjian.Language.Tests.Calendars;

public sealed class OfficialCalendarTests
{
    public static TheoryData<string> Courts => [.. Court.All.Select(court => court.Id)];

    /// <summary>
    /// The Julian month and day on which each month begins, 13 for the January after, then the intercalary month: Zhang Peiyu, Sanqian wubai
    /// nian liri tianxiang (1997), appendix 4, as tabled by Yuk Tung Liu (2019).
    /// </summary>
    [Theory]
    [InlineData("song", 1004, "0125 0223 0324 0422 0522 0621 0720 0819 0917 1115 1215 1313 9:1017")]
    [InlineData("liao", 1044, "0202 0303 0401 0430 0530 0628 0727 0826 0924 1024 1123 1222")]
    [InlineData("song", 1077, "0127 0226 0327 0425 0525 0623 0723 0821 0920 1020 1119 1218")]
    [InlineData("liao", 1077, "0127 0226 0327 0425 0525 0623 0723 0821 0920 1020 1119 1218 12:1317")]
    [InlineData("song", 1078, "0117 0317 0415 0514 0613 0712 0811 0909 1009 1108 1207 1306 1:0215")]
    [InlineData("liao", 1078, "0215 0317 0415 0514 0613 0712 0811 0909 1009 1108 1207 1306")]
    [InlineData("song", 1105, "0118 0217 0416 0516 0614 0713 0812 0910 1010 1109 1209 1307 2:0318")]
    [InlineData("liao", 1105, "0118 0217 0318 0516 0614 0713 0812 0910 1010 1109 1209 1307 3:0417")]
    [InlineData("song", 1126, "0125 0224 0326 0425 0524 0623 0722 0820 0919 1018 1116 1315 11:1216")]
    [InlineData("jin", 1127, "0213 0315 0414 0513 0612 0711 0810 0908 1008 1106 1206 1304")]
    [InlineData("song", 1156, "0124 0223 0323 0422 0521 0620 0719 0818 0917 1016 1215 1313 10:1115")]
    [InlineData("song", 1163, "0205 0307 0406 0505 0604 0703 0802 0831 0930 1029 1128 1227")]
    [InlineData("jin", 1163, "0205 0307 0406 0505 0604 0703 0802 0901 0930 1029 1128 1227")]
    [InlineData("jin", 1209, "0207 0308 0406 0506 0604 0704 0802 0901 1001 1030 1129 1229")]
    [InlineData("song", 1234, "0131 0302 0331 0430 0530 0628 0728 0826 0925 1024 1123 1222")]
    [InlineData("song", 1270, "0123 0222 0323 0422 0522 0620 0720 0818 0917 1017 1214 1313 10:1115")]
    [InlineData("jin", 1270, "0123 0222 0323 0422 0522 0620 0720 0818 0917 1017 1115 1313 11:1215")]
    public void A_year_has_the_months_of_the_literature(string calendar, int year, string months)
    {
        var found = Court.Find(calendar)!.Calendar.Year(year);
        var starts = found.Months.Where(month => !month.IsIntercalary).Select(month => Written(month, year)).ToList();
        starts.AddRange(found.Months.Where(month => month.IsIntercalary).Select(month => $"{month.Number}:{Written(month, year)}"));
        Assert.Equal(months, string.Join(' ', starts));
    }

    [Fact]
    public void The_courts_differ_where_the_literature_has_them_differ()
    {
        var (song, liao, jin) = (Court.Find("song")!.Calendar, Court.Find("liao")!.Calendar, Court.Find("jin")!.Calendar);
        Assert.Equal([1102, 1103, 1105, 1113, 1121], Enumerable.Range(1102, 24).Where(year => Differ(song, liao, year)));
        Assert.Equal(
            [1129, 1134, 1145, 1147, 1152, 1155, 1163, 1168, 1176, 1178, 1184, 1198, 1207, 1209],
            Enumerable.Range(1126, 109).Where(year => Differ(song, jin, year)));
    }

    [Theory]
    [MemberData(nameof(Courts))]
    public void Every_month_has_29_or_30_days_and_follows_the_one_before(string court)
    {
        var calendar = Court.Find(court)!.Calendar;
        var next = calendar.Year(calendar.FirstYear).First;
        for (var number = calendar.FirstYear; number <= calendar.LastYear; number++)
        {
            var year = calendar.Year(number);
            Assert.InRange(year.Months.Count, 12, 13);
            foreach (var month in year.Months)
            {
                Assert.Equal(next, month.First);
                Assert.InRange(month.Length, 29, 30);
                next = month.Last + 1;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Courts))]
    public void Every_day_from_960_to_1279_comes_back_from_its_date(string court)
    {
        var known = Court.Find(court)!;
        var end = Day.Of(CalendarSystem.Julian, 1280, 3, 1);
        for (var day = Day.Of(CalendarSystem.Julian, 960, 1, 1); day <= end; day += 1)
        {
            if (ChineseDate.Of(day, known) is not { } date) continue;
            Assert.Equal(day, DayOf($"{known.Name} {date}"));
            Assert.Equal(day, DayOf(known.ChineseNames[0] + ChineseDatePrinter.InChinese(date)));
        }
    }

    [Fact]
    public void Song_Liao_and_Jin_have_an_era_on_every_day_of_theirs()
    {
        foreach (var (court, first, last) in new[] { ("song", "0960-02-04", "1279-03-19"), ("liao", "0960-01-31", "1125-03-26"), ("jin", "1115-01-28", "1234-02-09") })
        {
            for (var day = HistoricalDate.Parse(first)!.Bounds.Earliest; day <= HistoricalDate.Parse(last)!.Bounds.Earliest; day += 1)
                Assert.NotNull(ChineseDate.Of(day, Court.Find(court)!));
        }
    }

    [Fact]
    public void A_calendar_refuses_what_is_not_known()
    {
        var jin = Court.Find("jin")!.Calendar;
        Assert.Throws<ArgumentOutOfRangeException>(() => jin.Year(1114));
        Assert.Throws<ArgumentOutOfRangeException>(() => jin.YearOf(jin.Range.Latest + 1));
        Assert.Null(ChineseDate.Of(Day.Of(CalendarSystem.Julian, 1114, 1, 1), Court.Find("jin")!));
    }

    private static Day DayOf(string text)
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, default, problems);
        Assert.True(problems.Count == 0 && date!.Bounds.Span == 1, $"{text}: {string.Join("; ", problems)}");
        return date!.Bounds.Earliest;
    }

    private static bool Differ(OfficialCalendar one, OfficialCalendar other, int year) => !one.Year(year).Months.SequenceEqual(other.Year(year).Months)
        && !one.Year(year).Months.Select(month => month.First).SequenceEqual(other.Year(year).Months.Select(month => month.First));

    private static string Written(LunarMonth month, int year)
    {
        var date = month.First.ToDate(CalendarSystem.Julian);
        return string.Create(CultureInfo.InvariantCulture, $"{date.Month + (date.Year > year ? 12 : 0):00}{date.Day:00}");
    }
}
