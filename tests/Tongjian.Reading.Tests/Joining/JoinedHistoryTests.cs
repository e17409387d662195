using Tongjian.Language;
using Tongjian.Reading.Joining;
using Tongjian.Reading.Tests.Proposing;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.Reading.Tests.Joining;

public sealed class JoinedHistoryTests
{
    private static readonly Proposal Siege = Crusade.Tell(EventType.Besiege, "besieged Acre", "agent=France|place=Acre", "1189");

    [Theory]
    [InlineData("1190", "1190-06")]
    [InlineData("1190-24", "1190-12")]
    [InlineData("1190-23", "1190-11-05")]
    [InlineData("1190~", "1191")]
    public void Dates_that_can_both_be_true_are_one_event_without_a_disagreement(string one, string other)
    {
        var record = Record(
            [Crusade.Tell(EventType.Capture, "took Acre", "agent=France|place=Acre|patient=England", one)],
            [Crusade.Tell(EventType.Capture, "Acre fell", "agent=the Franks|place=Acre", other)]);
        Assert.Equal(2, Assert.Single(record.Events).Claims.Count);
        Assert.Empty(Disagreements(record));
    }

    [Fact]
    public void What_happens_once_is_one_event_and_the_documents_disagree() => Assert.Contains(
        "1190 (one ¶1) against 1192 (other ¶1)",
        Assert.Single(Disagreements(Record([Tell(EventType.End, "polity=Bohemia", "1190")], [Tell(EventType.End, "agent=England|polity=Bohemia", "1192")]))));

    [Fact]
    public void What_can_happen_again_is_two_events() => Assert.Equal(
        2, Record([Siege], [Crusade.Tell(EventType.Besiege, "besieged Acre", "agent=France|place=Acre", "1191")]).Events.Count);

    [Fact]
    public void Deaths_of_nameless_groups_are_not_one() => Assert.Equal(2, Record(
        [Crusade.Tell(EventType.Kill, "killed the captives", "agent=England|patient=captives", "1190", "captives=Group")],
        [Crusade.Tell(EventType.Kill, "killed the captives", "agent=England|patient=captives", "1195", "captives=Group")]).Events.Count);

    [Fact]
    public void A_war_is_declared_once_in_a_year() => Assert.Contains(
        "1190-09 (one ¶1) against 1190-11 (other ¶1)",
        Assert.Single(Disagreements(Record([Tell(EventType.DeclareWar, "agent=France|patient=England", "1190-09")], [Tell(EventType.DeclareWar, "agent=Philip|patient=England", "1190-11")]))));

    [Fact]
    public void Another_place_is_a_disagreement() => Assert.Contains(
        "against Tyre (other ¶1)",
        Assert.Single(Disagreements(Record([Tell(EventType.Capital, "agent=England|place=Acre", "1190")], [Tell(EventType.Capital, "agent=England|place=Tyre", null)]))));

    [Fact]
    public void Another_amount_is_a_disagreement() => Assert.Contains(
        "6 horses (other ¶1) against 5 horses (one ¶1)",
        Assert.Single(Disagreements(Record(
            [Crusade.Tell(EventType.Tribute, "paid", "agent=England|patient=France|amount=5 horses", "1190")],
            [Crusade.Tell(EventType.Tribute, "paid", "agent=England|patient=France|amount=6 horses", "1190-05")]))));

    [Fact]
    public void What_is_told_without_a_date_joins_the_one_event_that_it_can_mean()
    {
        var undated = Crusade.Tell(EventType.Besiege, "the siege", "agent=France|place=Acre");
        Assert.Contains("[one ¶1; other ¶1]", Text([Siege], [undated]));
        Assert.Contains("; - undated  France besieges Acre.  [other ¶1]", Text([Siege, Crusade.Tell(EventType.Besiege, "again", "agent=France|place=Acre", "1191")], [undated]));
    }

    [Fact]
    public void An_infobox_is_held_against_the_declaration_and_the_last_capture()
    {
        var whole = Crusade.Tell(EventType.Battle, "French victory", "agent=France|patient=England|winner=France|place=Acre", "1190-09/1192-03") with { Block = BlockKind.Field };
        Proposal[] told =
        [
            Tell(EventType.DeclareWar, "agent=France|patient=England", "1190-11"), Tell(EventType.Capture, "agent=France|place=Acre", "1191-06"),
            Tell(EventType.Capture, "agent=France|place=Acre", "1192-01-09"),
        ];
        Assert.Equal(2, Disagreements(Record([whole], told)).Count);
        Assert.Empty(Disagreements(Record([whole with { Date = HistoricalDate.Parse("1190/1192") }], told)));
        Assert.Empty(Disagreements(Record([whole with { Date = HistoricalDate.Parse("1188/1199") }], told)));
    }

    [Fact]
    public void A_slip_is_told_with_what_is_meant_and_found_by_the_check()
    {
        var slip = Tell(EventType.Negotiate, "agent=France|patient=England", "1090-21") with { MeantDate = HistoricalDate.Parse("1190-21") };
        var record = Record([Siege, slip, Tell(EventType.Capture, "agent=France|place=Acre", "1191")]);
        Assert.Contains(record.Diagnostics, message => message.Name == "likely-slip" && message.Expected!.StartsWith("1190-21", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_read_makes_an_error_of_language_or_record()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(Here())!, "../Texts")))
        {
            var document = DocumentFile.Read(file).Document!;
            var record = Load(ProposedText.Of(JoinedHistory.Of([new ReadDocument(document.Name, "text", [.. Reader.Read(document, Chronicle.Of(Crusade.World))])])));
            Assert.Empty(record.Diagnostics.Where(message => message.Severity == Severity.Error).Select(message => message.ToString()));
            Assert.NotEmpty(record.Events);
        }
    }

    [Fact]
    public void Two_documents_of_one_name_are_two_sources() =>
        Assert.Equal(["war", "war-2", "text-1190", "war-3"], ReadDocument.SourcesOf(["a/war.txt", "b/war.md", "1190.txt", "war.html"], _ => false));

    private static Proposal Tell(EventType type, string roles, string? date) => Crusade.Tell(type, "it was so", roles, date);

    private static string Text(IReadOnlyList<Proposal> one, IReadOnlyList<Proposal>? other = null, string first = "one", string second = "other") =>
        ProposedText.Of(JoinedHistory.Of(other is null ? [new("one.txt", first, one)] : [new("one.txt", first, one), new("other.txt", second, other)]));

    private static Chronicle Record(IReadOnlyList<Proposal> one, IReadOnlyList<Proposal>? other = null, string first = "one", string second = "other") => Load(Text(one, other, first, second));

    private static Chronicle Load(string text) => Chronicle.Of(AnnalsReader.Read([new SourceText("proposals.annals", text)]));

    private static List<string> Disagreements(Chronicle record) =>
        [.. record.Diagnostics.Where(message => message.Name == "sources-disagree").Select(message => message.Found)];

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => here;
}
