using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

public sealed class TemporalNetworkTests
{
    private readonly TemporalNetwork network = new();

    [Fact]
    public void An_order_moves_the_later_earlier_bound_and_the_earlier_later_bound()
    {
        int siege = network.AddPoint(100, 200, reason: 1, rank: 1);
        int fall = network.AddPoint(50, 150, reason: 2, rank: 1);
        network.AddOrder(siege, fall, 30, 40, reason: 3, rank: 1);
        Chronology days = network.Propagate();
        Assert.Equal((100, 120), (days.Earliest(siege), days.Latest(siege)));
        Assert.Equal((130, 150), (days.Earliest(fall), days.Latest(fall)));
        Assert.Equal([1, 3], days.Explain(fall, Side.Earliest).Select(l => l.Reason));
        Assert.Equal([2, 3], days.Explain(siege, Side.Latest).Select(l => l.Reason));
        Assert.Equal([2], days.Explain(fall, Side.Latest).Select(l => l.Reason));
    }

    [Fact]
    public void A_point_of_which_nothing_is_said_is_unbounded()
    {
        int alone = network.AddPoint(), before = network.AddPoint(), after = network.AddPoint(Horizon.Past, 9, 1, 1);
        network.AddOrder(before, after, 1, Horizon.Future, 2, 1);
        Chronology days = network.Propagate();
        Assert.Equal((Horizon.Past, Horizon.Future), (days.Earliest(alone), days.Latest(alone)));
        Assert.Equal((Horizon.Past, 8), (days.Earliest(before), days.Latest(before)));
        Assert.Empty(days.Explain(before, Side.Earliest));
    }

    [Fact]
    public void A_circle_of_befores_is_circular_and_loses_its_weakest()
    {
        int a = network.AddPoint(), b = network.AddPoint(), c = network.AddPoint();
        network.AddOrder(a, b, 1, Horizon.Future, 10, 1);
        network.AddOrder(b, c, 1, Horizon.Future, 11, 3);
        network.AddOrder(c, a, 1, Horizon.Future, 12, 2);
        Contradiction met = Assert.Single(network.Propagate().Contradictions);
        Assert.True(met.IsCircular);
        Assert.Equal([10, 11, 12], met.Reasons);
        Assert.Equal(11, met.SetAside.Reason);
        Assert.Equal(3, met.ExcessDays);
    }

    [Fact]
    public void A_contradiction_is_told_from_a_date_to_a_date()
    {
        int muster = network.AddPoint(500, Horizon.Future, 1, 1);
        int march = network.AddPoint();
        int battle = network.AddPoint(Horizon.Past, 520, 4, 9);
        network.AddOrder(muster, march, 10, Horizon.Future, 2, 1);
        network.AddOrder(march, battle, 20, Horizon.Future, 3, 1);
        Chronology days = network.Propagate();
        Contradiction met = Assert.Single(days.Contradictions);
        Assert.False(met.IsCircular);
        Assert.Equal([1, 2, 3, 4], met.Reasons);
        Assert.Equal(4, met.SetAside.Reason);
        Assert.Equal(10, met.ExcessDays);
        Assert.Equal((530, Horizon.Future), (days.Earliest(battle), days.Latest(battle)));
    }

    [Fact]
    public void Of_equal_rank_the_largest_reason_falls()
    {
        int point = network.AddPoint(1, 5, reason: 8, rank: 4);
        network.AddBound(point, 6, 9, reason: 7, rank: 4);
        Chronology days = network.Propagate();
        Assert.Equal(8, Assert.Single(days.Contradictions).SetAside.Reason);
        Assert.Equal((6, 9), (days.Earliest(point), days.Latest(point)));
    }

    [Fact]
    public void What_is_impossible_alone_is_set_aside_alone()
    {
        int point = network.AddPoint(9, 3, 1, 1), other = network.AddPoint();
        network.AddOrder(point, point, 1, Horizon.Future, 2, 1);
        network.AddOrder(point, other, 5, 4, 3, 1);
        Chronology days = network.Propagate();
        Assert.Equal([[1], [2], [3]], days.Contradictions.Select(c => c.Reasons.ToArray()));
        Assert.Equal((Horizon.Past, Horizon.Future), (days.Earliest(point), days.Latest(point)));
    }

    [Fact]
    public void The_shortest_telling_is_preferred_to_a_roundabout_one()
    {
        int a = network.AddPoint(100, 100, 1, 1), b = network.AddPoint();
        int last = a;
        for (int i = 0; i < 50; i++)
        {
            int next = i == 49 ? b : network.AddPoint();
            network.AddOrder(last, next, 1, Horizon.Future, 2 + i, 1);
            last = next;
        }
        network.AddOrder(a, b, 10, Horizon.Future, 60, 1);
        network.AddBound(b, 90, 95, 70, 2);
        Assert.Equal([1, 60, 70], Assert.Single(network.Propagate().Contradictions).Reasons);
    }

    [Fact]
    public void Days_near_the_ends_of_time_do_not_wrap_round()
    {
        int a = network.AddPoint(int.MaxValue - 5, Horizon.Future, 1, 1), b = network.AddPoint();
        network.AddOrder(a, b, int.MaxValue - 1, Horizon.Future, 2, 1);
        Assert.Equal(Horizon.Future, network.Propagate().Earliest(b));
    }

    [Fact]
    public void A_caller_who_misuses_infinity_or_rank_or_points_is_told_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => network.AddPoint(Horizon.Future, Horizon.Future, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.AddPoint(1, 2, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => network.AddOrder(0, 0, 1, 2, 1, 1));
    }
}
