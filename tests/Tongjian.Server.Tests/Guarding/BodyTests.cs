using System.Net;
using System.Text;

namespace Tongjian.Server.Tests.Guarding;

public sealed class BodyTests(Reader reader) : IClassFixture<Reader>
{
    private const string Body = """{"path":"war.annals","text":""}""";

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/jsonp")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("")]
    public async Task A_body_that_is_not_called_json_is_refused(string type)
    {
        var served = reader.Served;
        foreach (var (method, path) in ((HttpMethod, string)[])[(HttpMethod.Put, "api/files/war.annals"), (HttpMethod.Post, "api/diagnose"), (HttpMethod.Post, "api/format")])
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            if (type.Length > 0) content.Headers.TryAddWithoutValidation("Content-Type", type);
            await Problem.Of(await served.Send(method, path, content, $"Origin: {served.Origin}"), HttpStatusCode.UnsupportedMediaType, "not-json");
        }
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        var served = reader.Served;
        await Problem.Of(
            await served.Send(HttpMethod.Post, "api/format", Body, "Content-Encoding: gzip"), HttpStatusCode.UnsupportedMediaType, "not-json");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=UTF-8")]
    public async Task Json_in_utf8_is_taken(string type)
    {
        var served = reader.Served;
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Equal(HttpStatusCode.OK, (await served.Send(HttpMethod.Post, "api/format", content, $"Origin: {served.Origin}")).StatusCode);
    }

    [Fact]
    public async Task A_body_may_come_in_pieces()
    {
        var served = reader.Served;
        using var content = new StringContent(Body, Encoding.UTF8, "application/json");
        content.Headers.ContentLength = null;
        Assert.Equal(HttpStatusCode.OK, (await served.Send(HttpMethod.Post, "api/format", content, $"Origin: {served.Origin}", "Transfer-Encoding: chunked")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"path":"war.annals"}""")]
    [InlineData("""{"path":"war.annals","text":null}""")]
    [InlineData("""{"path":"war.annals","text":1}""")]
    [InlineData("""{"path":"war.annals","text":"\ud800"}""")]
    [InlineData("""{"path":"war.annals","text":""} {""")]
    public async Task A_body_that_is_not_as_described_is_refused(string body)
    {
        var served = reader.Served;
        foreach (var path in (string[])["api/format", "api/diagnose"])
            await Problem.Of(await served.Send(HttpMethod.Post, path, body), HttpStatusCode.BadRequest, "bad-request");
        await Problem.Of(await served.Save("war.annals", body), HttpStatusCode.BadRequest, "bad-request");
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_by_its_length()
    {
        var served = reader.Served;
        var call = await RawCall.Send(served.Port, Head(served) + $"Content-Length: {ServerOptions.LargestBody + 1}\r\n\r\n");
        Problem.Of(call, 413, "too-large");
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_when_it_comes_in_pieces()
    {
        var served = reader.Served;
        var piece = $"{1 << 20:x}\r\n{new string(' ', 1 << 20)}\r\n";
        var call = await RawCall.Send(served.Port, Head(served) + "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat(piece, 5)) + "0\r\n\r\n");
        Problem.Of(call, 413, "too-large");
    }

    [Fact]
    public async Task A_body_within_the_limit_is_taken()
    {
        var served = reader.Served;
        var text = string.Concat(Enumerable.Repeat("; 通鑑\n", 200_000));
        using var response = await served.Send(HttpMethod.Post, "api/format", new { path = "atlas/settings.yaml", text });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Head(Served served) =>
        $"PUT /api/files/war.annals HTTP/1.1\r\nHost: 127.0.0.1:{served.Port}\r\nOrigin: {served.Origin}\r\nContent-Type: application/json\r\nConnection: close\r\n";
}
