using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class DesertionTests
{
    private const string OneRealm = """
        Song is a polity.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Luoyang is a city at 34.62 N, 112.45 E.
        A road runs from Kaifeng to Luoyang.
        1112-01-01   given   Song holds Kaifeng and Luoyang.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(OneRealm, 1);

    private static Action<Rerun> InTheField(double treasury, float morale) => run =>
    {
        run.State.Polities[0].Treasury = treasury;
        var army = Armies.Free(run.State);
        var place = (short)World.Place("Luoyang");
        run.State.Armies[army] = new ArmyState { Polity = 0, Commander = -1, At = place, Next = place, Target = place, Base = place, Order = Order.Hold, Men = 10_000, Morale = morale, Supply = 30, Cause = -1 };
    };

    private static double Men(Action<Rerun> prepare, params string[] mechanisms) =>
        World.Playing(mechanisms).Mean(1, prepare, (run, _) => run.State.Armies.Sum(army => army.Polity == 0 ? army.Men : 0));

    [Fact]
    public void An_army_that_is_paid_and_unbeaten_stays() => Assert.Equal(10_000, Men(InTheField(10_000_000, 0.8f), "desertion", "levy"));

    [Fact]
    public void An_army_without_pay_loses_heart_and_melts_away()
    {
        Assert.InRange(Men(InTheField(0, 0.8f), "desertion", "levy"), 0, 6000);
        Assert.True(Men(InTheField(0, 0.8f), "desertion", "levy") < Men(InTheField(0, 0.8f), "levy") - 1000);
        Assert.Equal(10_000, Men(InTheField(0, 0.8f), "desertion"));
        Assert.Equal(1, World.Playing("desertion", "levy").Share(1, run =>
        {
            InTheField(0, 0.1f)(run);
            run.State.Armies[0].Men = 1100;
        }, Deed.MeltAway));
    }

    [Fact]
    public void A_beaten_army_loses_men_the_faster_the_less_its_people_hold_together()
    {
        Action<Rerun> With(float cohesion) => run =>
        {
            InTheField(10_000_000, 0.1f)(run);
            run.State.Polities[0].Cohesion = cohesion;
        };
        var (firm, loose) = (Men(With(0.9f), "desertion"), Men(With(0.1f), "desertion"));
        Assert.True(loose < firm && firm < 10_000, $"{loose} and {firm}");
    }
}
