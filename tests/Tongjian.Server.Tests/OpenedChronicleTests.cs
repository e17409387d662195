using System.Net;

namespace Tongjian.Server.Tests;

public sealed class OpenedChronicleTests
{
    [Fact]
    public async Task What_changes_on_the_disk_is_read_anew()
    {
        await using var served = await Served.SmallWar();
        var tag = (await served.Ask("data/world.json")).Headers.ETag!.ToString();
        var revision = (string)(await served.Json("api/revision"))["revision"]!;
        served.Chronicle.Write("later.annals", "1130-06  Jin destroys Liao.  [timeline 1130]\n");
        Assert.NotEqual(revision, (string)(await served.Json("api/revision"))["revision"]!);
        using var changed = await served.Ask("data/world.json", $"If-None-Match: {tag}");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(6, (await served.Json("data/world.json"))["events"]!.AsArray().Count);
        File.Delete(served.Chronicle["later.annals"]);
        using var back = await served.Ask("data/world.json", $"If-None-Match: {tag}");
        Assert.Equal(HttpStatusCode.NotModified, back.StatusCode);
        Assert.Equal(revision, (string)(await served.Json("api/revision"))["revision"]!);
    }

    [Fact]
    public async Task Settings_that_change_are_read_anew()
    {
        await using var served = await Served.SmallWar();
        served.Chronicle.Write("atlas/settings.yaml", "caption: Another\n");
        Assert.Equal("Another", (string)(await served.Json("data/chronicle.json"))["atlas"]!["caption"]!);
        File.Delete(served.Chronicle["atlas/settings.yaml"]);
        Assert.Null((await served.Json("data/chronicle.json"))["atlas"]!["caption"]);
    }

    [Fact]
    public async Task What_is_included_from_elsewhere_is_watched_and_not_offered_to_the_editor()
    {
        var workplace = new Workplace(("war.annals", "include \"../shared.annals\"\n1115  Jin captures Huanglong.\n"));
        File.WriteAllText(workplace.Outside("shared.annals"), "Jin is a polity.\nHuanglong is a city.\n");
        await using var served = await Served.Of(workplace);
        Assert.Equal(2, (await served.Json("data/chronicle.json"))["entities"]!.AsArray().Count);
        Assert.Equal(["war.annals"], (await served.Json("api/files")).AsArray().Select(file => (string)file!["path"]!));
        await Problem.Of(await served.Ask("api/files/..%2Fshared.annals"), HttpStatusCode.NotFound, "not-found");
        File.AppendAllText(workplace.Outside("shared.annals"), "Liao is a polity.\n");
        Assert.Equal(3, (await served.Json("data/chronicle.json"))["entities"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_chronicle_with_errors_is_served_with_what_can_be_read()
    {
        await using var served = await Served.Of(new Workplace(("a.annals", SmallWar.Faulty)));
        Assert.Equal(1, (int)(await served.Json("data/chronicle.json"))["errors"]!);
        Assert.Equal(1, (int)(await served.Json("api/check"))["errors"]!);
        Assert.Equal("Jin", (string)(await served.Json("api/ask?question=Who holds Huanglong on 1117?"))["answers"]![0]!["value"]!);
    }

    [Fact]
    public async Task A_chronicle_that_vanishes_stays_as_it_was_last_seen()
    {
        await using var served = await Served.SmallWar();
        Assert.Equal(5, (await served.Json("data/world.json"))["events"]!.AsArray().Count);
        Directory.Move(served.Chronicle.Folder, served.Chronicle.Outside("moved"));
        Assert.Equal(5, (await served.Json("data/world.json"))["events"]!.AsArray().Count);
        Directory.Move(served.Chronicle.Outside("moved"), served.Chronicle.Folder);
        served.Chronicle.Write("war.annals", "; nothing left\n");
        Assert.Empty((await served.Json("data/world.json"))["events"]!.AsArray());
    }

    [Fact]
    public async Task A_chronicle_that_was_never_there_is_told()
    {
        await using var served = await Served.Of(new Workplace());
        var problem = await Problem.Of(await served.Ask("data/world.json"), HttpStatusCode.ServiceUnavailable, "unreadable");
        Assert.Equal("the chronicle cannot be read: the folder chronicle holds no *.annals files", (string)problem["title"]!);
        served.Chronicle.Write("a.annals", "Jin is a polity.\n");
        Assert.Single((await served.Json("data/chronicle.json"))["entities"]!.AsArray());
    }

    [Fact]
    public async Task The_least_chronicle_is_served()
    {
        await using var served = await Served.Of(new Workplace(("a.annals", "")));
        foreach (var path in (string[])["data/chronicle.json", "data/world.json", "data/record.json", "api/check", "api/journal", "api/sources", "api/files", "api/vocabulary", "api/ask?question=Who rules Jin?"])
            Assert.NotNull(await served.Json(path));
    }

    [Fact]
    public async Task Histories_beside_it_are_served_under_their_numbers()
    {
        var workplace = SmallWar.Workplace();
        using var titled = new Workplace(("a.annals", SmallWar.Faulty));
        using var untitled = new Workplace(("a.annals", "Song is a polity.\n"));
        await using var served = await Served.Of(workplace, beside: [new OpenedChronicle(titled.Folder), new OpenedChronicle(untitled.Folder + "/")]);
        Assert.Equal(["With a fault", "chronicle"], (await served.Json("data/chronicle.json"))["beside"]!.AsArray().Select(title => (string)title!));
        Assert.Equal("With a fault", (string)(await served.Json("data/beside/0/chronicle.json"))["title"]!);
        Assert.Single((await served.Json("data/beside/1/chronicle.json"))["entities"]!.AsArray());
        Assert.NotNull(await served.Json("data/beside/1/world.json"));
        Assert.NotNull(await served.Json("data/beside/1/record.json"));
        foreach (var path in (string[])["data/beside/2/world.json", "data/beside/-1/world.json", "data/beside/0/manual.json"])
            await Problem.Of(await served.Ask(path), HttpStatusCode.NotFound, "not-found");
    }
}
