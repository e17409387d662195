using FsCheck;
using FsCheck.Fluent;

namespace Tongjian.Language.Tests;

public class DateLaws
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void What_is_printed_parses_to_the_same_date() => ForEveryGoodDate(date =>
    {
        var problems = new List<DateProblem>();
        var again = HistoricalDate.Parse(date.ToString(), date.Reading, problems);
        return problems.Count == 0 && date.Equals(again) && again.ToString() == date.ToString() &&
            again.Possible == date.Possible && date.ToString() == date.Text.Replace(" ", "", StringComparison.Ordinal);
    });

    [Fact]
    public void The_possible_days_contain_the_strict_ones() => ForEveryGoodDate(date => date.Possible.Contains(date.Bounds));

    [Fact]
    public void A_date_contains_its_ends_and_its_members() => ForEveryGoodDate(date =>
        date.Bounds.Contains(date.Start) && date.Bounds.Contains(date.End) &&
        date.Start.Earliest == date.Bounds.Earliest && date.End.Latest == date.Bounds.Latest &&
        date.Members.All(member => date.Bounds.Contains(member.Bounds) && date.Possible.Contains(member.Possible)));

    [Fact]
    public void The_exact_bounds_are_the_days_of_the_bounds() => ForEveryGoodDate(date =>
        (date.EarliestDate?.ToDay(date.Calendar) ?? Day.Beginning) == date.Bounds.Earliest &&
        (date.LatestDate?.ToDay(date.Calendar) ?? Day.End) == date.Bounds.Latest);

    [Fact]
    public void Bad_text_never_throws_and_always_says_why() => Check(WrittenDates.Mangled, text =>
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, default, problems);
        return (date is not null || problems.Count > 0) && problems.All(problem =>
            problem.Offset >= 0 && problem.Length >= 0 && problem.Offset + problem.Length <= text.Length &&
            problem.Name.Length > 0 && problem.Message.Length > 0 && problem.Remedy.Length > 0);
    });

    [Fact]
    public void Most_of_the_dates_made_up_for_these_laws_are_good()
    {
        var texts = Gen.Sample(WrittenDates.Any, 1000, 50);
        Assert.InRange(texts.Count(text => Good(text, default) is not null), 500, 1000);
    }

    private static void ForEveryGoodDate(Func<HistoricalDate, bool> law)
    {
        foreach (var reading in new[] { DateReading.Annals, new DateReading(CalendarSystem.Gregorian) })
            Check(WrittenDates.Any, text => Good(text, reading) is not { } date || law(date));
    }

    private static void Check(Gen<string> texts, Func<string, bool> law) => Prop.ForAll(texts.ToArbitrary(), law).Check(Often);

    private static HistoricalDate? Good(string text, DateReading reading)
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, reading, problems);
        return problems.Count == 0 ? date : null;
    }
}
