using FsCheck;
using FsCheck.Fluent;
using Tongjian.Language.Calendars;
using Tongjian.Language.Parsing;

namespace Tongjian.Language.Tests.Calendars;

public sealed class ChineseDateLaws
{
    private static readonly string[] Pieces =
    [
        "靖康", "天慶", "遼", "西夏", "應曆", "祥興", "元", "年", "月", "閏", "正", "十", "一", "二", "五", "丙", "辰", "丑", "日", "初", "朔", "晦", "春", "冬",
        "歲", "~", "/", "..", " (", ")", "[", "]", ",", " ", "1", "25", "99", "0", "Jingkang", "Liao", "Tianqing", ", month ", ", intercalary month ",
        ", day ", ", first day", "bingchen", "1127-01-09", "年年", "万", "𠀀",
    ];

    [Fact]
    public void Bad_text_never_throws_and_always_says_why() => Check(Gen.Elements(Pieces).ListOf(9).Select(string.Concat), text =>
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        return (date is not null || problems.Count > 0) && problems.All(problem =>
            problem.Offset >= 0 && problem.Length >= 0 && problem.Offset + problem.Length <= text.Length && problem.Message.Length > 0 && problem.Remedy.Length > 0);
    });

    [Fact]
    public void A_line_is_never_longer_than_its_date() => Check(Gen.Elements(Pieces).ListOf(9).Select(string.Concat), text =>
        !DateText.Begins(text) || DateText.Length(text) is >= 1 and var length && length <= text.Length);

    [Fact]
    public void Years_and_months_hold_the_days_that_are_printed_with_them() => Check(Gen.Choose(2072000, 2188000), number =>
    {
        foreach (var court in Court.All)
        {
            if (ChineseDate.Of(new Day(number), court) is not { } date) continue;
            var month = HistoricalDate.Parse($"{court.Name} {ChineseDatePrinter.Print(date.Month.Days.Intersect(date.Era.Days)!.Value, DatePrecision.Month, court)}");
            var year = HistoricalDate.Parse($"{court.Name} {date.Era.Name} {date.YearOfEra}");
            if (!month!.Bounds.Contains(date.Day) || !year!.Bounds.Contains(month.Bounds)) return false;
        }

        return true;
    });

    private static void Check<T>(Gen<T> generator, Func<T, bool> law) =>
        Prop.ForAll(generator.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
