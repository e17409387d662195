using System.Net;

namespace Tongjian.Server.Tests.Guarding;

public sealed class HostTests(Reader reader) : IClassFixture<Reader>
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LocalHost")]
    [InlineData("localhost:9")]
    [InlineData("[::1]")]
    [InlineData("[::1]:1127")]
    public async Task The_program_answers_to_its_loopback_names(string host)
    {
        var served = reader.Served;
        Assert.Equal(200, (await RawCall.Get(served, "/api/revision", host)).Status);
    }

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("localhost.example")]
    [InlineData("127.0.0.1.example")]
    [InlineData("192.168.1.5")]
    [InlineData("0.0.0.0")]
    [InlineData("[fe80::1]")]
    [InlineData("localhost.")]
    [InlineData("2130706433")]
    public async Task A_foreign_name_is_refused_before_anything_is_told(string host)
    {
        var served = reader.Served;
        foreach (var target in (string[])["/", "/api/files", "/data/world.json", "/nothing", "/assets/main-1a2b.js", "/openapi/v1.json"])
            Problem.Of(await RawCall.Get(served, target, host), 403, "forbidden");
    }

    [Fact]
    public async Task The_refusal_names_the_name()
    {
        var served = reader.Served;
        var problem = Problem.Of(await RawCall.Get(served, "/", "rebound.example:80"), 403, "forbidden");
        Assert.Equal("this program does not answer to the name \"rebound.example\"", (string?)problem["title"]);
        Assert.Equal("open the address that it printed, or start it with --host", (string?)problem["remedy"]);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: a@localhost\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.0\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", 403)]
    public async Task A_request_without_one_clear_name_is_refused(string request, int status)
    {
        var served = reader.Served;
        Assert.Equal(status, (await RawCall.Send(served.Port, request)).Status);
    }

    [Fact]
    public async Task An_absolute_target_is_judged_by_the_name_that_it_gives()
    {
        var served = reader.Served;
        var call = await RawCall.Send(served.Port, "GET http://rebound.example/api/files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.True(call.Status is 400 or 403, call.Head);
    }

    [Fact]
    public async Task On_all_addresses_numbers_are_let_in_and_foreign_names_are_not()
    {
        await using var served = await Served.Of(SmallWar.Workplace(), IPAddress.Any);
        Assert.Equal("127.0.0.1", served.Address.Host);
        foreach (var host in (string[])["localhost", "192.168.1.5", "10.0.0.7:1127", "[2001:db8::7]", Dns.GetHostName(), Dns.GetHostName().ToUpperInvariant()])
            Assert.Equal(200, (await RawCall.Get(served, "/api/revision", host)).Status);
        foreach (var host in (string[])["rebound.example", $"{Dns.GetHostName()}.rebound.example", "192.168.1.5.rebound.example"])
            Problem.Of(await RawCall.Get(served, "/api/revision", host), 403, "forbidden");
    }

    [Fact]
    public async Task On_all_addresses_a_page_may_write_under_the_number_by_which_it_was_opened()
    {
        await using var served = await Served.Of(SmallWar.Workplace(), IPAddress.Any);
        const string Format = "POST /api/format HTTP/1.1\r\nHost: 192.168.1.5:1127\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 31\r\n";
        const string Body = "\r\n{\"path\":\"a.annals\",\"text\":\"; \"}";
        Assert.Equal(200, (await RawCall.Send(served.Port, $"{Format}Origin: http://192.168.1.5:1127\r\n{Body}")).Status);
        Problem.Of(await RawCall.Send(served.Port, $"{Format}Origin: http://192.168.1.6:1127\r\n{Body}"), 403, "forbidden");
    }
}
