using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class BargainTests
{
    private const string North = """
        Song is a polity.
        Jin is a polity.
        Qinzong is a person of Song.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Luoyang is a city at 34.62 N, 112.45 E.
        Daming is a city at 36.28 N, 115.15 E.
        Hejian is a city at 38.43 N, 116.09 E.
        Zhongshan is a city at 38.51 N, 115.00 E.
        Xiangzhou is a city at 36.10 N, 114.35 E.
        Yanjing is a capital at 39.90 N, 116.40 E.
        A road runs from Yanjing through Hejian and Daming to Kaifeng.
        A road runs from Yanjing through Zhongshan and Xiangzhou to Kaifeng.
        A road runs from Kaifeng to Luoyang.
        1112-01-01   given   Song holds Kaifeng, Luoyang, Daming, Hejian, Zhongshan and Xiangzhou.
        1112-01-01   given   Jin holds Yanjing.
        1112-01-01   given   Qinzong rules Song.
        1112-01-01   given   Song is at war with Jin.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(North, 1);

    private static int Song => World.Polity("Song");

    private static int Jin => World.Polity("Jin");

    /// <summary>An army of Jin lies before a place of Song.</summary>
    private static Action<Rerun> Before(string place, int men = 60_000, float defeats = 8) => run =>
    {
        var at = (short)World.Place(place);
        run.State.Polities[Song].Defeats = defeats;
        Lives.NewPerson(run, Song, Office.Heir, 20);
        run.State.Armies[0] = new ArmyState { Polity = (short)Jin, Commander = -1, At = at, Next = at, Target = at, Base = (short)World.Place("Yanjing"), Order = Order.Take, Men = men, Riders = men, Morale = 0.8f, Supply = 400, Cause = -1 };
        run.State.Places[at].Besieger = 0;
    };

    [Fact]
    public void A_besieged_capital_buys_peace_with_silver_a_hostage_and_towns()
    {
        var scenario = World.Playing("bargain");
        var bought = 0;
        scenario.Mean(100, Before("Kaifeng"), (run, heard) =>
        {
            if (!heard.Exists(happening => happening.Kind == Deed.Indemnity)) return 0;
            bought++;
            var paid = heard.Single(happening => happening.Kind == Deed.Indemnity);
            Assert.True(paid.Agent == Song && paid.Patient == Jin && paid.Amount > 0);
            var hostage = heard.Single(happening => happening.Kind == Deed.Seize);
            Assert.Equal(Jin, run.State.Persons[hostage.Person].Captor);
            var towns = heard.Where(happening => happening.Kind == Deed.Cede).ToList();
            Assert.InRange(towns.Count, 1, 3);
            Assert.Contains(towns[0].Place, new[] { World.Place("Hejian"), World.Place("Zhongshan") });
            Assert.All(towns, town => Assert.Equal(Jin, run.State.Places[town.Place].Holder));
            Assert.False(run.State.AtWar(Song, Jin));
            Assert.True(run.State.Places[World.Place("Kaifeng")].Besieger < 0);
            return 1;
        });
        Assert.InRange(bought, 50, 100);
    }

    [Fact]
    public void No_other_town_is_worth_that() => Assert.Equal(0, World.Playing("bargain").Share(50, Before("Daming"), Deed.Indemnity));

    [Fact]
    public void Who_is_sure_to_take_the_walls_does_not_sell_them()
    {
        double Share(int men) => World.Playing("bargain").Share(150, run =>
        {
            Before("Kaifeng", men)(run);
            (run.State.Places[World.Place("Kaifeng")].Garrison, run.State.Places[World.Place("Kaifeng")].Walls) = (2000, 1);
            run.State.Places[World.Place("Kaifeng")].Households = 1000;
        }, (_, heard) => heard.Exists(happening => happening.Kind == Deed.Indemnity && happening.Turn < World.Scenario.From.Number + 3));
        var (equal, overwhelming) = (Share(6000), Share(500_000));
        Assert.True(equal > overwhelming + 0.05, $"{equal} against {overwhelming}");
    }
}
