using System.Diagnostics;
using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

/// <summary>Generous bounds in seconds: they catch quadratic work, not slow machines.</summary>
public sealed class TemporalNetworkAtScale
{
    private const int Length = 100_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_chain_is_settled_in_near_linear_time_however_it_is_numbered(bool scrambled)
    {
        var network = new TemporalNetwork();
        int[] points = Chain(network, scrambled, maxDays: 3);
        network.AddBound(points[0], 0, 0, 1, 1);
        Chronology days = Within(5, network);
        Assert.Equal((Length, 3 * Length), (days.Earliest(points[^1]), days.Latest(points[^1])));
        Assert.Equal(Length + 1, days.Explain(points[^1], Side.Earliest).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_circle_is_found_and_told_whole(bool scrambled)
    {
        var network = new TemporalNetwork();
        int[] points = Chain(network, scrambled, Horizon.Future);
        network.AddOrder(points[^1], points[0], 1, Horizon.Future, Length + 9, 2);
        Contradiction met = Assert.Single(Within(10, network).Contradictions);
        Assert.Equal((Length + 1, true, Length + 9), (met.Links.Count, met.IsCircular, met.SetAside.Reason));
    }

    [Fact]
    public void A_million_points_of_which_few_have_orders_cost_next_to_nothing()
    {
        var network = new TemporalNetwork();
        for (int i = 0; i < 1_000_000; i++) network.AddPoint(i, i + 10, i, 1);
        for (int i = 0; i < 1000; i++) network.AddOrder(i * 1000, i * 1000 + 1, 5, 9, 1_000_000 + i, 1);
        Assert.Equal(5, Within(3, network).Earliest(1));
    }

    [Fact]
    public void Contradictions_planted_among_unrelated_points_are_all_reported()
    {
        var network = new TemporalNetwork();
        for (int i = 0; i < 200_000; i++) network.AddPoint(i, i + 10, i, 1);
        for (int i = 0; i + 1 < 200_000; i += 2) network.AddOrder(i, i + 1, i % 40 == 0 ? 50 : 0, 90, 200_000 + i, 2);
        Chronology days = Within(10, network);
        Assert.Equal(5_000, days.Contradictions.Count);
        Assert.All(days.Contradictions, met => Assert.Equal(0, (met.SetAside.Reason - 200_000) % 40));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Contradictions_planted_in_one_long_chain_are_all_reported(bool weak)
    {
        var network = new TemporalNetwork();
        int[] points = Chain(network, scrambled: true, maxDays: 3);
        network.AddBound(points[0], 0, 0, 1, 1);
        // Weak ones come after the whole chain; strong ones among it, so that they fall as the chain grows.
        for (int i = 1; i <= 200; i++)
            network.AddOrder(points[i * 400], points[i * 400 + 5], 16, Horizon.Future, weak ? 2 * Length + i : i * 400 + 300, weak ? 2 : 1);
        Chronology days = Within(60, network);
        Assert.Equal(200, days.Contradictions.Count);
        Assert.All(days.Contradictions, met => Assert.Equal(6, met.Reasons.Count));
    }

    [Fact]
    public void A_tangle_in_which_half_is_false_is_untangled_in_time()
    {
        var network = new TemporalNetwork();
        for (int i = 0; i < 2_000; i++) network.AddPoint(0, 4_000, i, 5);
        for (uint i = 0; i < 20_000; i++)
        {
            // Knuth's multiplicative hash: any scatter will do, and this one is the same everywhere.
            uint scatter = i * 2654435761u;
            network.AddOrder((int)(scatter % 2_000), (int)((scatter >> 12) % 2_000), 1, Horizon.Future, 3_000 + (int)i, (int)(i % 9) + 1);
        }
        Chronology days = Within(30, network);
        Assert.InRange(days.Contradictions.Count, 5_000, 15_000);
    }

    private static int[] Chain(TemporalNetwork network, bool scrambled, int maxDays)
    {
        var points = new int[Length + 1];
        for (int i = 0; i <= Length; i++) network.AddPoint();
        // 7919 is prime and does not divide the count, so every point comes up once.
        for (int i = 0; i <= Length; i++) points[i] = scrambled ? (int)((long)i * 7919 % (Length + 1)) : i;
        for (int i = 0; i < Length; i++) network.AddOrder(points[i], points[i + 1], 1, maxDays, 10 + points[i], 1);
        return points;
    }

    private static Chronology Within(int seconds, TemporalNetwork network)
    {
        var watch = Stopwatch.StartNew();
        Chronology days = network.Propagate();
        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"Took {watch.Elapsed.TotalSeconds:0.0} s, allowed {seconds} s.");
        return days;
    }
}
