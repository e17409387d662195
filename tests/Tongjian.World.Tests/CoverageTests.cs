using Tongjian.Language;

namespace Tongjian.World.Tests;

public sealed class CoverageTests
{
    private static readonly Mirror Told = Mirror.Of(Record.Chronicle.Of(AnnalsReader.Read([new SourceText("told.annals", """
        good is a source: "Good", rank 1.
        weak is a source: "Weak", rank 9.
        Song is a polity.
        Jin is a polity.
        Kaifeng is a city.
        Luoyang is a city.
        1120-01-01   given   Song holds Kaifeng.   [weak]
        1121-01-01   Jin captures Kaifeng.   [weak; good p. 1]
        1121-07-01   Jin captures Luoyang.   [weak]
        1121-12-31   expect   Jin holds Luoyang.
        """)])));

    private static List<CoveredStretch> Stretches(string from, string to) => Coverage.Of(
        Told,
        new DayRange(
            HistoricalDate.Parse(from, DateReading.Annals, [])!.Possible.Earliest,
            HistoricalDate.Parse(to, DateReading.Annals, [])!.Possible.Latest)).ToList();

    [Fact]
    public void Every_day_of_every_place_is_counted_once()
    {
        var stretches = Stretches("1120", "1121");
        Assert.Equal(2 * (366 + 365), stretches.Sum(stretch => stretch.Days));
        foreach (var place in stretches.GroupBy(stretch => stretch.Subject))
        {
            var inOrder = place.OrderBy(stretch => stretch.From).ToList();
            for (var i = 1; i < inOrder.Count; i++) Assert.Equal(inOrder[i - 1].To, inOrder[i].From);
        }
    }

    [Fact]
    public void The_best_source_is_the_one_it_rests_on() => Assert.Equal(
        ["weak", "good", null, "weak"],
        Stretches("1120", "1121").Select(stretch => stretch.Source?.Name));

    [Fact]
    public void A_place_of_which_nothing_is_said_is_unknown()
    {
        var silence = Assert.Single(Stretches("1121", "1121"), stretch => stretch.Value is null);
        Assert.Equal(("Luoyang", 181), (silence.Subject.Name, silence.Days));
    }

    [Fact]
    public void A_chronicle_vouches_from_its_first_given_to_its_last_expectation()
    {
        var span = Coverage.SpanOf(Told.Chronicle.Annals);
        Assert.Equal(("1120-01-01", "1121-12-31"), (span.Earliest.ToString(CalendarSystem.Julian), span.Latest.ToString(CalendarSystem.Julian)));
    }
}
