using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>What the strong demand of the weak, and what comes of it.</summary>
public sealed class DemandsTests
{
    private const int Runs = 150;

    private const string Courts = """
        Strong is a polity.
        Weak is a polity.
        King is a person of Strong.
        Highcapital is a capital at 38.00 N, 116.00 E.
        Hightown is a city at 37.00 N, 116.00 E.
        Border is a town at 36.00 N, 116.00 E.
        Lowcapital is a city at 35.00 N, 116.00 E.
        A road runs from Highcapital through Hightown and Border to Lowcapital.
        1112-01-01   given   Strong holds Highcapital and Hightown.
        1112-01-01   given   Weak holds Border and Lowcapital.
        1112-01-01   given   King rules Strong.
        """;

    // Border was the strong court's two years ago.
    private const string Lost = "\n1110-01-01   given   Strong holds Border.";

    private static readonly (string, double)[] Often = [("demand.chance", 1), ("demand.restraint", -2), ("demand.edge", 0)];

    [Fact]
    public void A_strong_court_demands_back_what_it_lost()
    {
        var world = Talking(Courts + Lost, Often);
        var (strong, border) = (world.Polity("Strong"), world.Place("Border"));
        Assert.InRange(world.ShareWith(Runs, happening => happening.Kind == Deed.Demand && happening.Agent == strong && happening.Place == border), 0.5, 1);
        Assert.Equal(0, world.Only("lives", "ruling", "harvest").ShareWith(30, happening => happening.Kind == Deed.Demand));
    }

    [Fact]
    public void Without_a_claim_it_demands_a_payment()
    {
        var world = Talking(Courts, [.. Often, ("demand.least-sum", 0)]);
        var strong = world.Polity("Strong");
        Assert.InRange(world.ShareWith(Runs, happening => happening.Kind == Deed.Demand && happening.Agent == strong && happening.Amount > 0), 0.5, 1);
        Assert.Equal(0, world.ShareWith(30, happening => happening.Kind == Deed.Demand && happening.Place >= 0));
    }

    [Fact]
    public void The_weak_demand_nothing()
    {
        var world = Talking(Courts + Lost, Often);
        var weak = world.Polity("Weak");
        Assert.Equal(0, world.ShareWith(Runs, happening => happening.Kind == Deed.Demand && happening.Agent == weak));
    }

    [Fact]
    public void Who_yields_cedes_the_place_and_has_a_treaty()
    {
        var world = Talking(Courts + Lost, [.. Often, ("demand.pride", -3), ("demand.land", 0)]);
        var (strong, border) = (world.Polity("Strong"), world.Place("Border"));
        Assert.InRange(world.Share(Runs, run => run.State.Places[border].Holder == strong), 0.5, 1);
        var proud = Talking(Courts + Lost, [.. Often, ("demand.pride", 6), ("demand.land", 6)]);
        Assert.InRange(proud.Share(Runs, run => run.State.Places[border].Holder == strong), 0, 0.1);
    }

    [Fact]
    public void A_refused_ultimatum_is_war()
    {
        (string, double)[] rules = [.. Often, ("demand.pride", 6)];
        Assert.InRange(Talking(Courts + Lost, [.. rules, ("demand.ultimatum", 1)]).ShareWith(Runs, IsWar), 0.5, 1);
        Assert.Equal(0, Talking(Courts + Lost, [.. rules, ("demand.ultimatum", 0)]).ShareWith(30, IsWar));
    }

    [Fact]
    public void A_treaty_holds_demands_back()
    {
        (string, double)[] rules = [("demand.chance", 0.5), ("demand.restraint", 0), ("demand.edge", 0), ("demand.by-treaty", 8)];
        const string Treaty = """

            The Oath is a treaty.
            1112-01-01   given   Strong is bound by the Oath.
            1112-01-01   given   Weak is bound by the Oath.
            """;
        Assert.InRange(Asked(Talking(Courts + Lost, rules)) - Asked(Talking(Courts + Lost + Treaty, rules)), 0.2, 1);
    }

    private static double Asked(SmallWorld world) => world.ShareWith(Runs, happening => happening.Kind == Deed.Demand);

    private static SmallWorld Talking(string annals, (string, double)[] rules) => SmallWorld.Of(annals, years: 8, rules).Only("demands", "lives", "ruling", "harvest");

    private static bool IsWar(Happening happening) => happening.Kind == Deed.DeclareWar;
}
