using System.Net;
using Microsoft.AspNetCore.Http;
using Tongjian.Server.Guarding;

namespace Tongjian.Server.Tests.Guarding;

public sealed class OwnNamesTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost", true)]
    [InlineData("127.0.0.1", "scribe", false)]
    [InlineData("127.0.0.1", "192.168.1.5", false)]
    [InlineData("127.0.0.2", "127.0.0.2", true)]
    [InlineData("::1", "[::1]", true)]
    [InlineData("::1", "scribe", false)]
    [InlineData("192.168.1.5", "192.168.1.5", true)]
    [InlineData("192.168.1.5", "192.168.1.6", false)]
    [InlineData("192.168.1.5", "scribe", true)]
    [InlineData("192.168.1.5", "scribe.study.example", true)]
    [InlineData("192.168.1.5", "Scribe.local", true)]
    [InlineData("192.168.1.5", "other.local", false)]
    [InlineData("192.168.1.5", "scribe.other.example", false)]
    [InlineData("2001:db8::7", "[2001:db8::7]", true)]
    [InlineData("2001:db8::7", "[2001:DB8::7]", true)]
    [InlineData("2001:db8::7", "[2001:db8::8]", false)]
    [InlineData("0.0.0.0", "192.168.1.6", true)]
    [InlineData("0.0.0.0", "[2001:db8::8]", true)]
    [InlineData("0.0.0.0", "0.0.0.0", true)]
    [InlineData("0.0.0.0", "scribe.local", true)]
    [InlineData("0.0.0.0", "192.168.1.6.example", false)]
    [InlineData("0.0.0.0", "0x7f000001", false)]
    [InlineData("0.0.0.0", "127.1", false)]
    [InlineData("0.0.0.0", "", false)]
    [InlineData("::", "192.168.1.6", true)]
    [InlineData("::", "[::]", true)]
    [InlineData("::", "rebound.example", false)]
    public void A_program_answers_to_what_leads_to_it_and_to_nothing_that_a_stranger_can_point_at_it(string listening, string host, bool answers) =>
        Assert.Equal(answers, new OwnNames(IPAddress.Parse(listening), "scribe.study.example").Contain(new HostString(host)));
}
