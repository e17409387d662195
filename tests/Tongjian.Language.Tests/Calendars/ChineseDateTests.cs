using Tongjian.Language.Calendars;

namespace Tongjian.Language.Tests.Calendars;

public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("靖康元年閏十一月丙辰", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康元年闰十一月丙辰", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康元年閏十一月二十五日", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康元年閏十一月廿五日丙辰", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康元年閏十一月丙辰 (二十五日)", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康1年閏11月25日", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("靖康元年冬閏月丙辰", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("宋靖康元年閏十一月", "1126-12-16/1127-01-14", DatePrecision.Month)]
    [InlineData("靖康元年歲次丙午閏十一月", "1126-12-16/1127-01-14", DatePrecision.Month)]
    [InlineData("靖康元年冬", "1126-10-18/1127-02-12", DatePrecision.Season)]
    [InlineData("靖康元年", "1126-01-25/1127-02-12", DatePrecision.Year)]
    [InlineData("靖康二年", "1127-02-13/1127-06-11", DatePrecision.Year)]
    [InlineData("建炎元年", "1127-06-12/1128-02-02", DatePrecision.Year)]
    [InlineData("建炎元年正月", "1127-02-13/1127-03-14", DatePrecision.Month)]
    [InlineData("天興元年正月丁酉", "1232-02-08/1232-02-08", DatePrecision.Day)]
    [InlineData("貞元元年三月", "1153-04-21/1153-04-25", DatePrecision.Month)]
    [InlineData("天會四年", "1126-01-25/1127-02-12", DatePrecision.Year)]
    [InlineData("金天會四年", "1126-01-25/1127-02-12", DatePrecision.Year)]
    [InlineData("收國元年正月壬申朔", "1115-01-28/1115-01-28", DatePrecision.Day)]
    [InlineData("正隆六年十月丙午", "1161-10-27/1161-10-27", DatePrecision.Day)]
    [InlineData("大定元年十月丙午", "1161-10-27/1161-10-27", DatePrecision.Day)]
    [InlineData("大定二十九年正月癸巳", "1189-01-20/1189-01-20", DatePrecision.Day)]
    [InlineData("祥興二年二月六日", "1279-03-19/1279-03-19", DatePrecision.Day)]
    [InlineData("靖康元年十一月晦", "1126-12-15/1126-12-15", DatePrecision.Day)]
    [InlineData("靖康元年臘月初一", "1127-01-15/1127-01-15", DatePrecision.Day)]
    [InlineData("遼天慶三年", "1113-01-20/1114-02-07", DatePrecision.Year)]
    [InlineData("西夏天慶三年", "1196-02-01/1197-01-19", DatePrecision.Year)]
    [InlineData("天慶十年", "1120-02-01/1121-01-20", DatePrecision.Year)]
    [InlineData("紹興三年", "1133-02-07/1134-01-26", DatePrecision.Year)]
    [InlineData("西遼紹興三年", "1153-01-27/1154-02-13", DatePrecision.Year)]
    [InlineData("大安二年", "", DatePrecision.Year, true)]
    [InlineData("Jingkang 1, intercalary month 11, day bingchen", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("Jingkang 1, intercalary month 11, day 25 (bingchen)", "1127-01-09/1127-01-09", DatePrecision.Day)]
    [InlineData("Song Jingkang 1, leap month 11, last day", "1127-01-14/1127-01-14", DatePrecision.Day)]
    [InlineData("Jingkang 1, month 11", "1126-11-16/1126-12-15", DatePrecision.Month)]
    [InlineData("Jingkang 1, intercalary month", "1126-12-16/1127-01-14", DatePrecision.Month)]
    [InlineData("Jianzhong Jingguo 1", "1101-01-31/1102-01-20", DatePrecision.Year)]
    [InlineData("Western Xia Tianqing 3, spring", "1196-02-01/1196-04-29", DatePrecision.Season)]
    [InlineData("Liao Da'an 10", "1094-01-20/1095-02-07", DatePrecision.Year)]
    [InlineData("Jingkang 1~", "1125-02-04/1128-02-02", DatePrecision.Year)]
    [InlineData("靖康元年/建炎元年", "1126-01-25/1128-02-02", DatePrecision.Year)]
    [InlineData("1126-02/靖康二年三月", "1126-02-01/1127-05-12", DatePrecision.Month)]
    [InlineData("Jingkang 1, month 11/Jingkang 1, month 12", "1126-11-16/1127-02-12", DatePrecision.Month)]
    [InlineData("[靖康元年正月..靖康二年正月]", "1126-01-25/1127-03-14", DatePrecision.Month)]
    public void A_date_means_its_days(string text, string days, DatePrecision precision, bool isAmbiguous = false)
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        if (isAmbiguous)
        {
            Assert.Equal("ambiguous-era", Assert.Single(problems).Name);
            return;
        }

        Assert.Empty(problems);
        Assert.Equal(days, date!.Possible.ToString(CalendarSystem.Julian));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.Text);
        Assert.Equal(date, HistoricalDate.Parse(date.ToString(), DateReading.Annals));
    }

    /// <summary>Days that the literature gives in both calendars: Chinese Wikipedia on the eras Kaibao, Zhenglong, Cheng'an, Dading, Xiangxing.</summary>
    [Theory]
    [InlineData("開寶九年十月癸丑", "0976-11-14")]
    [InlineData("正隆元年二月癸酉朔", "1156-02-23")]
    [InlineData("正隆六年十月乙巳", "1161-10-26")]
    [InlineData("大定元年十月丁未", "1161-10-28")]
    [InlineData("承安元年十一月二十三日戊戌", "1196-12-14")]
    [InlineData("承安五年十二月癸未朔", "1201-01-07")]
    [InlineData("明昌元年正月一日", "1190-02-07")]
    [InlineData("祥興元年閏十一月庚戌朔", "1278-12-16")]
    public void A_day_is_that_of_the_literature(string text, string day) =>
        Assert.Equal(day, HistoricalDate.Parse(text)!.Bounds.Earliest.ToString(CalendarSystem.Julian));

    [Theory]
    [InlineData("song", "Jingkang 1, intercalary month 11, day 25 (bingchen)", "靖康元年閏十一月丙辰 (二十五日)")]
    [InlineData("jin", "Tianhui 4, intercalary month 11, day 25 (bingchen)", "天會四年閏十一月丙辰 (二十五日)")]
    [InlineData("西夏", "Yuande 8, intercalary month 11, day 25 (bingchen)", "元德八年閏十一月丙辰 (二十五日)")]
    public void A_day_has_a_date_at_every_court(string court, string letters, string chinese)
    {
        var date = ChineseDate.Of(Day.Of(CalendarSystem.Julian, 1127, 1, 9), Court.Find(court)!)!;
        Assert.Equal(letters, date.ToString());
        Assert.Equal(chinese, ChineseDatePrinter.InChinese(date));
    }

    [Theory]
    [InlineData("1126-12", "Jingkang 1, month 11 – intercalary month 11")]
    [InlineData("1126", "Xuanhe 7 – Jingkang 1")]
    [InlineData("靖康元年閏十一月", "Jingkang 1, intercalary month 11")]
    [InlineData("靖康元年", "Jingkang 1")]
    [InlineData("靖康二年", "Jingkang 2")]
    [InlineData("[1126-10-18..1126-11-15]", "Jingkang 1, month 10")]
    [InlineData("[1126-10-18..1126-11-16]", "Jingkang 1, month 10, day 1 (guisi) – Jingkang 1, month 11, day 1 (renxu)")]
    [InlineData("1127-01-09", "Jingkang 1, intercalary month 11, day 25 (bingchen)")]
    public void What_is_not_known_to_the_day_is_not_printed_so(string text, string printed)
    {
        var date = HistoricalDate.Parse(text, DateReading.Annals)!;
        Assert.Equal(printed, ChineseDatePrinter.Print(date.Possible, date.Precision, Court.Find("Song")!));
    }
}
