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
        if (IsWhole(days, first.Month.Days, first.Era)) return inChinese ? MonthInChinese(first) : MonthInLetters(first);
        if (IsWhole(days, first.Year.Days, first.Era)) return inChinese ? YearInChinese(first) : YearInLetters(first);
        if (days.Span == 1 || precision == DatePrecision.Day)
            return Joined(inChinese ? InChinese(first) : InLetters(first), inChinese ? InChinese(last) : InLetters(last));
        if (precision > DatePrecision.Season)
            return Joined(inChinese ? YearInChinese(first) : YearInLetters(first), inChinese ? YearInChinese(last) : YearInLetters(last));
        var isOneYear = first.Era == last.Era && first.Year.Number == last.Year.Number;
        return inChinese
            ? Joined(MonthInChinese(first), MonthInChinese(last), isOneYear ? MonthAlone(last.Month) : null)
            : Joined(MonthInLetters(first), MonthInLetters(last), isOneYear ? last.Month.ToString() : null);
    }

    /// <summary>Whether some days are just those that an era has of a month or year.</summary>
    private static bool IsWhole(DayRange days, DayRange unit, Era era) => days.Span > 1 && unit.Intersect(era.Days) == days;

    /// <summary>From one to another; what both share is said once.</summary>
    private static string Joined(string first, string last, string? lastAlone = null) => first == last ? first : $"{first} – {lastAlone ?? last}";

    private static string YearInLetters(ChineseDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Era.Name} {date.YearOfEra}");

    private static string MonthInLetters(ChineseDate date) => $"{YearInLetters(date)}, {date.Month}";

    private static string YearInChinese(ChineseDate date) =>
        $"{date.Era.Chinese}{(date.YearOfEra == 1 ? "元" : ChineseNumber.Write(date.YearOfEra))}年";

    private static string MonthInChinese(ChineseDate date) => YearInChinese(date) + MonthAlone(date.Month);

    private static string MonthAlone(LunarMonth month) =>
        $"{(month.IsIntercalary ? "閏" : "")}{(month.Number == 1 ? "正" : ChineseNumber.Write(month.Number))}月";
}
