using System.Net;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class AddressTests(Reader reader) : IClassFixture<Reader>
{
    /// <summary>Ways in which an address may try to lead out of the folder that it names.</summary>
    private static readonly string[] Tricks =
    [
        "../outside.txt", "../../outside.txt", "%2e%2e/outside.txt", "%2e%2e%2foutside.txt", "..%2foutside.txt", "..%5coutside.txt", "..\\outside.txt",
        "....//outside.txt", ".%2e/outside.txt", "%252e%252e%252foutside.txt", "..%c0%afoutside.txt", "%c0%ae%c0%ae/outside.txt", "./../outside.txt",
        "x/../../outside.txt", "/etc/passwd", "//etc/passwd", "%2fetc%2fpasswd", "C:/outside.txt", "C:%5coutside.txt", "outside.txt%00.annals", "%00",
        "file:///etc/passwd", "~/outside.txt", "link.annals", "linked/outside.annals", "atlas/secret.yaml", ".tongjian/kept/old.annals.1234",
    ];

    private static readonly string[] Folders = ["/api/files/", "/", "/data/", "/assets/", "/data/beside/0/", "/data/according-to/"];

    [Fact]
    public async Task No_file_outside_is_served()
    {
        await using var served = await Served.Of(Tempting());
        foreach (var (trick, folder) in Tricks.SelectMany(trick => Folders.Select(folder => (trick, folder))))
        {
            var call = await RawCall.Get(served, folder + trick);
            Assert.True(call.Status is >= 400 and < 500, $"{folder}{trick}: {call.Status}");
            Assert.DoesNotContain("nobody may read this", call.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", call.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_the_page_only_files_of_its_types_are_served()
    {
        var served = reader.Served;
        foreach (var path in (string[])["secret.key", "assets/main-1a2b.js.br", "assets", "assets/"])
            await Problem.Of(await served.Ask(path), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_page_that_was_not_built_says_how_to_build_it()
    {
        using var workplace = SmallWar.Workplace();
        await using var server = await AtlasServer.Start(new OpenedChronicle(workplace.Folder), new ServerOptions { Files = AtlasFiles.In(workplace.Outside("none")) });
        using var client = new HttpClient { BaseAddress = server.Address };
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("-p:SkipAtlas=true", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/data/world.json", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("api")]
    [InlineData("api/nothing")]
    [InlineData("data/nothing.json")]
    [InlineData("data/according-to/nobody.json")]
    [InlineData("data/according-to/3.json")]
    [InlineData("data/according-to/-1.json")]
    [InlineData("data/according-to/99999999999.json")]
    [InlineData("data/beside/0/world.json")]
    [InlineData("api/files/nothing.annals")]
    [InlineData("api/claims?file=war.annals&line=1")]
    [InlineData("api/claims?file=nothing.annals&line=7")]
    [InlineData("api/journal?about=nobody")]
    [InlineData("api/ask?question=Who rules Jin?&accordingTo=nobody")]
    public async Task What_is_not_there_is_told(string path)
    {
        var served = reader.Served;
        await Problem.Of(await served.Ask(path), HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("api/ask")]
    [InlineData("api/ask?question=")]
    [InlineData("api/ask?question=%20")]
    [InlineData("api/ask?question=Who rules Jin?&on=yesterday")]
    [InlineData("api/claims")]
    [InlineData("api/claims?file=war.annals&line=seven")]
    [InlineData("api/journal?from=yesterday")]
    [InlineData("api/journal?to=1127-13-45")]
    [InlineData("api/journal?from=1120&to=1119")]
    [InlineData("api/journal?take=many")]
    public async Task What_means_nothing_is_told(string path)
    {
        var served = reader.Served;
        await Problem.Of(await served.Ask(path), HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task A_very_long_question_is_refused()
    {
        var served = reader.Served;
        await Problem.Of(await served.Ask($"api/ask?question={new string('x', 1001)}"), HttpStatusCode.BadRequest, "bad-request");
    }

    private static Workplace Tempting()
    {
        var workplace = SmallWar.Workplace();
        Directory.CreateDirectory(workplace.Outside("linked"));
        foreach (var name in (string[])["outside.txt", "outside.annals", "linked/outside.annals"])
            File.WriteAllText(workplace.Outside(name), "; nobody may read this\n");
        workplace.Write("atlas/secret.yaml", "nobody may read this");
        workplace.Write(".tongjian/kept/old.annals.1234", "nobody may read this");
        File.CreateSymbolicLink(workplace["link.annals"], workplace.Outside("outside.annals"));
        Directory.CreateSymbolicLink(workplace["linked"], workplace.Outside("linked"));
        return workplace;
    }
}
