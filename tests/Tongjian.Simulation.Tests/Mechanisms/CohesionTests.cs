namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Ibn Khaldun's cycle: the frontier binds, the safe interior loosens.</summary>
public sealed class CohesionTests
{
    private const string Frontier = """
        Zubu is a polity.
        Liao is a polity.
        Camp is a town at 45.00 N, 112.00 E.
        Wall is a city at 40.00 N, 113.00 E.
        Court is a capital at 35.00 N, 114.00 E.
        South is a city at 30.00 N, 114.00 E.
        Deep is a city at 28.00 N, 114.00 E.
        A road runs from Camp through Wall, Court and South to Deep.
        1112-01-01   given   Zubu holds Camp.
        1112-01-01   given   Liao holds Wall, Court, South and Deep.

        """;

    private const string War = "1112-01-01   given   Zubu is at war with Liao.";

    private static Stage Of(string more = "") => new(SmallWorld.Of(Frontier + more, 60), ["cohesion"]);

    [Fact]
    public void A_frontier_binds_and_a_safe_interior_loosens()
    {
        var stage = Of().Begin();
        stage.Polity("Zubu").Cohesion = stage.Polity("Liao").Cohesion = 0.5f;
        stage.Steps(36 * 40);
        Assert.True(stage.Polity("Zubu").Cohesion > 0.55);
        Assert.True(stage.Polity("Liao").Cohesion < 0.5);
    }

    [Fact]
    public void War_tires_and_peace_rests()
    {
        var (war, peace) = (Of(War).Begin(), Of().Begin());
        war.Polity("Liao").Weariness = peace.Polity("Liao").Weariness = 0.3f;
        Assert.True(war.Steps(36 * 3).Polity("Liao").Weariness > 0.33);
        Assert.True(peace.Steps(36 * 3).Polity("Liao").Weariness < 0.2);
    }

    [Fact]
    public void Thrones_grow_safe_with_time()
    {
        var stage = Of().Begin();
        stage.Polity("Liao").Legitimacy = 0.3f;
        Assert.True(stage.Steps(36 * 5).Polity("Liao").Legitimacy > 0.6);
    }

    [Fact]
    public void Cohesion_stays_a_share()
    {
        var stage = Of(War).Begin();
        stage.Polity("Zubu").Cohesion = 1;
        stage.Polity("Liao").Cohesion = 0.001f;
        stage.Steps(36 * 50);
        Assert.All(stage.State.Polities, polity => Assert.InRange(polity.Cohesion, 0, 1));
        Assert.All(stage.State.Polities, polity => Assert.InRange(polity.Weariness, 0, 1));
    }
}
