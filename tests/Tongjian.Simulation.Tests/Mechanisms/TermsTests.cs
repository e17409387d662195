using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>What land a peace moves, and whom it binds.</summary>
public sealed class TermsTests
{
    private const int Runs = 150;

    // The weak side took the strong one's town in this war, and has a town between two of the strong one's.
    private const string Courts = """
        Strong is a polity.
        Weak is a polity.
        Vassal is a polity.
        Highcapital is a capital at 39.00 N, 116.00 E.
        Hightown is a city at 38.00 N, 116.00 E.
        Taken is a town at 37.00 N, 116.00 E.
        Wedge is a town at 38.00 N, 115.00 E.
        Lowcapital is a city at 36.00 N, 116.00 E.
        Vassaltown is a town at 36.00 N, 118.00 E.
        A road runs from Highcapital through Hightown and Taken to Lowcapital.
        A road runs from Highcapital through Wedge to Hightown.
        A road runs from Hightown to Vassaltown.
        A road runs from Vassaltown to Lowcapital.
        1100-01-01   given   Strong holds Highcapital, Hightown and Taken.
        1100-01-01   given   Weak holds Wedge and Lowcapital.
        1100-01-01   given   Vassal holds Vassaltown.
        1111-01-01   given   Strong is at war with Weak.
        1111-06-01   given   Weak holds Taken.
        1112-01-01   given   Vassal is a vassal of Strong.
        1112-01-01   given   Vassal is at war with Weak.
        """;

    private static readonly (string, double)[] Soon = [("peace.chance", 1), ("peace.bias", 4), ("peace.shortest-war", 0)];

    [Fact]
    public void The_weaker_gives_back_what_it_took_in_the_war()
    {
        var world = Talking([.. Soon, ("term.restitution", 0), ("term.most-ceded", 0)]);
        Assert.InRange(HoldsTaken(world) - HoldsTaken(Talking([.. Soon, ("term.restitution", 4), ("term.status-quo", 0), ("term.most-ceded", 0)])), 0.5, 1);
    }

    [Fact]
    public void A_loser_cedes_what_lies_between_the_places_of_the_winner()
    {
        var (strict, mild) = (Talking([.. Soon, ("term.cession", 0), ("term.ceded-by-balance", 20)]), Talking([.. Soon, ("term.most-ceded", 0)]));
        var (strong, wedge) = (strict.Polity("Strong"), strict.Place("Wedge"));
        Assert.InRange(strict.Share(Runs, run => run.State.Places[wedge].Holder == strong), 0.5, 1);
        Assert.Equal(0, mild.Share(30, run => run.State.Places[wedge].Holder == strong));
    }

    [Fact]
    public void A_vassal_makes_peace_with_its_lord()
    {
        var world = Talking([.. Soon]);
        var (strong, weak, vassal) = (world.Polity("Strong"), world.Polity("Weak"), world.Polity("Vassal"));
        for (var run = 0; run < 30; run++)
        {
            var heard = world.Play(run);
            if (!heard.Exists(happening => happening.Kind == Deed.MakePeace && happening.Agent == strong && happening.Patient == weak)) continue;
            Assert.Contains(heard, happening => happening.Kind == Deed.MakePeace && (happening.Agent == vassal || happening.Patient == vassal));
            Assert.False(world.Run.State.AtWar(vassal, weak));
        }
    }

    private static double HoldsTaken(SmallWorld world)
    {
        var (strong, taken) = (world.Polity("Strong"), world.Place("Taken"));
        return world.Share(Runs, run => run.State.Places[taken].Holder == strong);
    }

    private static SmallWorld Talking((string, double)[] rules) =>
        SmallWorld.Of(Courts, years: 3, rules).Only("peace", "lives", "ruling", "harvest");
}
