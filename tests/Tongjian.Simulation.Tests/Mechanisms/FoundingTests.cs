using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>How a people becomes a dynasty.</summary>
public sealed class FoundingTests
{
    private const int Runs = 100;

    // A forest people with a lord, and an old empire to the west whose vassal it is.
    private const string Forest = """
        The Foresters are a people.
        Grove is a polity of the Foresters.
        Empire is a polity.
        Chief is a person of the Foresters.
        Nest is a town at 46.00 N, 128.00 E.
        Den is a town at 46.00 N, 129.00 E.
        Burrow is a town at 45.50 N, 128.50 E.
        Fort is a town at 44.00 N, 126.00 E.
        Wall is a city at 41.00 N, 121.00 E.
        Market is a city at 40.80 N, 120.50 E.
        Throne is a capital at 40.00 N, 119.00 E.
        A road runs from Den through Burrow, Nest and Fort to Wall.
        A road runs from Wall through Market to Throne.
        1112-01-01   given   the Foresters hold Nest, Den, Burrow and Fort.
        1112-01-01   given   Empire holds Wall, Market and Throne.
        1112-01-01   given   the Foresters are a vassal of Empire.
        """;

    private const string Lord = "\n1112-01-01   given   Fort has 50,000 households." + "\n1112-01-01   given   Chief rules the Foresters.";
    private const string War = "\n1112-01-01   given   the Foresters are at war with Empire.";

    [Fact]
    public void A_people_that_wins_of_its_lord_proclaims_a_dynasty()
    {
        var world = Warring(Forest + Lord + War);
        Assert.InRange(world.ShareWith(Runs, IsProclaimed), 0.15, 1);
        Assert.Equal(0, world.Only("lives", "ruling", "cohesion", "harvest", "campaign", "march", "battle", "siege", "falling").ShareWith(20, IsProclaimed));
    }

    [Fact]
    public void It_keeps_its_slot_and_takes_the_name_of_a_state_of_that_people()
    {
        var world = Warring(Forest + Lord + War);
        var foresters = world.Polity("Foresters");
        var run = Enumerable.Range(0, Runs).First(number => world.Play(number).Exists(happening => IsProclaimed(happening)));
        var told = world.Play(run).Find(happening => IsProclaimed(happening));
        var realm = world.Run.State.Polities[foresters];
        Assert.Equal(foresters, told.Agent);
        Assert.Equal("Grove", world.Scenario.Cast.EntityOf(told.Amount)?.Name);
        Assert.Equal(told.Amount, realm.Name);
        Assert.Equal(Government.Court, realm.Government);
        Assert.True(told.Person >= 0);
    }

    [Fact]
    public void Without_a_declared_state_it_is_the_rising_at_its_seat()
    {
        var world = Warring(Forest.Replace("Grove is a polity of the Foresters.", "Grove is a polity.", StringComparison.Ordinal) + Lord + War);
        var run = Enumerable.Range(0, Runs).First(number => world.Play(number).Exists(happening => IsProclaimed(happening)));
        var told = world.Play(run).Find(happening => IsProclaimed(happening));
        Assert.Equal(told.Place, world.Scenario.Cast.PlaceOfRising(told.Amount));
    }

    [Fact]
    public void A_people_at_peace_in_its_own_lands_stays_a_people() =>
        Assert.Equal(0, Warring(Forest + Lord).ShareWith(30, IsProclaimed));

    [Fact]
    public void Tribes_without_a_common_lord_found_nothing() => Assert.Equal(0, Warring(Forest + War).ShareWith(30, IsProclaimed));

    private static SmallWorld Warring(string annals) => SmallWorld.Of(annals, years: 6, ("campaign.zeal", 1), ("founding.chance", 0.5))
        .Only("founding", "lives", "ruling", "cohesion", "harvest", "campaign", "march", "battle", "siege", "falling");

    private static bool IsProclaimed(Happening happening) => happening.Kind == Deed.Proclaim;
}
