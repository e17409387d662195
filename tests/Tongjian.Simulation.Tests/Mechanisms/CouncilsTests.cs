using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class CouncilsTests
{
    private const string Border = """
        Jin is a polity.
        Song is a polity.
        Far is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Zhending is a city at 38.00 N, 114.50 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Dali is a capital at 25.70 N, 100.20 E.
        Pass is a village at 30.00 N, 108.00 E.
        A road runs from Yanjing through Zhending to Kaifeng.
        A road runs from Kaifeng through Pass to Dali.
        Liang is a person.
        1112-01-01   given   Jin holds Yanjing and Zhending.
        1112-01-01   given   Song holds Kaifeng.
        1112-01-01   given   Far holds Dali.
        1112-01-01   given   Liang rules Jin.
        """;

    private static Stage Of(params (string, double)[] changed) => new(SmallWorld.Of(Border, 12, changed), ["war council"]);

    private static double Wars(Action<Stage>? prepare = null, string victim = "Song", params (string, double)[] changed) => Of(changed).Share(200, 36 * 10, on =>
    {
        on.Polity("Jin").Cohesion = 0.6f;
        prepare?.Invoke(on);
    }, on => on.Heard.Exists(happening => happening.Kind == Deed.DeclareWar && happening.Agent == on.World.Polity("Jin") && happening.Patient == on.World.Polity(victim)));

    private static ref Tie Tie(Stage stage) => ref stage.State.Tie(stage.World.Polity("Jin"), stage.World.Polity("Song"));

    [Fact]
    public void Strength_boldness_and_grievance_lead_to_war()
    {
        var usual = Wars();
        Assert.True(Wars(on => on.Polity("Jin").Cohesion = 1) > usual);
        Assert.True(Wars(on => on.State.Persons[on.Polity("Jin").Ruler].Boldness = 1) > usual);
        Assert.True(Wars(on => Tie(on).Grievance = 1) > usual);
    }

    [Fact]
    public void Lost_land_contempt_and_the_cohesion_of_one_side_lead_to_war()
    {
        var usual = Wars();
        Assert.True(Wars(on => Tie(on).Lost = 5) > usual);
        Assert.True(Wars(on => on.Polity("Song").Defeats = 1000, changed: ("council.by-defeats", 0.5)) > usual);
        Assert.True(Wars(on => on.Polity("Song").Cohesion = 0.05f) > usual);
    }

    [Fact]
    public void A_war_with_an_equal_holds_a_court_back_and_one_with_a_remnant_does_not()
    {
        double Fighting(int levyOfFar) => Wars(on =>
        {
            Tie(on).Grievance = 1;
            on.Polity("Far").Levy = levyOfFar;
            Simulation.Acts.Bonds.BeginWar(on.Run, on.World.Polity("Jin"), on.World.Polity("Far"), -1);
        });
        Assert.True(Fighting(100) > Fighting(10_000_000) + 0.05);
    }

    [Fact]
    public void Tribes_without_a_common_lord_make_no_war()
    {
        Assert.Equal(0, Wars(on =>
        {
            Tie(on).Grievance = 1;
            on.Polity("Jin").Government = Government.Tribes;
        }));
    }

    [Fact]
    public void War_leaves_no_trust_and_in_peace_it_comes_back_slowly()
    {
        var stage = Of().Begin();
        var (jin, song) = (stage.World.Polity("Jin"), stage.World.Polity("Song"));
        Simulation.Acts.Bonds.BeginWar(stage.Run, jin, song, -1);
        Assert.Equal(0, Tie(stage).Trust);
        Simulation.Acts.Bonds.EndWar(stage.Run, jin, song, -1);
        stage.Steps(36);
        Assert.InRange(Tie(stage).Trust, 0.01, 0.2);
        stage.Steps(36 * 9);
        Assert.InRange(Tie(stage).Trust, 0.25, 0.6);
    }

    [Fact]
    public void Oaths_tribute_weariness_and_homage_keep_the_peace()
    {
        void Angry(Stage on) => Tie(on).Grievance = 1;
        var angry = Wars(Angry);
        void Kept(Action<Stage> bond) => Assert.True(Wars(on =>
        {
            Angry(on);
            bond(on);
        }) < angry);
        Kept(on => Tie(on).Bonds |= Bond.Treaty);
        Kept(on => on.State.Tie(on.World.Polity("Song"), on.World.Polity("Jin")).Pays = 1e6f);
        Kept(on => on.Polity("Jin").Weariness = 1);
        Kept(on => on.Polity("Song").Overlord = (short)on.World.Polity("Jin"));
    }

    [Fact]
    public void Who_has_no_border_has_no_war_and_who_declares_one_is_at_war()
    {
        Assert.Equal(0, Wars(victim: "Far"));
        var stage = Of();
        var run = Enumerable.Range(0, 400).First(number =>
        {
            stage.Begin(number);
            Tie(stage).Grievance = 1;
            Tie(stage).Bonds |= Bond.Treaty;
            return stage.Steps(36 * 11).Count(Deed.DeclareWar) > 0;
        });
        Assert.InRange(run, 0, 399);
        Assert.True(stage.State.AtWar(stage.World.Polity("Jin"), stage.World.Polity("Song")));
        Assert.Equal(Bond.None, Tie(stage).Bonds & Bond.Treaty);
    }
}
