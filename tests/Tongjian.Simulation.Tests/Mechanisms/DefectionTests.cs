using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class DefectionTests
{
    private const string Border = """
        Liao is a polity.
        Song is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Zhuozhou is a city at 39.48 N, 115.97 E.
        Xiongzhou is a city at 38.99 N, 116.10 E.
        Daming is a city at 36.28 N, 115.15 E.
        A road runs from Yanjing through Zhuozhou and Xiongzhou to Daming.
        1112-01-01   given   Liao holds Yanjing and Zhuozhou.
        1112-01-01   given   Song holds Xiongzhou and Daming.
        1112-01-01   given   Liao is at war with Song.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(Border, 3, ("gunpowder.spread-by-defection", 0.5));

    private static int Liao => World.Polity("Liao");

    private static int Song => World.Polity("Song");

    /// <summary>A governor sits at a place of Liao.</summary>
    private static Action<Rerun> Governor(string place, float loyalty, float defeats) => run =>
    {
        var person = Lives.NewPerson(run, Liao, Office.Governor, 40);
        (run.State.Persons[person].Place, run.State.Persons[person].Loyalty) = ((short)World.Place(place), loyalty);
        run.State.Polities[Liao].Defeats = defeats;
        (run.State.Polities[Liao].Cohesion, run.State.Polities[Song].Cohesion) = (0.3f, 0.6f);
    };

    [Fact]
    public void A_disloyal_governor_at_the_border_goes_over_with_his_place_after_defeats()
    {
        var scenario = World.Playing("defection");
        double Share(string place, float loyalty, float defeats) => scenario.Share(150, Governor(place, loyalty, defeats), (run, _) => run.State.Places[World.Place(place)].Holder == Song);
        var (beaten, winning, loyal, far) = (Share("Zhuozhou", 0.1f, 8), Share("Zhuozhou", 0.1f, 0), Share("Zhuozhou", 1, 0), Share("Yanjing", 0.1f, 8));
        Assert.InRange(beaten, 0.3, 1);
        Assert.True(beaten > winning + 0.15 && winning > loyal && loyal < 0.1, $"{beaten}, {winning}, {loyal}");
        Assert.Equal(0, far);
        Assert.Equal(0, World.Playing().Share(20, Governor("Zhuozhou", 0.1f, 8), Deed.DefectWithPlace));
    }

    [Fact]
    public void In_peace_nobody_goes_over()
    {
        var scenario = World.Playing("defection");
        Assert.Equal(0, scenario.Share(100, run =>
        {
            Governor("Zhuozhou", 0.1f, 8)(run);
            Bonds.EndWar(run, Liao, Song, -1);
        }, (_, heard) => heard.Exists(happening => happening.Kind is Deed.Defect or Deed.DefectWithPlace)));
    }

    [Fact]
    public void He_governs_it_for_his_new_master_and_keeps_most_of_the_garrison()
    {
        var scenario = World.Playing("defection");
        var seen = 0;
        scenario.Mean(100, run =>
        {
            Governor("Zhuozhou", 0, 8)(run);
            run.State.Places[World.Place("Zhuozhou")].Garrison = 1000;
        }, (run, heard) =>
        {
            foreach (var went in heard.Where(happening => happening.Kind == Deed.DefectWithPlace && happening.Agent == Liao))
            {
                // Who went over once may go back.
                if (heard.Count(happening => happening.Kind == Deed.DefectWithPlace) != 1) continue;
                seen++;
                ref var person = ref run.State.Persons[went.Person];
                Assert.Equal((Song, went.Place), (person.Polity, person.Place));
                Assert.InRange(run.State.Places[went.Place].Garrison, 500, 900);
            }

            return 0;
        });
        Assert.True(seen >= 20, $"{seen} seen");
    }

    [Fact]
    public void A_general_brings_troops_and_the_art_of_siege()
    {
        var scenario = World.Playing("defection");
        var craft = World.Scenario.Start.Polities[Song].Siegecraft;
        var (went, learnt) = (0, 0);
        scenario.Mean(150, run =>
        {
            var person = Lives.NewPerson(run, Liao, Office.General, 40);
            run.State.Persons[person].Loyalty = 0;
            (run.State.Polities[Liao].Defeats, run.State.Polities[Liao].Siegecraft) = (8, 1);
            (run.State.Polities[Song].Siegecraft, run.State.Polities[Liao].Weapons) = (0.2f, 1);
            var place = (short)World.Place("Zhuozhou");
            run.State.Armies[0] = new ArmyState { Polity = (short)Liao, Commander = (short)person, At = place, Next = place, Target = place, Base = place, Order = Order.Hold, Men = 10_000, Morale = 0.8f, Supply = 30, Cause = -1 };
            run.State.Persons[person].Army = 0;
        }, (run, heard) =>
        {
            var goings = heard.FindAll(happening => happening.Kind == Deed.Defect && happening.Person == run.State.Armies[0].Commander);
            if (goings is not [{ Amount: > 0 } defection]) return 0;
            went++;
            Assert.Equal(7000, defection.Amount);
            Assert.Equal(Song, run.State.Armies[0].Polity);
            Assert.Equal(7000, run.State.Armies[0].Men);
            Assert.True(run.State.Polities[Song].Siegecraft > 0.3f, $"{run.State.Polities[Song].Siegecraft}, {craft} at the start");
            if (run.State.Polities[Song].Weapons == 1) learnt++;
            return 1;
        });
        Assert.InRange(went, 30, 150);
        Assert.InRange(learnt, went / 5, went * 4 / 5);
    }
}
