using Tongjian.Language;
using Tongjian.Tests;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>The chronicle of the Jurchen wars, as it lies in the repository.</summary>
public sealed class TheRecordTests
{
    private static readonly string Folder = Repository.PathOf("chronicles", "jurchen-wars");
    private static readonly Mirror Record = Mirror.Of(Chronicle.Load(Folder));

    [Fact]
    public void It_loads_without_an_error_or_a_warning() =>
        Assert.Empty(Record.Diagnostics.Where(message => message.Severity != Severity.Finding).Select(message => message.ToString()));

    [Theory]
    [InlineData("Jin destroys Liao.", "1120 (incident", "1122 (timeline lead", "1125")]
    [InlineData("Aguda proclaims Jin", "1115 (jin-liao", "1122 (timeline lead")]
    [InlineData("Jin declares war on Song.", "1125-09", "1125-11", "1125-23 (", "agrees with all of these")]
    [InlineData("Kaifeng", "1125-09/1127-03 (incident infobox)", "1127-01-09")]
    [InlineData("Northern Song", "1127", "1129")]
    [InlineData("land north of the Huai to Jin", "1125-09/1127-03 (incident infobox)", "1142 (timeline", "1142-10 (timeline 1142)")]
    [InlineData("invade Jin", "1204 (timeline lead", "1206")]
    [InlineData("Emperor Huizong abdicates", "1126-01-18", "1126-01-28 (timeline 1126)")]
    [InlineData("Qara Khitai.", "1211 (jin-liao", "1218 (")]
    public void The_sources_disagree_about_a_date(string sentence, params string[] readings) => Assert.Contains(
        Record.Diagnostics.Where(message => message.Name == "sources-disagree").Select(message => message.ToString()),
        message => message.Contains("date this differently") && message.Split('\n')[1].Contains(sentence)
            && readings.All(reading => message.Split('\n')[0].Contains(reading)));

    [Theory]
    [InlineData("Nanjing (", "Lin'an (incident ¶2)")] // the capital of 1129
    [InlineData("Li Heng's rebels (", "Jin (timeline 1132)")] // the besiegers of De'an
    [InlineData("7,684,438 households and 45,816,079 people (", "8,413,164 households and 53,532,151 people (")] // the Jin census of 1207
    public void The_sources_disagree_about_a_fact(string one, string other) => Assert.Contains(
        Record.Diagnostics.Where(message => message.Name == "sources-disagree").Select(message => message.Found),
        found => found.Contains("tell this differently") && found.Contains(one) && found.Contains(" against " + other));

    [Fact]
    public void The_year_1020_is_found_to_be_a_slip_for_1120() => Assert.Contains(
        Record.Diagnostics.Where(message => message.Name == "likely-slip"),
        message => message.Found.Contains("1020-21") && message.Expected == "1120-21 (century off by one)" && message.Quotations.Count == 3);

    [Fact]
    public void No_sentence_of_the_record_contradicts_another_in_time() =>
        Assert.DoesNotContain(Record.Diagnostics, message => message.Name is "contradicting-dates" or "circular-order" or "failed-expectation");

    [Fact]
    public void It_is_the_same_whatever_the_order_of_its_files()
    {
        var problems = new List<Diagnostic>();
        var files = AnnalsFolder.Files(Folder, problems).ToArray();
        Assert.Empty(problems);
        var expected = Whole.Of(Mirror.Of(Chronicle.Of(AnnalsReader.Read(files))));
        var random = new Random(1115);
        for (var time = 0; time < 3; time++)
        {
            random.Shuffle(files);
            Assert.Equal(expected, Whole.Of(Mirror.Of(Chronicle.Of(AnnalsReader.Read(files)))));
        }
    }

    [Fact]
    public void Each_event_lies_within_what_is_followed_of_its_claims() => Assert.All(Record.Chronicle.Events, happening =>
    {
        Assert.True(happening.When.Contains(happening.Nominal), happening.ToString());
        Assert.All(happening.Followed, claim => Assert.True(claim.Days.Contains(happening.When), $"{happening}: {claim}"));
    });

    [Fact]
    public void Replay_follows_every_order() => Assert.All(Record.Chronicle.Time.Sequences, order =>
        Assert.True(order.Before.Index < order.After.Index, $"{order.Before} before {order.After}"));

    [Fact]
    public void Every_source_has_a_record_of_its_own()
    {
        foreach (var source in Record.Chronicle.Annals.Entities.Where(entity => entity.Kind == EntityKind.Source))
        {
            var own = Chronicle.Of(Record.Chronicle.Annals, source);
            Assert.All(own.Events, happening => Assert.All(happening.Claims, claim => Assert.Equal(source, claim.Source)));
            Assert.DoesNotContain(own.Diagnostics, message => message.Name is "unknown-event" or "ambiguous-event" or "floating-order");
            Assert.DoesNotContain(own.Events, happening => happening.When == DayRange.Always);
            Assert.DoesNotContain(Mirror.Of(own).Diagnostics, message => message.Name == "failed-expectation");
        }
    }
}
