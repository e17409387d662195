using System.IO.Compression;
using System.Net;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class ReadingTests(Reader reader) : IClassFixture<Reader>
{
    public static TheoryData<string> Readable =>
    [
        "", "index.html", "assets/main-1a2b.js", "assets/serif.woff2", "data/chronicle.json", "data/world.json", "data/record.json", "data/manual.json",
        "data/according-to/7.json", "api/journal", "api/claims?file=war.annals&line=7", "api/sources", "api/check", "api/ask?question=Who rules Jin in 1116?",
        "api/files", "api/files/war.annals", "api/vocabulary", "api/revision", "openapi/v1.json",
    ];

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task What_a_browser_has_is_not_sent_again(string path)
    {
        var served = reader.Served;
        using var first = await served.Ask(path);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        var tag = first.Headers.ETag!;
        foreach (var known in (string[])[$"{tag}", $"\"other\", {tag}", $"W/{tag.Tag}", "*"])
        {
            using var again = await served.Ask(path, $"If-None-Match: {known}");
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }

        foreach (var unknown in (string[])["\"other\"", tag.Tag.Trim('"'), $"\"x{tag.Tag.Trim('"')}\""])
            Assert.Equal(HttpStatusCode.OK, (await served.Ask(path, $"If-None-Match: {unknown}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Head_answers_as_get_does_and_sends_no_body(string path)
    {
        var served = reader.Served;
        using var get = await served.Ask(path);
        using var head = await served.Send(HttpMethod.Head, path, null);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task What_is_read_takes_no_writing(string path)
    {
        var served = reader.Served;
        using var refused = await served.Send(HttpMethod.Delete, path, "{}");
        await Problem.Of(refused, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Contains("GET", refused.Content.Headers.Allow);
        Assert.Contains("HEAD", refused.Content.Headers.Allow);
        Assert.Equal(path.StartsWith("api/files", StringComparison.Ordinal), refused.Content.Headers.Allow.Contains("PUT"));
    }

    [Theory]
    [InlineData("api/diagnose")]
    [InlineData("api/format")]
    public async Task What_is_posted_to_cannot_be_read(string path)
    {
        var served = reader.Served;
        using var refused = await served.Ask(path);
        await Problem.Of(refused, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Equal(["POST"], refused.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("br", "br")]
    [InlineData("BR", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("br;q=0.001", "br")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("*, br;q=0", "gzip")]
    [InlineData("br;q=0, gzip;q=0, *", null)]
    [InlineData("deflate, identity", null)]
    [InlineData("zstd;;;, =", null)]
    public async Task The_smallest_coding_that_a_browser_takes_is_sent(string takes, string? coding)
    {
        var served = reader.Served;
        foreach (var path in (string[])["data/world.json", "assets/main-1a2b.js", "api/vocabulary", "openapi/v1.json"])
        {
            var plain = await (await served.Ask(path)).Content.ReadAsByteArrayAsync();
            using var response = takes.Length == 0 ? await served.Ask(path) : await served.Ask(path, $"Accept-Encoding: {takes}");
            Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(plain, Unpacked(await response.Content.ReadAsByteArrayAsync(), coding));
        }
    }

    [Fact]
    public async Task What_is_packed_already_or_too_small_is_sent_as_it_is()
    {
        var served = reader.Served;
        foreach (var path in (string[])["assets/serif.woff2", "api/revision", "api/files/war.annals"])
            Assert.Empty((await served.Ask(path, "Accept-Encoding: br, gzip")).Content.Headers.ContentEncoding);
    }

    private static byte[] Unpacked(byte[] bytes, string? coding)
    {
        using var target = new MemoryStream();
        using var source = new MemoryStream(bytes);
        using Stream unpacking = coding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        unpacking.CopyTo(target);
        return target.ToArray();
    }
}
