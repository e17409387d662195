using System.Net;
using System.Net.NetworkInformation;

namespace Tongjian.Server.Tests;

public sealed class ListeningTests
{
    [Fact]
    public async Task It_listens_on_the_loopback_address_and_no_other()
    {
        await using var served = await Served.SmallWar();
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == served.Port);
        Assert.Equal(IPAddress.Loopback, Assert.Single(listening).Address);
    }

    [Fact]
    public async Task Told_to_it_listens_on_all()
    {
        await using var served = await Served.Of(SmallWar.Workplace(), IPAddress.Any);
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == served.Port);
        Assert.Contains(listening, end => end.Address.Equals(IPAddress.Any) || end.Address.Equals(IPAddress.IPv6Any));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var served = await Served.SmallWar();
        var options = new ServerOptions { Port = served.Port };
        await Assert.ThrowsAnyAsync<IOException>(() => AtlasServer.Start(new OpenedChronicle(served.Chronicle.Folder), options));
    }

    [Fact]
    public async Task It_ends_although_a_browser_keeps_its_connections_open()
    {
        var served = await Served.SmallWar();
        using var kept = await served.Ask("api/revision");
        await served.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
    }
}
