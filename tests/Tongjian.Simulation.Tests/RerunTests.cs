using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests;

/// <summary>A run as a whole.</summary>
public sealed class RerunTests
{
    private const string TwoRealms = """
        East is a polity.
        West is a polity.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Zhongcheng is a city at 35.00 N, 115.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        A road runs from Dongcheng through Zhongcheng to Xicheng.
        1112-01-01   given   East holds Dongcheng and Zhongcheng.
        1112-01-01   given   West holds Xicheng.
        1112-01-01   given   East is at war with West.
        1112-01-01   given   Dongcheng has 300,000 households.
        1112-01-01   given   Xicheng has 200,000 households.
        """;

    [Fact]
    public void The_same_number_gives_the_same_run()
    {
        var world = SmallWorld.Of(TwoRealms);
        var once = world.Play(7);
        var hash = world.Run.State.Hash();
        world.Play(8);
        Assert.NotEqual(hash, world.Run.State.Hash());
        Assert.Equal(once, world.Play(7));
        Assert.Equal(hash, world.Run.State.Hash());
    }

    [Fact]
    public void Nobody_needs_to_watch()
    {
        var world = SmallWorld.Of(TwoRealms);
        world.Play(3);
        var watched = world.Run.State.Hash();
        world.Run.Play(3);
        Assert.Equal(watched, world.Run.State.Hash());
    }

    [Fact]
    public void A_war_sends_armies()
    {
        var heard = SmallWorld.Of(TwoRealms).Play();
        Assert.Contains(heard, happening => happening.Kind == Deed.March);
    }
}
