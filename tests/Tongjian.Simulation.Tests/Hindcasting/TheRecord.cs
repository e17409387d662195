using Tongjian.Record;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>The record of the Jurchen wars, read once.</summary>
internal static class TheRecord
{
    private static readonly Lazy<Mirror> Read = new(() => Mirror.Of(Chronicle.Load(Repository.PathOf("chronicles/jurchen-wars"))));

    public static Mirror World => Read.Value;
}
