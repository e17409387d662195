using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Two against a third, and what they do with his lands.</summary>
public sealed class AlliancesTests
{
    private const int Runs = 150;

    // Riser in the north wars on Empire; Neighbour in the south once had Yan, which Empire holds.
    private const string Three = """
        Riser is a polity.
        Empire is a polity.
        Neighbour is a polity.
        Rise is a capital at 41.00 N, 116.00 E.
        Risetown is a city at 40.50 N, 116.00 E.
        Empireseat is a town at 39.80 N, 116.00 E.
        Yan is a town at 39.00 N, 116.00 E.
        South is a capital at 37.00 N, 116.00 E.
        A road runs from Rise through Risetown, Empireseat and Yan to South.
        1112-01-01   given   Riser holds Rise and Risetown.
        1112-01-01   given   Rise has 600,000 households.
        1112-01-01   given   Empire holds Empireseat and Yan.
        1112-01-01   given   Neighbour holds South.
        """;

    private const string Lost = "\n1100-01-01   given   Neighbour holds Yan.";
    private const string War = "\n1112-01-01   given   Riser is at war with Empire.";
    private const string Allied = "\n1112-01-01   given   Riser is allied with Neighbour.";

    [Fact]
    public void A_neighbour_that_lost_land_to_the_enemy_becomes_an_ally()
    {
        (string, double)[] rules = [("alliance.by-lost-land", 6), ("alliance.chance", 1), ("alliance.caution", 3)];
        var others = Quiet(Three + War, rules).Only("alliance", "lives");
        var mine = Quiet(Three + Lost + War, [.. rules]).Only("alliance", "lives");
        Assert.InRange(mine.ShareWith(Runs, IsAlliance) - others.ShareWith(Runs, IsAlliance), 0.03, 1);
        Assert.Equal(mine.Scenario.Cast.Annals.Entities.Single(entity => entity.Name == "Empire").Id, mine.Play(FirstAlliance(mine)).Find(IsAlliance).Amount);
    }

    [Fact]
    public void Without_a_war_nobody_allies() => Assert.Equal(0, Quiet(Three + Lost, [("alliance.chance", 1), ("alliance.caution", -2)]).ShareWith(30, IsAlliance));

    [Fact]
    public void An_ally_joins_the_war()
    {
        var world = Quiet(Three + Lost + War + Allied, []).Only("alliance", "lives");
        var (neighbour, empire) = (world.Polity("Neighbour"), world.Polity("Empire"));
        bool Joins(Happening happening) => happening.Kind == Deed.DeclareWar && happening.Agent == neighbour && happening.Patient == empire;
        Assert.InRange(world.ShareWith(Runs, Joins) - Quiet(Three + Lost + War, [("alliance.caution", 8)]).Only("alliance", "lives").ShareWith(Runs, Joins), 0.2, 1);
    }

    [Fact]
    public void When_the_enemy_is_gone_the_alliance_is_over()
    {
        var world = Quiet(Three + Lost + War + Allied, [("campaign.zeal", 1)]);
        var (riser, neighbour, empire) = (world.Polity("Riser"), world.Polity("Neighbour"), world.Polity("Empire"));
        var ended = 0;
        for (var run = 0; run < Runs; run++)
        {
            world.Play(run);
            if (world.Run.State.Polities[empire].Exists || Wars(world, riser) + Wars(world, neighbour) > 0) continue;
            ended++;
            Assert.Equal(Bond.None, world.Run.State.Tie(riser, neighbour).Bonds & Bond.Alliance);
        }

        Assert.InRange(ended, 1, Runs);
    }

    [Fact]
    public void A_faithful_ally_gives_what_the_other_claims_and_a_faithless_one_keeps_it()
    {
        var (given, keptGiven) = Division(("spoil.faith", 1), ("spoil.sale", 1));
        var (kept, keptKept) = Division(("spoil.faith", 0), ("spoil.sale", 0));
        Assert.InRange(given, 0.1, 1);
        Assert.Equal(0, kept);
        Assert.InRange(keptKept - keptGiven, 0.1, 1);
    }

    /// <summary>In which share of runs something is ceded or sold by the riser, and in which the neighbour bears it a grudge in the end.</summary>
    private static (double Given, double Grudge) Division(params (string, double)[] rules)
    {
        var world = Quiet(Three + Lost + War + Allied, [.. rules, ("campaign.zeal", 1), ("alliance.joining", 0)]);
        var (riser, neighbour) = (world.Polity("Riser"), world.Polity("Neighbour"));
        var given = world.ShareWith(Runs, happening => happening.Kind is Deed.Cede or Deed.Sell && happening.Agent == riser && happening.Patient == neighbour);
        return (given, world.Share(Runs, run => run.State.Tie(neighbour, riser).Grievance > 0.05));
    }

    private static int FirstAlliance(SmallWorld world) => Enumerable.Range(0, Runs).First(run => world.Play(run).Exists(IsAlliance));

    private static bool IsAlliance(Happening happening) => happening.Kind == Deed.Ally;

    private static SmallWorld Quiet(string annals, (string, double)[] rules) =>
        SmallWorld.Of(annals, years: 8, rules).Only("alliance", "lives", "ruling", "harvest", "campaign", "march", "battle", "siege", "falling");

    private static int Wars(SmallWorld world, int polity) =>
        Enumerable.Range(0, world.Run.State.Polities.Length).Count(other => world.Run.State.AtWar(polity, other));
}
