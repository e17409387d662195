using System.Text.RegularExpressions;

namespace Tongjian.Language.Calendars;

/// <summary>Reads dates written in Chinese: <c>靖康元年閏十一月丙辰</c>, <c>遼天慶三年春</c>, <c>天會四年十一月二十五日</c>.</summary>
internal static partial class ChineseScript
{
    private const string Number = "(?:元|正|[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4})";
    private const string Cycle = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]";

    /// <summary>Whether a text begins as such a date does, known era or not.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > 2 && IsHan(text[0]) && text[..Math.Min(text.Length, 16)].IndexOfAny('年', '歲', '岁') > 1 && Opening().IsMatch(text);

    /// <summary>The length of the date at the start of a text.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('/' or ',' or ']' or '}' or ';')
            && !text[at..].StartsWith("..")) at++;
        return at + InParentheses(text[at..]);
    }

    /// <summary>Reads the parts of a date.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <param name="understood">How much of the text belongs to a part.</param>
    /// <returns>Null if that is not all of it.</returns>
    internal static ChineseDateParts? Read(string text, out int understood)
    {
        var traditional = EraNames.ToTraditional(text);
        var parts = new ChineseDateParts { IsChinese = true };
        understood = 0;
        var (after, length) = (0, EraNames.LengthAt(traditional));
        if (length == 0 && EraNames.CourtAt(traditional) is { } found && EraNames.LengthAt(traditional.AsSpan(found.Length)) is > 0 and var behind)
            (parts.Court, after, length) = (found.Court, found.Length, behind);
        var shape = (length > 0 ? Dated() : DatedByUnknown()).Match(traditional, after + length);
        if (!shape.Success) return null;
        parts.Era = length > 0 ? traditional.Substring(after, length) : shape.Groups["era"].Value;
        parts.EraAt = new(0, length > 0 ? after + length : parts.Era.Length);
        Fill(parts, shape);
        understood = shape.Index + shape.Length;
        return understood == text.Length ? parts : null;
    }

    private static void Fill(ChineseDateParts parts, Match shape)
    {
        (parts.Year, parts.YearAt) = (ChineseNumber.Read(shape.Groups["year"].ValueSpan) ?? 0, At(shape.Groups["year"]));
        if (shape.Groups["yearcycle"] is { Success: true } yearCycle)
            (parts.YearCycle, parts.YearCycleAt) = (Sexagenary.FromChinese(yearCycle.ValueSpan), At(yearCycle));
        if (shape.Groups["season"] is { Success: true } season)
            (parts.Season, parts.SeasonAt) = ("春夏秋冬".IndexOf(season.Value, StringComparison.Ordinal), At(season));
        if (shape.Groups["month"] is { Success: true } month)
        {
            parts.IsIntercalary = month.Value[0] == '閏';
            var number = month.ValueSpan[(parts.IsIntercalary ? 1 : 0)..^1];
            parts.Month = number.IsEmpty ? null : number is "臘" ? 12 : number is "冬" ? 11 : ChineseNumber.Read(number) ?? 0;
            if (number.IsEmpty && !parts.IsIntercalary) parts.Month = 0;
            parts.MonthAt = At(month);
        }

        if (shape.Groups["day"] is { Success: true } day)
        {
            parts.Day = day.ValueSpan is "朔" ? 1 : day.ValueSpan is "晦" ? -1 : ChineseNumber.Read(day.ValueSpan.Trim("初日() ")) ?? 0;
            parts.DayAt = At(day);
        }

        if (shape.Groups["cycle"] is { Success: true } cycle)
            (parts.Cycle, parts.CycleAt) = (Sexagenary.FromChinese(cycle.ValueSpan), At(cycle));

        parts.Mark = ChineseDateParser.MarkOf(shape.Groups["mark"].ValueSpan);
    }

    private static Place At(Group group) => new(group.Index, group.Length);

    /// <summary>The length of " (二十五日)" behind a date, as the program prints it.</summary>
    private static int InParentheses(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" (")) return 0;
        var close = rest.IndexOf("日)");
        return close > 2 && close < 8 ? close + 2 : 0;
    }

    private static bool IsHan(char c) => c is >= '㐀' and <= '鿿';

    [GeneratedRegex("^[㐀-鿿]{1,8}?" + Number + "年|^" + Cycle + "[年歲岁]", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    private const string Rest = "(?<year>" + Number + ")年(?:(?:歲次|歲在|歲)?(?<yearcycle>" + Cycle + ")歲?)?(?<season>[春夏秋冬](?!月))?"
        + "(?:(?<month>閏?(?:" + Number + "|臘|冬)?月)"
        + "(?:(?<day>初[一二三四五六七八九十]日?|" + Number + "日|朔|晦)?(?<cycle>" + Cycle + ")?日?"
        + "(?<day>朔|晦| ?\\(?" + Number + "日\\)?)?)?)?(?<mark>[~?%])?";

    [GeneratedRegex("\\G" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex("\\G(?<era>[㐀-鿿]{1,8}?)" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex DatedByUnknown();
}
