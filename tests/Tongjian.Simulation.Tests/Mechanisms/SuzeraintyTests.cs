using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Homage, and its refusal.</summary>
public sealed class SuzeraintyTests
{
    private const int Runs = 150;

    // A great court in the north, a small one in the south, a third one beside the small one.
    private const string Courts = """
        North is a polity.
        South is a polity.
        West is a polity.
        Bigtown is a capital at 38.00 N, 116.00 E.
        Midtown is a city at 37.00 N, 116.00 E.
        Lowtown is a city at 36.50 N, 115.00 E.
        Smalltown is a town at 35.00 N, 115.00 E.
        Westtown is a town at 35.00 N, 112.00 E.
        A road runs from Bigtown through Midtown and Lowtown to Smalltown.
        A road runs from Smalltown to Westtown.
        1112-01-01   given   North holds Bigtown, Midtown and Lowtown.
        1112-01-01   given   South holds Smalltown.
        1112-01-01   given   West holds Westtown.
        """;

    private const string Homage = "\n1112-01-01   given   South is a vassal of North.";

    // The small court has grown as great as its lord.
    private const string Grown = "\n1112-01-01   given   Smalltown has 200,000 households.";

    [Fact]
    public void A_small_neighbour_of_a_great_court_does_homage()
    {
        var world = SmallWorld.Of(Courts, years: 10, ("suzerainty.submission", 1), ("suzerainty.habit", 0)).Only("suzerainty", "lives", "ruling", "harvest");
        Assert.InRange(Bows(world, "South", "North"), 0.5, 1);
        Assert.Equal(0, Bows(world, "North", "South"));
        Assert.Equal(0, Bows(world.Only("lives", "ruling", "harvest"), "South", "North"));
    }

    [Fact]
    public void Equals_do_not_bow()
    {
        var world = SmallWorld.Of(Courts, years: 10, ("suzerainty.submission", 1), ("suzerainty.habit", 0)).Only("suzerainty", "lives", "ruling", "harvest");
        Assert.Equal(0, Bows(world, "South", "West") + Bows(world, "West", "South"));
    }

    [Fact]
    public void A_vassal_of_a_lord_whose_people_fall_apart_refuses_homage()
    {
        (string, double)[] young = [("start.old-cohesion", 0.95), ("suzerainty.by-lords-weakness", 5), ("suzerainty.refusal", 1)];
        (string, double)[] old = [("start.old-cohesion", 0.05), ("suzerainty.by-lords-weakness", 5), ("suzerainty.refusal", 1)];
        var firm = SmallWorld.Of(Courts + Homage + Grown, years: 10, young).Only("suzerainty", "lives", "ruling", "harvest");
        var weak = SmallWorld.Of(Courts + Homage + Grown, years: 10, old).Only("suzerainty", "lives", "ruling", "harvest");
        Assert.InRange(weak.ShareWith(Runs, IsRefusal) - firm.ShareWith(Runs, IsRefusal), 0.1, 1);
    }

    [Fact]
    public void Who_has_no_lord_refuses_nobody() =>
        Assert.Equal(0, SmallWorld.Of(Courts + Grown, years: 5, ("suzerainty.submission", 0.02), ("suzerainty.habit", -2), ("suzerainty.overawed", 4)).Only("suzerainty", "lives").ShareWith(30, IsRefusal));

    [Fact]
    public void A_refusal_angers_the_lord_into_war()
    {
        (string, double)[] calm = [("suzerainty.habit", -2), ("suzerainty.refusal", 1), ("suzerainty.overawed", 4), ("suzerainty.anger", 0), ("council.by-grievance", 6), ("council.chance", 0.2), ("council.bias", -4)];
        (string, double)[] angry = [.. calm, ("suzerainty.anger", 1)];
        Assert.InRange(WarsOn(Grudging(angry), "North", "South") - WarsOn(Grudging(calm), "North", "South"), 0.05, 1);
    }

    [Fact]
    public void A_new_ruler_is_invested_by_his_lord()
    {
        var vassal = SmallWorld.Of(Courts + Homage, years: 20, ("lives.death", 0.03), ("suzerainty.title-rankles", -6)).Only("suzerainty", "lives", "succession", "cohesion");
        Assert.InRange(vassal.ShareWith(Runs, happening => happening.Kind == Deed.Invest), 0.3, 1);
        Assert.Equal(0, vassal.Only("lives", "ruling", "harvest").ShareWith(30, happening => happening.Kind == Deed.Invest));
    }

    [Fact]
    public void A_proud_vassal_sends_the_title_back()
    {
        var meek = SmallWorld.Of(Courts + Homage, years: 20, ("lives.death", 0.03), ("suzerainty.refusal", 0.02), ("suzerainty.title-rankles", -6)).Only("suzerainty", "lives", "succession", "cohesion");
        var proud = SmallWorld.Of(Courts + Homage, years: 20, ("lives.death", 0.03), ("suzerainty.refusal", 0.02), ("suzerainty.title-rankles", 3), ("suzerainty.habit", -2), ("suzerainty.by-strength", 2)).Only("suzerainty", "lives", "succession", "cohesion");
        Assert.InRange(proud.ShareWith(Runs, IsRefusal) - meek.ShareWith(Runs, IsRefusal), 0.1, 1);
    }

    [Fact]
    public void A_vassal_is_attacked_less_than_who_stands_alone()
    {
        (string, double)[] rules = [("suzerainty.protection", 1), ("council.by-strength", 3), ("council.bias", -1.5), ("suzerainty.submission", 0.02), ("suzerainty.refusal", 0.02)];
        Assert.InRange(WarsOn(SmallWorld.Of(Courts, years: 20, rules).Only("suzerainty", "war council", "lives", "ruling"), "West", "South") - WarsOn(SmallWorld.Of(Courts + Homage, years: 20, rules).Only("suzerainty", "war council", "lives", "ruling"), "West", "South"), 0.05, 1);
    }

    private static SmallWorld Grudging((string, double)[] rules) =>
        SmallWorld.Of(Courts + Homage + Grown, years: 6, rules).Only("suzerainty", "war council", "lives", "ruling", "harvest");

    private static double Bows(SmallWorld world, string weak, string strong)
    {
        var (one, other) = (world.Polity(weak), world.Polity(strong));
        return world.ShareWith(Runs, happening => happening.Kind == Deed.Submit && happening.Agent == one && happening.Patient == other);
    }

    private static double WarsOn(SmallWorld world, string attacker, string attacked)
    {
        var (one, other) = (world.Polity(attacker), world.Polity(attacked));
        return world.ShareWith(Runs, happening => happening.Kind == Deed.DeclareWar && happening.Agent == one && happening.Patient == other);
    }

    private static bool IsRefusal(Happening happening) => happening.Kind == Deed.RefuseHomage;
}
