using System.Net;
using System.Text;

namespace Tongjian.Server.Tests.Guarding;

public sealed class OriginTests(Reader reader) : IClassFixture<Reader>
{
    public static TheoryData<string, string> Writings => new()
    {
        { "PUT", "api/files/war.annals" }, { "POST", "api/diagnose" }, { "POST", "api/format" },
        { "POST", "api/files" }, { "DELETE", "api/files/war.annals" }, { "PATCH", "api/files/war.annals" }, { "OPTIONS", "api/files/war.annals" },
    };

    [Theory]
    [MemberData(nameof(Writings))]
    public async Task Only_a_page_of_its_own_may_write(string method, string path)
    {
        var served = reader.Served;
        string[][] foreign =
        [
            [], ["Origin: null"], ["Origin: http://rebound.example"], [$"Origin: https://127.0.0.1:{served.Port}"], ["Origin: http://127.0.0.1"],
            [$"Origin: http://localhost:{served.Port}"], [$"Origin: {served.Origin}.example"],
            [$"Origin: {served.Origin}", "Sec-Fetch-Site: cross-site"], [$"Origin: {served.Origin}", "Sec-Fetch-Site: same-site"],
            [$"Origin: {served.Origin}", "Sec-Fetch-Site: none"],
        ];
        foreach (var headers in foreign)
        {
            using var content = new StringContent("""{"path":"war.annals","text":""}""", Encoding.UTF8, "application/json");
            await Problem.Of(await served.Send(new HttpMethod(method), path, content, headers), HttpStatusCode.Forbidden, "forbidden");
        }

        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site: same-origin")]
    [InlineData("Accept: */*")]
    public async Task Its_own_page_may(string header)
    {
        var served = reader.Served;
        using var response = await served.Send(HttpMethod.Post, "api/format", new { path = "war.annals", text = "" }, header);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin: http://rebound.example")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    public async Task Reading_is_kept_from_strange_pages_by_the_browser(string header)
    {
        var served = reader.Served;
        using var response = await served.Ask("data/chronicle.json", header);
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
