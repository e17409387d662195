using System.Net;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class NewFileTests
{
    [Theory]
    [InlineData("new.annals")]
    [InlineData("folder/within/new.annals")]
    [InlineData("The war of 1120.annals")]
    [InlineData("金史 卷二.annals")]
    [InlineData("𠀀.annals")]
    [InlineData("nōngshī-é́.annals")]
    [InlineData("महाभारत.annals")]
    [InlineData("Jin's war (draft), 2nd.annals")]
    [InlineData("1120–1123.annals")]
    public async Task A_new_file_may_bear_a_name_of_any_script(string name)
    {
        await using var served = await Served.SmallWar();
        var address = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        Assert.Equal(HttpStatusCode.Created, (await served.Save(address, new { text = "; new\n" })).StatusCode);
        Assert.Equal("; new\n", served.Chronicle.Read(name));
        Assert.Equal("; new\n", (string)(await served.Json($"api/files/{address}"))["text"]!);
        using var again = await served.Save(address, new { text = "; newer\n", tag = await served.TagOf(address) });
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    private static readonly string[] Tricks =
    [
        "../new.annals", "%2e%2e/new.annals", "%2e%2e%2fnew.annals", "..%5cnew.annals", "x/../../new.annals", "x%2f..%2f..%2fnew.annals", "/new.annals", "//new.annals",
        "C:%5cnew.annals", "C:/new.annals", "new.annals%00", "new%00.annals", "%00.annals", "new.annals.", "new.annals%20", "new.annals/", "x./new.annals", "x%20/new.annals",
        "%20new.annals", "x/.annals", ".annals", ".hidden.annals", ".tongjian/kept/new.annals", ".git/new.annals", "new.txt", "new.ANNALS", "new", "new.annals.txt", "atlas/new.yaml",
        "a%0ab.annals", "a%09b.annals", "a%7fb.annals", "a:b.annals", "a*b.annals", "a%3fb.annals", "a%22b.annals", "a%7cb.annals", "a%25b.annals", "a%e2%80%aeb.annals",
        "linked/new.annals", "dangling.annals", "ring/new.annals", "folder.annals",
    ];

    [Fact]
    public async Task No_file_is_made_outside_or_under_a_name_that_means_two_things()
    {
        var workplace = SmallWar.Workplace();
        Directory.CreateDirectory(workplace.Outside("elsewhere"));
        Directory.CreateSymbolicLink(workplace["linked"], workplace.Outside("elsewhere"));
        File.CreateSymbolicLink(workplace["dangling.annals"], workplace.Outside("elsewhere/new.annals"));
        Directory.CreateDirectory(workplace["folder.annals"]);
        await using var served = await Served.Of(workplace);
        File.CreateSymbolicLink(workplace["ring"], workplace["ring"]);
        var before = workplace.Files();
        foreach (var trick in Tricks)
        {
            var call = await Make(served, trick);
            Assert.True(call.Status is >= 400 and < 500 or 507, $"{trick}: {call.Status}: {call.Body}");
        }

        Assert.Equal(before, workplace.Files());
        Assert.Empty(Directory.GetFileSystemEntries(workplace.Outside("elsewhere")));
        Assert.Equal(["chronicle", "elsewhere", "page"], Directory.GetFileSystemEntries(workplace.Outside("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a", 193, true)]
    [InlineData("a", 194, false)]
    [InlineData("金", 64, true)]
    [InlineData("金", 65, false)]
    [InlineData("a", 20_000, false)]
    public async Task A_name_is_as_long_as_every_disk_takes_it(string sign, int count, bool isTaken)
    {
        await using var served = await Served.SmallWar();
        var name = string.Concat(Enumerable.Repeat(sign, count)) + ".annals";
        var call = await Make(served, Uri.EscapeDataString(name));
        Assert.True(isTaken ? call.Status == 201 : call.Status is 422 or 414, call.Head);
        Assert.Equal(isTaken, File.Exists(served.Chronicle[name]));
        if (!isTaken) return;
        using var again = await served.Save(Uri.EscapeDataString(name), new { text = "; newer\n", tag = await served.TagOf(Uri.EscapeDataString(name)) });
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_name_that_cannot_be_is_told_with_what_can()
    {
        await using var served = await Served.SmallWar();
        var problem = await Problem.Of(await served.Save("a:b.annals", new { text = "" }), HttpStatusCode.UnprocessableEntity, "bad-name");
        Assert.Equal("no new file can be called \"a:b.annals\"", (string)problem["title"]!);
    }

    [Fact]
    public async Task A_chronicle_of_one_file_takes_no_other()
    {
        var workplace = SmallWar.Workplace();
        await using var served = await Served.Of(workplace, path: workplace["names.annals"]);
        Assert.Equal(["names.annals"], (await served.Json("api/files")).AsArray().Select(file => (string)file!["path"]!).Where(path => path.EndsWith(".annals", StringComparison.Ordinal)));
        await Problem.Of(await served.Save("new.annals", new { text = "" }), HttpStatusCode.NotFound, "not-found");
        await Problem.Of(await served.Save("war.annals", new { text = "" }), HttpStatusCode.NotFound, "not-found");
        using var saved = await served.Save("names.annals", new { text = "Jin is a polity.\n", tag = await served.TagOf("names.annals") });
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    [Fact]
    public async Task A_file_that_became_a_folder_or_a_link_to_elsewhere_is_gone()
    {
        await using var served = await Served.SmallWar();
        var tag = await served.TagOf("war.annals");
        File.Delete(served.Chronicle["war.annals"]);
        Directory.CreateDirectory(served.Chronicle["war.annals"]);
        await Problem.Of(await served.Save("war.annals", new { text = "", tag }), HttpStatusCode.PreconditionFailed, "changed-outside");
        await Problem.Of(await served.Save("war.annals", new { text = "" }), HttpStatusCode.InsufficientStorage, "unwritable");
        Directory.Delete(served.Chronicle["war.annals"]);
        File.WriteAllText(served.Chronicle.Outside("elsewhere.annals"), SmallWar.War);
        File.CreateSymbolicLink(served.Chronicle["war.annals"], served.Chronicle.Outside("elsewhere.annals"));
        await Problem.Of(await served.Save("war.annals", new { text = "", tag }), HttpStatusCode.UnprocessableEntity, "bad-name");
        Assert.Equal(SmallWar.War, File.ReadAllText(served.Chronicle.Outside("elsewhere.annals")));
    }

    [Fact]
    public async Task A_link_within_the_chronicle_stays_a_link()
    {
        var workplace = new Workplace(("names.annals", SmallWar.Names), ("texts/war.annals", SmallWar.War));
        await using var served = await Served.Of(workplace);
        File.CreateSymbolicLink(workplace["link.annals"], workplace["texts/war.annals"]);
        using var saved = await served.Save("link.annals", new { text = "; by the link\n", tag = await served.TagOf("link.annals") });
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("; by the link\n", workplace.Read("texts/war.annals"));
        Assert.NotNull(new FileInfo(workplace["link.annals"]).LinkTarget);
    }

    /// <summary>Sends a new file to an address that is taken as it is.</summary>
    private static Task<RawCall> Make(Served served, string address) => RawCall.Send(
        served.Port,
        $"PUT /api/files/{address} HTTP/1.1\r\nHost: 127.0.0.1:{served.Port}\r\nOrigin: {served.Origin}\r\n"
        + "Content-Type: application/json\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{\"text\":\"; \"}");
}
