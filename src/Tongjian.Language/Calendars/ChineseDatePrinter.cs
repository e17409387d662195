using System.Globalization;

namespace Tongjian.Language.Calendars;

/// <summary>Writes Chinese dates, in letters and in Chinese.</summary>
public static class ChineseDatePrinter
{
    /// <summary>In letters: <c>Jingkang 1, intercalary month 11, day 25 (bingchen)</c>.</summary>
    public static string InLetters(ChineseDate date) => $"{MonthInLetters(date)}, day {date.DayOfMonth} ({date.Sexagenary})";

    /// <summary>In Chinese: <c>靖康元年閏十一月丙辰 (二十五日)</c>.</summary>
    public static string InChinese(ChineseDate date) =>
        $"{MonthInChinese(date)}{date.Sexagenary.Chinese} ({ChineseNumber.Write(date.DayOfMonth)}日)";

    /// <summary>
    /// What a date is in the calendar of a court, as finely as it is known: a day, a month, a year, or from one to another where it is
    /// not within one.
    /// </summary>
    /// <param name="days">The days the date can mean.</param>
    /// <param name="precision">How finely it is known.</param>
    /// <param name="court">The court that counts.</param>
    /// <param name="inChinese">In Chinese rather than in letters.</param>
    /// <returns>Null if the court has no era at either end, or there is no end.</returns>
    public static string? Print(DayRange days, DatePrecision precision, Court court, bool inChinese = false)
    {
        if (ChineseDate.Of(days.Earliest, court) is not { } first || ChineseDate.Of(days.Latest, court) is not { } last) return null;
        if (days.Span == 1) return inChinese ? InChinese(first) : InLetters(first);
        if (precision == DatePrecision.Day) return Joined(inChinese ? InChinese(first) : InLetters(first), inChinese ? InChinese(last) : InLetters(last));
        return precision <= DatePrecision.Season
            ? Joined(inChinese ? MonthInChinese(first) : MonthInLetters(first), inChinese ? MonthInChinese(last) : MonthInLetters(last))
            : Joined(inChinese ? YearInChinese(first) : YearInLetters(first), inChinese ? YearInChinese(last) : YearInLetters(last));
    }

    private static string Joined(string first, string last) => first == last ? first : $"{first} – {last}";

    private static string YearInLetters(ChineseDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Era.Name} {date.YearOfEra}");

    private static string MonthInLetters(ChineseDate date) => $"{YearInLetters(date)}, {date.Month}";

    private static string YearInChinese(ChineseDate date) =>
        $"{date.Era.Chinese}{(date.YearOfEra == 1 ? "元" : ChineseNumber.Write(date.YearOfEra))}年";

    private static string MonthInChinese(ChineseDate date) =>
        $"{YearInChinese(date)}{(date.Month.IsIntercalary ? "閏" : "")}{(date.Month.Number == 1 ? "正" : ChineseNumber.Write(date.Month.Number))}月";
}
