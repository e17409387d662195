using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class CampaignsTests
{
    private const string War = """
        Jin is a polity.
        Song is a polity.
        Xia is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Near is a prefecture at 38.50 N, 115.50 E.
        Rich is a city at 38.50 N, 117.00 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Other is a city at 41.00 N, 118.00 E.
        A road runs from Yanjing to Near.
        A road runs from Yanjing to Rich.
        A road runs from Near to Kaifeng.
        A road runs from Rich to Kaifeng.
        A road runs from Yanjing to Other.
        1112-01-01   given   Jin holds Yanjing.
        1112-01-01   given   Song holds Near, Rich and Kaifeng.
        1112-01-01   given   Xia holds Other.

        """;

    private const string AtWar = "1112-01-01   given   Jin is at war with Song.";

    private static Stage Of(string more = AtWar, string? kind = null, params string[] mechanisms) =>
        new(SmallWorld.Of((kind is null ? War : War.Replace("Rich is a city", $"Rich is a {kind}", StringComparison.Ordinal)) + more, 5), mechanisms.Length == 0 ? ["campaign"] : mechanisms);

    private static void Arm(Stage on) => on.Polity("Jin").Reserve = on.Polity("Jin").Levy = 100_000;

    /// <summary>How often the first column goes to a place.</summary>
    private static double Sent(Stage stage, string place, Action<Stage>? prepare = null) => stage.Share(200, 12, on =>
    {
        Arm(on);
        prepare?.Invoke(on);
    }, on => Array.Exists(on.State.Armies, army => army.Polity == on.World.Polity("Jin") && army.Target == on.World.Place(place)));

    [Fact]
    public void Courts_at_war_send_columns_to_enemy_land_only_and_those_at_peace_none()
    {
        var stage = Of();
        Assert.True(Sent(stage, "Near") + Sent(stage, "Rich") + Sent(stage, "Kaifeng") > 0.5);
        Assert.Equal(0, Sent(stage, "Other"));
        Assert.Equal(0, Sent(Of(""), "Near"));
        Assert.Equal(0, Sent(Of(""), "Rich"));
    }

    [Fact]
    public void Riches_beckon_and_another_capital_more()
    {
        var stage = Of();
        Assert.True(Sent(stage, "Rich", on => on.Place("Rich").Households = 500_000) > Sent(stage, "Rich", on => on.Place("Rich").Households = 2_000));
        void Alike(Stage on) => (on.Place("Rich").Households, on.Place("Rich").Garrison) = (100_000, 5_000);
        Assert.True(Sent(Of(kind: "capital"), "Rich", Alike) > Sent(stage, "Rich", Alike));
    }

    [Fact]
    public void Men_come_out_of_the_reserve_and_riders_out_of_the_herds()
    {
        var stage = Of();
        var run = Enumerable.Range(0, 50).First(number =>
        {
            Arm(stage.Begin(number));
            return Array.Exists(stage.Steps(12).State.Armies, army => army.Polity == stage.World.Polity("Jin"));
        });
        Assert.InRange(run, 0, 49);
        var jin = stage.World.Polity("Jin");
        Assert.Equal(100_000, stage.Polity("Jin").Reserve + stage.State.Armies.Where(army => army.Polity == jin).Sum(army => army.Men));
        Assert.All(stage.State.Armies.Where(army => army.Polity == jin), army => Assert.InRange(army.Riders, 0, army.Men));
        Assert.True(stage.Polity("Jin").Horses >= 0);
    }

    [Fact]
    public void Besieged_places_are_relieved()
    {
        var stage = Of();
        double Relieved(bool besieged) => stage.Share(100, 12, on =>
        {
            on.Polity("Song").Reserve = on.Polity("Song").Levy = 200_000;
            on.Polity("Jin").Reserve = 0;
            var army = on.Army("Jin", "Near", "Near", 20_000);
            if (besieged) on.Place("Near").Besieger = (short)army;
        }, on => Array.Exists(on.State.Armies, army => army.Polity == on.World.Polity("Song") && army.Order == Order.Relieve && army.Target == on.World.Place("Near")));
        Assert.True(Relieved(true) > 0.1);
        Assert.Equal(0, Relieved(false));
    }

    [Fact]
    public void A_war_takes_places_in_the_end()
    {
        var stage = Of(mechanisms: ["campaign", "march", "battle", "siege"]);
        Assert.True(stage.Share(30, 36 * 3, on =>
        {
            Arm(on);
            on.Polity("Jin").Cohesion = 0.9f;
            on.Polity("Song").Reserve = 5_000;
        }, on => on.Place("Near").Holder == on.World.Polity("Jin") || on.Place("Rich").Holder == on.World.Polity("Jin")) > 0.5);
        Assert.Contains(stage.Heard, happening => happening.Kind == Deed.March);
    }
}
