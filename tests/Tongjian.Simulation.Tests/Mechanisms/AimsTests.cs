using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Tests.Ground;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class AimsTests
{
    private static readonly Map Land = Grids.Of(25, 25, 6);

    [Fact]
    public void The_best_aim_is_that_which_is_found_by_reckoning_the_way_to_all()
    {
        var random = new Random(1);
        var found = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var from = random.Next(Land.Places.Count);
            var season = (Season)random.Next(4);
            var byDays = trial % 10 == 0 ? 0 : random.NextDouble() / 4;
            var least = random.Next(-2, 3);
            var aims = Enumerable.Range(0, Land.Places.Count).Where(_ => random.Next(30) == 0)
                .Select(place => (Place: place, Promise: Math.Round(4 * random.NextDouble(), 1), Whim: random.NextDouble() - 0.5)).ToArray();
            var (lazy, whole) = (new Travel(Land, Grounds.Paces), new Travel(Land, Grounds.Paces));
            var ways = whole.Tree(from, Mover.Foot, season);
            var boats = trial % 3 == 0 ? null : whole.Tree(from, Mover.Boats, season);
            var (best, most) = (-1, (double)least);
            foreach (var (place, promise, whim) in aims)
            {
                var days = boats is null ? ways.Days(place) : Math.Min(ways.Days(place), boats.Days(place) + 6);
                var worth = promise - (byDays * days) + whim;
                if (worth > most) (best, most) = (place, worth);
            }

            var weighed = new Aims(Land.Places.Count);
            foreach (var (place, promise, whim) in aims) weighed.Add(place, promise, whim);
            Assert.Equal(best, weighed.Best(lazy.Tree(from, Mover.Foot, season), boats is null ? null : lazy.Tree(from, Mover.Boats, season), 6, byDays, least));
            if (best >= 0) found++;
        }

        Assert.InRange(found, 100, 399);
    }

    [Fact]
    public void Of_two_alike_the_one_added_first_is_chosen()
    {
        var tree = new Travel(Land, Grounds.Paces).Tree(40, Mover.Foot, Season.Autumn);
        var near = tree.Nearest.ToArray();
        var aims = new Aims(Land.Places.Count);
        foreach (var place in (int[])[near[^1], near[5], near[2]]) aims.Add(place, 1, 0);
        Assert.Equal(near[^1], aims.Best(tree, null, 0, 0, 0));
        Assert.Equal(near[2], aims.Best(tree, null, 0, 0.01, 0));
        aims.Clear();
        Assert.Equal(-1, aims.Best(tree, null, 0, 0.01, 0));
    }

    [Fact]
    public void A_near_aim_that_is_good_enough_keeps_the_map_from_being_reckoned()
    {
        var whole = new Travel(Land, Grounds.Paces).Tree(311, Mover.Foot, Season.Autumn);
        var near = whole.Nearest;
        var aims = new Aims(Land.Places.Count);
        foreach (var (place, promise) in ((int, double)[])[(near[^1], 4), (near[^2], 4), (near[3], 5)]) aims.Add(place, promise, 0);
        var tree = new Travel(Land, Grounds.Paces).Tree(311, Mover.Foot, Season.Autumn);
        Assert.Equal(near[3], aims.Best(tree, null, 0, 0.2, 0));
        Assert.InRange(tree.Known, 4, whole.Within(8).Length + 1);
        Assert.True(whole.Days(near[^1]) > 20);
    }

    [Fact]
    public void Days_within_a_limit_are_the_days_or_none()
    {
        var whole = new Travel(Land, Grounds.Paces).Tree(7, Mover.Foot, Season.Winter);
        var tree = new Travel(Land, Grounds.Paces).Tree(7, Mover.Foot, Season.Winter);
        var farthest = whole.Days(whole.Nearest[100]);
        for (var place = 0; place < Land.Places.Count; place++)
            Assert.Equal(whole.Days(place) <= farthest ? whole.Days(place) : double.PositiveInfinity, tree.DaysWithin(place, farthest));
        Assert.InRange(tree.Known, 101, 103);
    }
}
