using System.Net;

namespace Tongjian.Server.Tests.Guarding;

public sealed class HeaderTests(Reader reader) : IClassFixture<Reader>
{
    private static readonly string[] Always =
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy"];

    [Fact]
    public async Task Every_kind_of_answer_bears_them()
    {
        var served = reader.Served;
        var tag = (await served.Ask("data/world.json")).Headers.ETag!.ToString();
        HttpResponseMessage[] answers =
        [
            await served.Ask(""), await served.Ask("assets/main-1a2b.js"), await served.Ask("data/world.json"), await served.Ask("api/check"),
            await served.Ask("openapi/v1.json"), await served.Ask("data/world.json", $"If-None-Match: {tag}"), await served.Ask("api/ask"),
            await served.Ask("nothing"), await served.Ask("", "Host: rebound.example"), await served.Send(HttpMethod.Delete, "api/files", ""),
            await served.Send(HttpMethod.Post, "api/format", "{"), await served.Send(HttpMethod.Head, "data/world.json", null),
            await served.Save("war.annals", new { text = "", tag = "old" }),
        ];
        Assert.Equal([200, 200, 200, 200, 200, 304, 400, 404, 403, 405, 400, 200, 412], answers.Select(answer => (int)answer.StatusCode));
        foreach (var answer in answers)
        {
            foreach (var name in Always) Assert.Single(answer.Headers.GetValues(name));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task The_page_may_load_its_own_files_and_nothing_else()
    {
        var served = reader.Served;
        using var page = await served.Ask("");
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
