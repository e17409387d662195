using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class RecordTests(Reader reader) : IClassFixture<Reader>
{
    [Theory]
    [InlineData("", 5, 5)]
    [InlineData("?from=1115&to=1115", 2, 2)]
    [InlineData("?from=1115-10", 3, 3)]
    [InlineData("?to=1114-12-31", 1, 1)]
    [InlineData("?from=1124", 0, 0)]
    [InlineData("?about=Huanglong", 1, 1)]
    [InlineData("?about=Aguda&from=1115", 2, 2)]
    [InlineData("?take=2", 5, 2)]
    [InlineData("?skip=4", 5, 1)]
    [InlineData("?skip=99", 5, 0)]
    [InlineData("?skip=-1&take=-1", 5, 0)]
    [InlineData("?take=0", 5, 0)]
    public async Task The_journal_gives_what_happened_in_a_time_and_about_a_name(string query, int total, int count)
    {
        var page = await reader.Served.Json($"api/journal{query}");
        Assert.Equal(total, (int)page["total"]!);
        Assert.Equal(count, page["lines"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_line_of_the_journal_says_when_what_and_who_says_so()
    {
        var line = (await reader.Served.Json("api/journal?about=Huanglong"))["lines"]![0]!;
        Assert.Equal("1115-10", (string)line["date"]!);
        Assert.Equal(("1115-10-01", "1115-10-31"), ((string)line["earliest"]!, (string)line["latest"]!));
        Assert.Equal("Jin captures Huanglong from Liao.", (string)line["says"]!);
        Assert.Equal(2, line["citations"]!.AsArray().Count);
        Assert.Equal(("war.annals", 8), ((string)line["file"]!, (int)line["line"]!));
    }

    [Fact]
    public async Task Claims_say_how_each_source_stands_to_an_event()
    {
        var reply = await reader.Served.Json("api/claims?file=war.annals&line=7");
        Assert.Equal("Aguda proclaims Jin.", (string)reply["event"]!["says"]!);
        var claims = reply["claims"]!.AsArray().Select(claim => ((string?)claim!["source"], (string?)claim["locator"], (string?)claim["date"], (string?)claim["standing"], (int)claim["rank"]!));
        Assert.Equal([("jin-liao", "¶6", "1115-01-28", "dates", 2), ("timeline", "1115", "1116", "disagrees", 3)], claims);
    }

    [Fact]
    public async Task Sources_stand_by_rank_with_how_much_they_say()
    {
        var sources = (await reader.Served.Json("api/sources")).AsArray().Select(source => ((string)source!["name"]!, (int)source["rank"]!, (int)source["claims"]!));
        Assert.Equal([("jin-liao", 2, 5), ("timeline", 3, 2), ("silent", 4, 0)], sources);
    }

    [Fact]
    public async Task The_check_tells_what_sources_disagree_on()
    {
        var report = await reader.Served.Json("api/check");
        Assert.Equal(0, (int)report["errors"]!);
        Assert.Equal(["names.annals", "war.annals", "atlas/settings.yaml"], report["files"]!.AsArray().Select(file => (string)file!));
        var message = Assert.Single(report["messages"]!.AsArray(), message => (string)message!["name"]! == "sources-disagree")!;
        Assert.Equal((1, 7), ((int)message["file"]!, (int)message["line"]!));
    }

    [Fact]
    public async Task Documents_speak_of_the_chronicle_and_not_of_this_machine()
    {
        var chronicle = await reader.Served.Json("data/chronicle.json");
        Assert.Equal("A small war", (string)chronicle["title"]!);
        Assert.Equal("julian", (string)chronicle["calendar"]!);
        Assert.True((bool)chronicle["canWrite"]!);
        Assert.Equal("Who held what", (string)chronicle["atlas"]!["caption"]!);
        Assert.Equal("#c1643f", (string)chronicle["atlas"]!["colours"]!["Jin"]!);
        Assert.Equal(["names.annals", "war.annals", "atlas/settings.yaml"], chronicle["files"]!.AsArray().Select(file => (string)file!));
        foreach (var path in (string[])["data/chronicle.json", "data/world.json", "data/record.json", "api/check", "api/files", "api/journal"])
            Assert.DoesNotContain(reader.Served.Chronicle.Outside(""), (await reader.Served.Json(path)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_world_according_to_a_source_holds_what_that_source_says()
    {
        var entities = (await reader.Served.Json("data/chronicle.json"))["entities"]!.AsArray();
        foreach (var (name, count) in ((string, int)[])[("jin-liao", 5), ("timeline", 2), ("silent", 0)])
        {
            var number = entities.Select(entity => (string)entity!["name"]!).ToList().IndexOf(name);
            var world = await reader.Served.Json($"data/according-to/{number}.json");
            Assert.Equal(name, (string)world["accordingTo"]!);
            Assert.Equal(count, world["events"]!.AsArray().Count);
        }

        JsonNode whole = await reader.Served.Json("data/world.json");
        Assert.Null(whole["accordingTo"]);
        Assert.Equal(5, whole["events"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_manual_begins_with_its_first_page()
    {
        var manual = (await reader.Served.Json("data/manual.json")).AsArray();
        Assert.Equal("README", (string)manual[0]!["name"]!);
        Assert.Equal(Directory.GetFiles(Tongjian.Tests.Repository.PathOf("spec"), "*.md").Length, manual.Count);
    }
}
