using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class SeatTests
{
    private const string FiveCapitals = """
        Liao is a polity.
        Jin is a polity.
        Tianzuo is a person of Liao.
        Shangjing is a capital at 43.97 N, 119.39 E.
        Zhongjing is a capital at 41.57 N, 119.17 E.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Yizhou is a city at 39.30 N, 115.50 E.
        Changchun is a city at 45.30 N, 124.30 E.
        Taizhou is a city at 45.00 N, 122.80 E.
        A road runs from Changchun through Taizhou to Shangjing.
        A road runs from Shangjing through Zhongjing and Yanjing to Yizhou.
        1112-01-01   given   Liao holds Taizhou, Shangjing, Zhongjing, Yanjing and Yizhou.
        1112-01-01   given   Jin holds Changchun.
        1112-01-01   given   Tianzuo rules Liao.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(FiveCapitals, 4, ("cohesion.forgetting", 0.1));

    private static Action<Rerun> Threat(float defeats, bool isNear) => run =>
    {
        var (liao, jin) = (World.Polity("Liao"), World.Polity("Jin"));
        run.State.Polities[liao].Capital = (short)World.Place("Shangjing");
        Bonds.BeginWar(run, liao, jin, -1);
        if (isNear) Lands.Give(run, World.Place("Taizhou"), jin, 0.5, -1);
        run.State.Polities[liao].Places = 5;
        run.State.Polities[liao].Defeats = defeats;
        var huge = World.Place("Shangjing");
        for (var place = 0; place < run.State.Places.Length; place++)
        {
            if (place != huge) run.State.Places[place].Households = Math.Min(run.State.Places[place].Households, run.State.Places[huge].Households);
        }
    };

    [Fact]
    public void A_beaten_court_moves_to_another_of_its_capitals_before_the_enemy_comes()
    {
        var world = SmallWorld.Of(FiveCapitals, 4, ("cohesion.forgetting", 0.1), ("seat.least-realm", 2));
        var scenario = world.Playing("seat");
        var moved = scenario.Share(150, Threat(10, isNear: true), (_, heard) => heard.Exists(happening => happening.Kind == Deed.MoveCapital && happening.Agent == world.Polity("Liao")));
        Assert.InRange(moved, 0.4, 1);
        Assert.Equal(0, scenario.Share(150, Threat(10, isNear: true), (_, heard) => heard.Exists(happening =>
            happening.Kind == Deed.MoveCapital && happening.Agent == world.Polity("Liao") && happening.Place != world.Place("Zhongjing") && happening.Place != world.Place("Yanjing"))));
        Assert.Equal(0, scenario.Share(60, Threat(0, isNear: true), Deed.MoveCapital));
        Assert.Equal(0, scenario.Share(60, Threat(10, isNear: false), Deed.MoveCapital));
    }

    [Fact]
    public void At_ease_a_court_may_go_to_a_much_greater_city()
    {
        var world = SmallWorld.Of(FiveCapitals, 20, ("seat.drawing", 0.1), ("seat.least-realm", 2));
        Action<Rerun> With(int households) => run =>
        {
            run.State.Polities[world.Polity("Liao")].Capital = (short)world.Place("Shangjing");
            for (var place = 0; place < run.State.Places.Length; place++) (run.State.Places[place].Households, run.State.Places[place].Loyalty) = (1000, 0.9f);
            run.State.Places[world.Place("Yanjing")].Households = households;
        };
        var scenario = world.Playing("seat");
        Assert.InRange(scenario.Share(100, With(50_000), (run, _) => run.State.Polities[world.Polity("Liao")].Capital == world.Place("Yanjing")), 0.6, 1);
        Assert.Equal(0, scenario.Share(50, With(1000), (run, _) => run.State.Polities[world.Polity("Liao")].Capital == world.Place("Yanjing")));
    }
}
