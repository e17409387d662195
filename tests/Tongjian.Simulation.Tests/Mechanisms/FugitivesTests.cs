using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>People who cross to another court.</summary>
public sealed class FugitivesTests
{
    private const int Runs = 150;

    private const string Neighbours = """
        East is a polity.
        West is a polity.
        Runner is a person of East.
        Eastcapital is a capital at 37.00 N, 117.00 E.
        Eastborder is a city at 37.00 N, 116.00 E.
        Westborder is a city at 37.00 N, 115.00 E.
        Westcapital is a capital at 37.00 N, 114.00 E.
        A road runs from Eastcapital through Eastborder and Westborder to Westcapital.
        1112-01-01   given   East holds Eastcapital and Eastborder.
        1112-01-01   given   West holds Westborder and Westcapital.
        1112-01-01   given   Runner serves East.
        """;

    private static readonly (string, double)[] Often = [("fugitive.flight", 0.5), ("fugitive.demand", 1)];

    [Fact]
    public void The_lord_demands_whom_another_court_took_in()
    {
        var heard = Peaceful(Often).Play(FirstWith(Peaceful(Often), Deed.Demand));
        var refuge = heard.FindIndex(happening => happening.Kind == Deed.TakeRefuge);
        var demand = heard.FindIndex(happening => happening.Kind == Deed.Demand);
        Assert.InRange(refuge, 0, demand);
        Assert.Equal((heard[refuge].Agent, heard[refuge].Patient), (heard[demand].Agent, heard[demand].Patient));
        Assert.True(heard[demand].Person >= 0);
    }

    [Fact]
    public void Nobody_flees_without_the_mechanism_or_without_a_neighbour()
    {
        Assert.Equal(0, Peaceful(Often).Only("lives", "ruling", "harvest").ShareWith(30, IsFlight));
        var alone = Neighbours.Replace("through Eastborder and Westborder to Westcapital", "to Eastborder", StringComparison.Ordinal)
            .Replace("West holds Westborder and Westcapital", "East holds Westborder and Westcapital", StringComparison.Ordinal);
        Assert.Equal(0, SmallWorld.Of(alone, years: 8, Often).ShareWith(30, IsFlight));
    }

    [Fact]
    public void A_refusal_leads_to_war()
    {
        (string, double)[] rules = [.. Often, ("fugitive.honour", 5), ("fugitive.let-go", 0), ("council.by-grievance", 6)];
        var angry = SmallWorld.Of(Neighbours, years: 8, [.. rules, ("fugitive.grudge", 1)]).Only("fugitives", "war council", "lives", "ruling", "harvest");
        var calm = SmallWorld.Of(Neighbours, years: 8, [.. rules, ("fugitive.grudge", 0)]).Only("fugitives", "war council", "lives", "ruling", "harvest");
        Assert.InRange(angry.ShareWith(Runs, IsWar) - calm.ShareWith(Runs, IsWar), 0.1, 1);
    }

    [Fact]
    public void Who_fears_the_lord_hands_the_fugitive_over_and_he_is_captive_or_dead()
    {
        (string, double)[] rules = [.. Often, ("fugitive.honour", -3), ("fugitive.death", 0.5)];
        var world = Peaceful(rules);
        Assert.InRange(world.ShareWith(Runs, happening => happening.Kind == Deed.HandOver) - Peaceful([.. Often, ("fugitive.honour", 5)]).ShareWith(Runs, happening => happening.Kind == Deed.HandOver), 0.2, 1);
        for (var run = 0; run < 40; run++)
        {
            var handed = world.Play(run).FindAll(happening => happening.Kind == Deed.HandOver);
            if (handed.Count == 0) continue;
            var person = world.Run.State.Persons[handed[^1].Person];
            Assert.True(!person.Lives || person.Captor == handed[^1].Patient);
        }
    }

    private static SmallWorld Peaceful((string, double)[] rules) => SmallWorld.Of(Neighbours, years: 8, rules).Only("fugitives", "lives", "ruling", "harvest");

    private static int FirstWith(SmallWorld world, Deed deed) => Enumerable.Range(0, Runs).First(run => world.Play(run).Exists(happening => happening.Kind == deed));

    private static bool IsFlight(Happening happening) => happening.Kind == Deed.TakeRefuge;

    private static bool IsWar(Happening happening) => happening.Kind == Deed.DeclareWar;
}
