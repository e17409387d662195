using Tongjian.Language;

namespace Tongjian.Record.Tests;

public sealed class ReignTests
{
    private const string Names = """
        annalist is a source: "An annalist", rank 3.
        Song is a polity.
        Jin is a polity.
        Kaifeng is a city.
        Gaozong is a person.
        Zhao Fu is a person.
        Xiaozong is a person.

        """;

    private static Chronicle Tell(string annals) =>
        Chronicle.Of(AnnalsReader.Read([new SourceText("reigns.annals", Names + annals)]));

    private static DayRange When(Chronicle chronicle, EventType type) => chronicle.Events.Single(happening => happening.Type == type).When;

    private const string Reigns = """
        1127-06-12   Gaozong becomes ruler of Song.   [annalist 1]
        1129-03-26   Gaozong abdicates in favour of Zhao Fu.   [annalist 2]
        1129-03-26   Zhao Fu becomes ruler of Song.   [annalist 2]
        1129-04-20   Gaozong becomes ruler of Song.   [annalist 3]
        1162-07-24   Gaozong abdicates in favour of Xiaozong.   [annalist 4]
        1162-07-24   Xiaozong becomes ruler of Song.   [annalist 4]

        """;

    [Theory]
    [InlineData("in the reign of Gaozong\n     Song fortifies Kaifeng.  [annalist 5]", "1127-06-12", "1162-07-24")]
    [InlineData("in the reign of (Gaozong)  Song fortifies Kaifeng.  [annalist 5]", "1127-06-12", "1162-07-24")]
    [InlineData("1129  Song fortifies Kaifeng.  [annalist 5]\n   in the reign of Zhao Fu", "1129-03-26", "1129-04-20")]
    public void A_reign_bounds_what_lies_in_it(string line, string earliest, string latest)
    {
        var chronicle = Tell(Reigns + line);
        Assert.DoesNotContain(chronicle.Diagnostics, message => message.Severity == Severity.Error);
        var when = When(chronicle, EventType.Levy);
        Assert.Equal((earliest, latest), (when.Earliest.ToString(CalendarSystem.Julian), when.Latest.ToString(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_reign_whose_beginning_is_not_told_bounds_one_side()
    {
        var chronicle = Tell("1162-07-24  Gaozong dies.  [annalist 1]\n[1150..1170]  Song fortifies Kaifeng.  [annalist 5]\n  in the reign of Gaozong");
        Assert.Equal("1162-07-24", When(chronicle, EventType.Levy).Latest.ToString(CalendarSystem.Julian));
    }

    [Fact]
    public void A_reign_that_nobody_tells_is_an_error()
    {
        var message = Assert.Single(
            Tell("1150  Song fortifies Kaifeng.  [annalist 5]\n  in the reign of Gaozong").Diagnostics,
            message => message.Severity == Severity.Error);
        Assert.Equal("unknown-reign", message.Name);
    }

    [Fact]
    public void A_date_outside_the_reign_contradicts_it() => Assert.Contains(
        Tell(Reigns + "1163-02  Song fortifies Kaifeng.  [annalist 5]\n  in the reign of Gaozong").Diagnostics,
        message => message.Severity == Severity.Error);

    [Fact]
    public void A_circle_through_a_reign_is_reported() => Assert.Contains(
        Tell("""
            1127         Gaozong becomes ruler of Song.   [annalist 1]
              after (Song fortifies Kaifeng)
            1127         Song fortifies Kaifeng.   [annalist 5]
              in the reign of Gaozong
            """).Diagnostics,
        message => message.Name == "circular-order");

    [Fact]
    public void Only_persons_reign() => Assert.Equal(
        "unknown-name",
        Tell("1150  Song fortifies Kaifeng.  [annalist 5]\n  in the reign of Gaozung").Diagnostics.First(message => message.Severity == Severity.Error).Name);
}
