using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class SuccessionTests
{
    private const string OneRealm = """
        Song is a polity.
        Jin is a polity.
        Huizong is a person of Song.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Luoyang is a city at 34.62 N, 112.45 E.
        Daming is a city at 36.28 N, 115.15 E.
        Yanjing is a city at 39.90 N, 116.40 E.
        A road runs from Yanjing through Daming and Kaifeng to Luoyang.
        1112-01-01   given   Song holds Kaifeng, Luoyang and Daming.
        1112-01-01   given   Jin holds Yanjing.
        1112-01-01   given   Huizong rules Song.
        """;

    private static SmallWorld World(params (string, double)[] changed) => SmallWorld.Of(OneRealm, 3, [("succession.prince-grows-up", 0), ("plot.hazard", 0.0003), .. changed]);

    /// <summary>The ruler is dead, and a prince of some age is there.</summary>
    private static Action<Rerun> Orphan(SmallWorld world, int age, bool hasRival = false) => run =>
    {
        var song = world.Polity("Song");
        Thrones.Die(run, run.State.Polities[song].Ruler);
        Lives.NewPerson(run, song, Office.Heir, age);
        if (hasRival) run.State.Persons[Lives.NewPerson(run, song, Office.Heir, 30)].Office = Office.None;
    };

    [Fact]
    public void A_child_who_inherits_is_given_a_regent_until_he_is_grown()
    {
        var world = World(("succession.regent-usurps", 0.002));
        var heard = world.Playing("succession").Told(Orphan(world, 14));
        var accession = Assert.Single(heard, happening => happening.Kind == Deed.Accede && happening.Agent == world.Polity("Song"));
        var regency = Assert.Single(heard, happening => happening.Kind == Deed.BecomeRegent);
        Assert.NotEqual(accession.Person, regency.Person);
        var end = Assert.Single(heard, happening => happening.Kind == Deed.Abdicate);
        Assert.Equal(regency.Person, end.Person);
        Assert.InRange(end.Turn - regency.Turn, Turn.InYear, 3 * Turn.InYear);
    }

    [Fact]
    public void A_grown_heir_needs_no_regent()
    {
        var world = World();
        Assert.Equal(0, world.Playing("succession").Share(100, Orphan(world, 30), (_, heard) => heard.Exists(happening => happening.Kind == Deed.BecomeRegent && happening.Agent == world.Polity("Song"))));
    }

    [Fact]
    public void An_ambitious_regent_may_keep_the_throne()
    {
        Action<Rerun> With(SmallWorld world, float ambition) => run =>
        {
            Orphan(world, 5)(run);
            var minister = Lives.NewPerson(run, world.Polity("Song"), Office.Minister, 50);
            (run.State.Persons[minister].Rule, run.State.Persons[minister].Ambition, run.State.Persons[minister].Loyalty) = (1, ambition, 0);
        };
        var world = World(("succession.regent-usurps", 0.1));
        var (eager, content) = (world.Playing("succession").Share(200, With(world, 1), Deed.Usurp), world.Playing("succession").Share(200, With(world, 0), Deed.Usurp));
        Assert.InRange(eager, 0.15, 0.7);
        Assert.InRange(content, 0, 0.05);
    }

    [Fact]
    public void A_disputed_succession_costs_cohesion_and_legitimacy()
    {
        var world = World(("succession.contested", 0.5));
        var song = world.Polity("Song");
        var scenario = world.Playing("succession");
        Assert.InRange(scenario.Share(200, Orphan(world, 30, hasRival: true), Deed.Plot), 0.3, 0.7);
        Assert.Equal(0, scenario.Share(100, Orphan(world, 30), Deed.Plot));
        var (with, without) = (scenario.Mean(200, Orphan(world, 30, hasRival: true), Cohesion), scenario.Mean(200, Orphan(world, 30), Cohesion));
        Assert.True(with < without - 0.005, $"{with} against {without}");
        var (sure, unsure) = (scenario.Mean(200, Orphan(world, 30), Legitimacy), scenario.Mean(200, Orphan(world, 30, hasRival: true), Legitimacy));
        Assert.True(unsure < sure - 0.02, $"{unsure} against {sure}");

        double Cohesion(Rerun run, List<Happening> heard) => run.State.Polities[song].Cohesion;
        double Legitimacy(Rerun run, List<Happening> heard) => run.State.Polities[song].Legitimacy;
    }

    [Fact]
    public void A_beaten_ruler_steps_down_for_his_heir_and_one_at_peace_does_not()
    {
        Action<Rerun> With(SmallWorld world, float defeats, bool atWar) => run =>
        {
            var song = world.Polity("Song");
            var kaifeng = world.Place("Kaifeng");
            var heir = Lives.NewPerson(run, song, Office.Heir, 26);
            run.State.Polities[song].Defeats = defeats;
            run.State.Persons[run.State.Polities[song].Ruler].Born = 1082;
            if (!atWar) return;
            Lands.Give(run, world.Place("Daming"), world.Polity("Jin"), 0.4, -1);
            Bonds.BeginWar(run, song, world.Polity("Jin"), -1);
            Assert.True(heir >= 0 && kaifeng >= 0);
        };
        var world = World();
        var scenario = world.Playing("succession");
        bool StepsDown(Rerun run, List<Happening> heard) => heard.Exists(happening => happening.Kind == Deed.Abdicate && happening.Other >= 0 && happening.Agent == world.Polity("Song"));
        var (beaten, quiet, unbeaten) = (scenario.Share(100, With(world, 12, true), StepsDown), scenario.Share(100, With(world, 12, false), StepsDown), scenario.Share(100, With(world, 0, true), StepsDown));
        Assert.InRange(beaten, 0.5, 1);
        Assert.Equal((0, 0), (quiet, unbeaten));
    }
}
