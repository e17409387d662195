namespace Tongjian.Server.Tests;

/// <summary>The small war, served once for all tests of a class that only read.</summary>
public sealed class Reader : IAsyncLifetime
{
    private Served? served;

    internal Served Served => served!;

    public async Task InitializeAsync() => served = await Tests.Served.SmallWar();

    public Task DisposeAsync() => served!.DisposeAsync().AsTask();
}
