using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>How tribes become one.</summary>
public sealed class UnitingTests
{
    private const int Runs = 150;

    // Four peoples of the steppe in a row, and a court to the south of them.
    private const string Steppe = """
        The Hawks are a people.
        The Wolves are a people.
        The Deer are a people.
        The Bears are a people.
        South is a polity.
        Hawk country is a steppe at 47.00 N, 105.00 E.
        Wolf country is a steppe at 47.00 N, 108.00 E.
        Deer country is a steppe at 47.00 N, 111.00 E.
        Bear country is a steppe at 47.00 N, 114.00 E.
        Gate is a city at 41.00 N, 112.00 E.
        Capital City is a capital at 38.00 N, 114.00 E.
        A track runs from Hawk country through Wolf country and Deer country to Bear country.
        A track runs from Hawk country to Gate.
        A track runs from Wolf country to Gate.
        A track runs from Deer country to Gate.
        A road runs from Gate to Capital City.
        1112-01-01   given   the Hawks hold Hawk country.
        1112-01-01   given   the Wolves hold Wolf country.
        1112-01-01   given   the Deer hold Deer country.
        1112-01-01   given   the Bears hold Bear country.
        1112-01-01   given   South holds Gate and Capital City.
        """;

    [Fact]
    public void Tribes_join_sooner_where_the_settled_neighbour_is_an_enemy()
    {
        var hostile = Steppe + "\n1112-01-01   given   the Wolves are at war with South.\n1112-01-01   given   the Hawks are at war with South.";
        var calm = SmallWorld.Of(Steppe, years: 8, ("uniting.by-hostility", 6), ("uniting.by-weakness", 0)).Only("uniting", "lives");
        var war = SmallWorld.Of(hostile, years: 8, ("uniting.by-hostility", 6), ("uniting.by-weakness", 0)).Only("uniting", "lives");
        Assert.InRange(war.ShareWith(Runs, IsJoined) - calm.ShareWith(Runs, IsJoined), 0.15, 1);
    }

    [Fact]
    public void They_join_sooner_where_the_settled_neighbour_is_weak()
    {
        var strong = SmallWorld.Of(Steppe, years: 8, ("start.old-cohesion", 0.95), ("uniting.by-weakness", 6)).Only("uniting", "lives");
        var weak = SmallWorld.Of(Steppe, years: 8, ("start.old-cohesion", 0.05), ("uniting.by-weakness", 6)).Only("uniting", "lives");
        Assert.InRange(weak.ShareWith(Runs, IsJoined) - strong.ShareWith(Runs, IsJoined), 0.15, 1);
    }

    [Fact]
    public void Without_a_great_leader_every_tribe_stays_for_itself()
    {
        var modest = SmallWorld.Of(Steppe, years: 8, ("uniting.great-leader", 1), ("uniting.by-skill", 60)).Only("uniting", "lives");
        var great = SmallWorld.Of(Steppe, years: 8, ("uniting.great-leader", 0.5), ("uniting.by-skill", 60)).Only("uniting", "lives");
        Assert.InRange(modest.ShareWith(Runs, IsJoined), 0, 0.02);
        Assert.InRange(great.ShareWith(Runs, IsJoined), 0.5, 1);
    }

    [Fact]
    public void The_union_has_the_places_and_the_men_of_all_and_holds_together()
    {
        var world = SmallWorld.Of(Steppe, years: 8, ("uniting.great-leader", 0.5), ("uniting.chance", 1)).Only("uniting", "lives", "ruling", "harvest");
        var runs = Enumerable.Range(0, Runs).Where(run => world.Play(run).Exists(happening => IsJoined(happening))).ToList();
        Assert.NotEmpty(runs);
        foreach (var run in runs)
        {
            var joined = world.Play(run).FindAll(happening => IsJoined(happening));
            var (tribe, leader) = (joined[^1].Agent, joined[^1].Patient);
            Assert.False(world.Run.State.Polities[tribe].Exists);
            Assert.DoesNotContain(world.Run.State.Places, place => place.Holder == tribe);
            Assert.True(world.Run.State.Polities[leader].Cohesion >= world.Scenario.Start.Polities[leader].Cohesion);
            var within = new HashSet<short> { leader };
            foreach (var earlier in Enumerable.Reverse(joined).Where(happening => within.Contains(happening.Patient))) within.Add(earlier.Agent);
            Assert.Equal(within.Count, world.Run.State.Places.Count(place => place.Holder == leader));
        }
    }

    [Fact]
    public void A_united_steppe_goes_to_war_with_the_south_sooner()
    {
        (string, double)[] rules = [("uniting.great-leader", 0.5), ("uniting.chance", 1), ("council.by-grievance", 6), ("council.by-riches", 0), ("council.by-cohesion", 0), ("council.bias", -3), ("council.chance", 0.2)];
        var united = SmallWorld.Of(Steppe, years: 6, [.. rules, ("uniting.turns-south", 0.9)]).Only("uniting", "lives", "war council");
        var content = SmallWorld.Of(Steppe, years: 6, [.. rules, ("uniting.turns-south", 0)]).Only("uniting", "lives", "war council");
        Assert.InRange(WarsWithSouth(united) - WarsWithSouth(content), 0.1, 1);
    }

    [Fact]
    public void Farmers_do_not_join_anybody()
    {
        var farmers = Steppe.Replace("47.00 N", "36.00 N", StringComparison.Ordinal).Replace("is a steppe", "is a town", StringComparison.Ordinal);
        Assert.Equal(0, SmallWorld.Of(farmers, years: 8, ("uniting.great-leader", 0.5), ("uniting.chance", 1)).ShareWith(30, IsJoined));
    }

    private static double WarsWithSouth(SmallWorld world)
    {
        var south = world.Polity("South");
        return world.ShareWith(Runs, happening => happening.Kind == Deed.DeclareWar && happening.Patient == south);
    }

    private static bool IsJoined(Happening happening) => happening.Kind == Deed.Join;
}
