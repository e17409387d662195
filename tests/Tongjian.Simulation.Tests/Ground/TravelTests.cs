using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Tests.Ground;

public sealed class TravelTests
{
    private const string Places = """
        Alpha is a city at 36 N, 110 E.
        Beta is a city at 35.2 N, 110 E.
        Gamma is a city at 34.8 N, 110 E.
        Delta is a city at 31 N, 110 E.
        Epsilon is a pass at 36 N, 111 E.
        The Broad River is a river at 35 N, 110 E.
        The Long River is a river at 33 N, 110 E.
        A road runs from Alpha through Beta to Gamma.
        A waterway runs down the Long River from Gamma to Delta.
        A track runs from Alpha to Epsilon.

        """;

    private static readonly RiverCourse Broad = Grounds.River("Broad River", 1, (35, 109), (35, 112));

    private static Travel Over(string annals = Places) => new(Grounds.Of(annals, Broad, Grounds.River("Long River", 2, (34.9, 100), (34.9, 101))), Grounds.Paces);

    private static double Days(Travel travel, string from, string to, Mover mover, Season season) =>
        travel.Days(travel.Map.Named(from), travel.Map.Named(to), mover, season);

    [Fact]
    public void Foot_and_riders_go_at_their_pace()
    {
        var travel = Over();
        Assert.Equal(88.96 / 25, Days(travel, "Alpha", "Beta", Mover.Foot, Season.Spring), 0.01);
        Assert.Equal(88.96 / 40, Days(travel, "Alpha", "Beta", Mover.Riders, Season.Spring), 0.01);
        Assert.Equal(0, Days(travel, "Alpha", "Alpha", Mover.Riders, Season.Spring));
    }

    [Fact]
    public void A_river_delays_until_it_freezes()
    {
        var travel = Over();
        foreach (var mover in new[] { Mover.Foot, Mover.Riders })
        {
            Assert.Equal(3, Days(travel, "Alpha", "Gamma", mover, Season.Autumn) - Days(travel, "Alpha", "Gamma", mover, Season.Winter), 1e-9);
            Assert.Equal(Days(travel, "Alpha", "Beta", mover, Season.Autumn), Days(travel, "Alpha", "Beta", mover, Season.Winter));
        }
    }

    [Fact]
    public void Southern_rivers_do_not_freeze()
    {
        var paces = Grounds.Paces;
        Assert.True(paces.IsFrozen(35, Season.Winter));
        Assert.False(paces.IsFrozen(32, Season.Winter));
        Assert.False(paces.IsFrozen(35, Season.Spring));
    }

    [Fact]
    public void Boats_go_down_faster_than_up_and_nowhere_on_land()
    {
        var travel = Over();
        Assert.Equal(422.5 / 60, Days(travel, "Gamma", "Delta", Mover.Boats, Season.Summer), 0.02);
        Assert.Equal(422.5 / 25, Days(travel, "Delta", "Gamma", Mover.Boats, Season.Summer), 0.02);
        Assert.Equal(double.PositiveInfinity, Days(travel, "Alpha", "Beta", Mover.Boats, Season.Summer));
        Assert.Equal(-1, travel.Tree(travel.Map.Named("Beta"), Mover.Boats, Season.Summer).NextWay(travel.Map.Named("Alpha")));
    }

    [Fact]
    public void Summer_slows_riders_in_the_south_only()
    {
        var travel = Over(Places + "A road runs from Gamma to Delta.\n");
        Assert.True(Days(travel, "Gamma", "Delta", Mover.Riders, Season.Summer) > 1.2 * Days(travel, "Gamma", "Delta", Mover.Riders, Season.Autumn));
        Assert.Equal(Days(travel, "Gamma", "Delta", Mover.Foot, Season.Summer), Days(travel, "Gamma", "Delta", Mover.Foot, Season.Autumn));
        Assert.Equal(Days(travel, "Alpha", "Beta", Mover.Riders, Season.Summer), Days(travel, "Alpha", "Beta", Mover.Riders, Season.Autumn));
    }

    [Fact]
    public void Who_goes_up_to_a_pass_loses_time_there()
    {
        var travel = Over();
        Assert.Equal(1, Days(travel, "Alpha", "Epsilon", Mover.Riders, Season.Spring) - Days(travel, "Epsilon", "Alpha", Mover.Riders, Season.Spring), 1e-9);
    }

    [Fact]
    public void A_tree_leads_hop_by_hop_to_its_target()
    {
        var travel = Over();
        Assert.Equal(["Delta", "Gamma", "Beta", "Alpha"], travel.Along("Delta", "Alpha", Mover.Foot, Season.Winter));
    }

    [Fact]
    public void Near_is_who_reaches_a_place_in_time_the_nearest_first()
    {
        var travel = Over();
        string[] Near(double days) =>
            [.. travel.Near(travel.Map.Named("Alpha"), days, Mover.Riders, Season.Winter).ToArray().Select(at => travel.Map.Places[at].Entity.Name)];
        Assert.Equal(["Alpha"], Near(1));
        Assert.Equal(["Alpha", "Epsilon", "Beta"], Near(2.5));
        Assert.Equal(5, Near(1000).Length);
    }

    [Fact]
    public void Trees_agree_with_a_reckoning_that_tries_every_way_again_and_again()
    {
        var travel = new Travel(Grids.Of(6, 7, 1), Grounds.Paces);
        var ways = travel.Map.Ways.ToArray();
        foreach (var mover in Enum.GetValues<Mover>())
        {
            foreach (var season in Enum.GetValues<Season>())
            {
                var naive = Enumerable.Repeat(double.PositiveInfinity, travel.Map.Places.Count).ToArray();
                naive[10] = 0;
                for (var round = 0; round < naive.Length; round++)
                {
                    for (var way = 0; way < ways.Length; way++)
                    {
                        var from = ways[ways[way].Back].To;
                        naive[from] = Math.Min(naive[from], naive[ways[way].To] + travel.DaysOn(way, mover, season));
                    }
                }

                var tree = travel.Tree(10, mover, season);
                Assert.Equal(naive, Enumerable.Range(0, naive.Length).Select(tree.Days));
                Assert.Equal(naive.Count(double.IsFinite), tree.Nearest.Length);
            }
        }
    }

    [Fact]
    public void What_a_tree_says_does_not_depend_on_what_was_asked_before()
    {
        var map = Grids.Of(20, 20, 4);
        var whole = new Travel(map, Grounds.Paces).Tree(7, Mover.Foot, Season.Winter);
        var nearest = whole.Nearest.ToArray();
        foreach (var asked in (int[])[7, 150, 399, nearest[0], nearest[^1], nearest[30]])
        {
            var tree = new Travel(map, Grounds.Paces).Tree(7, Mover.Foot, Season.Winter);
            Assert.Equal((whole.Days(asked), whole.NextWay(asked)), (tree.Days(asked), tree.NextWay(asked)));
            Assert.Equal(nearest[..50].Select(station => (station, whole.Days(station))), First(tree, 50).Select(station => (station, tree.Days(station))));
            Assert.Equal(whole.Within(9.5).ToArray(), tree.Within(9.5).ToArray());
            Assert.Equal(whole.Within(9.5).ToArray(), First(tree, int.MaxValue, 9.5));
            Assert.Equal(nearest, tree.Nearest.ToArray());
            Assert.Equal(nearest, First(tree, int.MaxValue));
        }

        static int[] First(TravelTree tree, int count, double limit = double.PositiveInfinity)
        {
            var found = new List<int>();
            foreach (var station in tree.Outwards(limit))
            {
                if (found.Count == count) break;
                found.Add(station);
            }

            return [.. found];
        }
    }

    [Fact]
    public void A_question_about_what_is_near_costs_nothing_for_what_is_far()
    {
        var (small, great) = (Grids.Of(20, 20, 5), Grids.Of(100, 100, 5));
        Asked(great);
        var (near, far) = (Asked(small), Asked(great));
        Assert.InRange(far, 1, 2 * near);

        static long Asked(Map map)
        {
            var travel = new Travel(map, Grounds.Paces);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(travel.Tree(0, Mover.Foot, Season.Spring).Within(6).Length > 1);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Threads_that_ask_at_once_are_told_the_same()
    {
        var map = Grids.Of(8, 8, 2);
        var (alone, shared) = (new Travel(map, Grounds.Paces), new Travel(map, Grounds.Paces));
        var told = new string[400];
        Parallel.For(0, told.Length, at => told[at] = Told(shared, at));
        Assert.Equal(Enumerable.Range(0, told.Length).Select(at => Told(alone, at)), told);

        static string Told(Travel travel, int at)
        {
            var tree = travel.Tree(at % 64, (Mover)(at % 2), (Season)(at / 2 % 4));
            return string.Join(' ', Enumerable.Range(0, 64).Select(from => (tree.Days(from), tree.NextWay(from))));
        }
    }

    [Fact]
    public void A_tree_that_is_kept_costs_nothing()
    {
        var travel = Over();
        var tree = travel.Tree(0, Mover.Foot, Season.Spring);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(ReferenceEquals(tree, travel.Tree(0, Mover.Foot, Season.Spring)) & travel.Near(0, 3, Mover.Foot, Season.Spring).Length > 0);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Ten_thousand_places_keep_no_more_trees_than_there_is_room_for()
    {
        var travel = new Travel(Grids.Of(100, 100, 3), Grounds.Paces, room: 1 << 22);
        var first = travel.Tree(0, Mover.Foot, Season.Spring);
        for (var target = 1; target < 500; target++) Assert.Equal(10_000, travel.Tree(target, Mover.Foot, Season.Spring).Nearest.Length);
        var again = travel.Tree(0, Mover.Foot, Season.Spring);
        Assert.NotSame(first, again);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(first.Days), Enumerable.Range(0, 10_000).Select(again.Days));
        Assert.Equal(10_000, again.Nearest.Length);
    }
}
