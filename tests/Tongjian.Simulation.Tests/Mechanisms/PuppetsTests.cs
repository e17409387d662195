using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>States that a conqueror sets up, and dissolves.</summary>
public sealed class PuppetsTests
{
    private const int Runs = 120;

    // A small court of the forest that has just won six towns of farmers, and the rest of those to the south.
    private const string Conquest = """
        Forest is a polity.
        The Farmers are a people.
        Plain is a polity of the Farmers.
        Stooge is a polity of the Farmers.
        Seat is a city at 45.00 N, 126.00 E.
        One is a city at 40.00 N, 117.00 E.
        Two is a city at 39.00 N, 116.00 E.
        Three is a city at 38.00 N, 116.00 E.
        Four is a city at 37.00 N, 116.00 E.
        Five is a city at 36.00 N, 116.00 E.
        Six is a city at 35.00 N, 116.00 E.
        Seven is a capital at 32.00 N, 118.00 E.
        A road runs from Seat through One, Two, Three, Four, Five and Six to Seven.
        1100-01-01   given   Forest holds Seat.
        1100-01-01   given   Seat is the capital of Forest.
        1100-01-01   given   Plain holds One, Two, Three, Four, Five, Six and Seven.
        """;

    private const string War = "\n1111-01-01   given   Forest is at war with Plain.";
    private const string Won = "\n1111-06-01   given   Forest holds One, Two, Three, Four, Five and Six." + War;

    [Fact]
    public void A_conquest_beyond_the_reach_gets_a_puppet_in_its_far_half()
    {
        var world = Quiet(Conquest + Won);
        Assert.InRange(world.ShareWith(Runs, IsSetUp), 0.7, 1);
        var told = world.Play(FirstSetUp(world)).Find(IsSetUp);
        var puppet = world.Run.State.Polities[told.Patient];
        Assert.Equal("Stooge", world.Scenario.Cast.EntityOf(told.Amount)?.Name);
        Assert.Equal(world.Polity("Forest"), told.Agent);
        Assert.Equal(Government.Puppet, puppet.Government);
        Assert.Equal(world.Polity("Forest"), puppet.Overlord);
        Assert.Equal(told.Patient, world.Run.State.Places[world.Place("Six")].Holder);
        Assert.Equal(world.Polity("Forest"), world.Run.State.Places[world.Place("One")].Holder);
        Assert.True(puppet.Ruler >= 0);
    }

    [Fact]
    public void What_was_won_long_ago_gets_none()
    {
        var old = Conquest + Won.Replace("1111-06-01", "1101-06-01", StringComparison.Ordinal);
        Assert.Equal(0, Quiet(old).ShareWith(30, IsSetUp));
    }

    [Fact]
    public void Whoever_made_peace_with_the_loser_needs_none() =>
        Assert.Equal(0, Quiet(Conquest + Won.Replace(War, "", StringComparison.Ordinal)).ShareWith(30, IsSetUp));

    [Fact]
    public void A_conqueror_of_the_same_ways_needs_none() =>
        Assert.Equal(0, Quiet(Conquest.Replace("45.00 N, 126.00 E", "41.00 N, 116.00 E", StringComparison.Ordinal) + Won).ShareWith(30, IsSetUp));

    [Fact]
    public void A_reach_that_is_great_enough_needs_none() => Assert.Equal(0, Quiet(Conquest + Won, ("puppet.reach", 60)).ShareWith(30, IsSetUp));

    [Fact]
    public void A_useless_puppet_is_dissolved_and_its_places_fall_to_the_lord()
    {
        var world = Quiet(Conquest + Won, ("puppet.inertia", -2), ("puppet.dissolution", 1));
        Assert.InRange(world.ShareWith(Runs, IsDissolved) - Quiet(Conquest + Won, ("puppet.inertia", 8)).ShareWith(Runs, IsDissolved), 0.3, 1);
        var run = Enumerable.Range(0, Runs).First(number => world.Play(number).Exists(IsDissolved));
        var told = world.Play(run).FindLast(IsDissolved);
        Assert.False(world.Run.State.Polities[told.Patient].Exists);
        Assert.DoesNotContain(world.Run.State.Places, place => place.Holder == told.Patient);
    }

    [Fact]
    public void A_puppet_fights_the_enemy_of_its_maker()
    {
        var world = Quiet(Conquest + Won);
        var told = world.Play(FirstSetUp(world)).Find(IsSetUp);
        Assert.True(world.Run.State.AtWar(told.Patient, world.Polity("Plain")) || !world.Run.State.Polities[told.Patient].Exists);
    }

    private static SmallWorld Quiet(string annals, params (string, double)[] rules) =>
        SmallWorld.Of(annals, years: 4, [("puppet.reach", 2), .. rules.Where(rule => rule.Item1 != "puppet.reach"), .. rules.Where(rule => rule.Item1 == "puppet.reach")])
            .Only("puppet", "lives", "ruling", "harvest");

    private static int FirstSetUp(SmallWorld world) => Enumerable.Range(0, Runs).First(run => world.Play(run).Exists(IsSetUp));

    private static bool IsSetUp(Happening happening) => happening.Kind == Deed.SetUp;

    private static bool IsDissolved(Happening happening) => happening.Kind == Deed.Dissolve;
}
