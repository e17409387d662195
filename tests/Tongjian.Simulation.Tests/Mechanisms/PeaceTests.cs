using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class PeaceTests
{
    private const string War = """
        Jin is a polity.
        Song is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Zhending is a city at 38.00 N, 114.50 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        A road runs from Yanjing through Zhending to Kaifeng.
        1112-01-01   given   Jin holds Yanjing and Zhending.
        1112-01-01   given   Song holds Kaifeng.
        1112-01-01   given   Jin is at war with Song.
        """;

    private static Stage Of(params (string, double)[] changed) => new(SmallWorld.Of(War, 12, changed), ["peace"]);

    private static void Weary(Stage on, double weariness) => on.Polity("Jin").Weariness = on.Polity("Song").Weariness = (float)weariness;

    private static bool IsPeace(Stage on) => !on.State.AtWar(on.World.Polity("Jin"), on.World.Polity("Song"));

    [Fact]
    public void The_weary_make_peace_and_the_fresh_fight_on()
    {
        double Made(double weariness) => Of(("peace.by-stalemate", 0)).Share(150, 36 * 5, on => Weary(on, weariness), IsPeace);
        Assert.True(Made(0.9) > Made(0.1) + 0.3);
    }

    [Fact]
    public void A_war_that_stands_still_is_ended_sooner_than_one_that_moves()
    {
        double Made(bool moves) => Of().Share(150, 36 * 2, on =>
        {
            Weary(on, 0.4);
            var (jin, song) = (on.World.Polity("Jin"), on.World.Polity("Song"));
            on.State.Tie(jin, song).Moved = on.State.Tie(song, jin).Moved = moves ? on.Run.Now.Number + (36 * 2) : on.Run.Now.Number - 1000;
        }, IsPeace);
        Assert.True(Made(moves: false) > Made(moves: true) + 0.05);
    }

    [Fact]
    public void Who_has_an_ally_in_the_war_makes_no_peace_alone()
    {
        double Made(bool allied)
        {
            var stage = new Stage(SmallWorld.Of(War + "\n" + """
                Xia is a polity.
                Xingqing is a capital at 38.50 N, 106.20 E.
                A road runs from Xingqing to Kaifeng.
                1112-01-01   given   Xia holds Xingqing.
                1112-01-01   given   Xia is at war with Song.
                """, 12), ["peace"]);
            var (jin, song, xia) = (stage.World.Polity("Jin"), stage.World.Polity("Song"), stage.World.Polity("Xia"));
            return stage.Share(150, 36, on =>
            {
                (on.State.Polities[jin].Weariness, on.State.Polities[song].Weariness, on.State.Polities[xia].Weariness) = (0.6f, 0.6f, 0);
                if (allied) on.State.Tie(jin, xia).Bonds |= Bond.Alliance;
            }, on => !on.State.AtWar(jin, song));
        }

        Assert.True(Made(allied: false) > Made(allied: true) + 0.1);
    }

    [Fact]
    public void No_peace_is_made_before_a_war_has_lasted()
    {
        Assert.Equal(0, Of().Share(100, 12, on =>
        {
            Weary(on, 1);
            on.State.Tie(0, 1).Since = on.State.Tie(1, 0).Since = on.Run.Now.Number;
        }, IsPeace));
    }

    [Fact]
    public void The_stronger_takes_payment_or_homage_and_equals_take_neither()
    {
        (double Pays, double Homage) Terms(float cohesion)
        {
            var (pays, homage, peaces) = (0, 0, 0);
            var stage = Of();
            for (var run = 0; run < 150; run++)
            {
                stage.Begin(run);
                Weary(stage, 1);
                (stage.Polity("Jin").Cohesion, stage.Polity("Song").Cohesion) = (cohesion, 0.5f);
                stage.Polity("Jin").Levy = stage.Polity("Song").Levy = 100_000;
                stage.Polity("Jin").Horses = stage.Polity("Song").Horses = 0;
                stage.Steps(36 * 8);
                if (!IsPeace(stage)) continue;
                peaces++;
                if (stage.Heard.Exists(happening => happening.Kind == Deed.PromiseYearly && happening.Agent == stage.World.Polity("Song"))) pays++;
                if (stage.Heard.Exists(happening => happening.Kind == Deed.Submit && happening.Agent == stage.World.Polity("Song"))) homage++;
            }

            Assert.True(peaces > 50);
            return (pays / (double)peaces, homage / (double)peaces);
        }

        var (equal, strong) = (Terms(0.5f), Terms(1));
        Assert.Equal(0, equal.Homage);
        Assert.True(strong.Pays + strong.Homage > equal.Pays + equal.Homage);
    }

    [Fact]
    public void Armies_go_home_when_peace_is_made()
    {
        var stage = Of();
        var run = Enumerable.Range(0, 100).First(number =>
        {
            stage.Begin(number);
            Weary(stage, 1);
            stage.Army("Jin", "Kaifeng", "Kaifeng", 30_000);
            return IsPeace(stage.Steps(36 * 6));
        });
        Assert.InRange(run, 0, 99);
        Assert.Equal(Order.Return, stage.State.Armies[0].Order);
    }
}
