using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class RevoltTests
{
    /// <summary>A court of the steppe with towns of Balhae people beside its own.</summary>
    private const string Liaodong = """
        Liao is a polity.
        Jin is a polity.
        Tianzuo is a person of Liao.
        Shangjing is a capital at 43.97 N, 119.39 E.
        Qingzhou is a city at 44.20 N, 118.60 E.
        Zuzhou is a city at 43.89 N, 119.11 E.
        Dongjing is a city at 41.27 N, 123.18 E.
        Shenzhou is a city at 41.80 N, 123.43 E.
        Xianzhou is a city at 42.55 N, 124.00 E.
        Huining is a city at 45.50 N, 126.97 E.
        A road runs from Qingzhou through Shangjing and Zuzhou to Shenzhou.
        A road runs from Dongjing through Shenzhou and Xianzhou to Huining.
        1112-01-01   given   Liao holds Shangjing, Qingzhou, Zuzhou, Dongjing, Shenzhou and Xianzhou.
        1112-01-01   given   Jin holds Huining.
        1112-01-01   given   Tianzuo rules Liao.
        """;

    private static SmallWorld World(int years = 4) => SmallWorld.Of(Liaodong, years, ("revolt.hazard", 0.002), ("revolt.spread", 0.25), ("revolt.spread-turns", 36));

    private static Action<Rerun> Rule(SmallWorld world, float loyalty, float unrest, float weariness, float cohesion) => run =>
    {
        var liao = world.Polity("Liao");
        (run.State.Polities[liao].Weariness, run.State.Polities[liao].Cohesion) = (weariness, cohesion);
        for (var place = 0; place < run.State.Places.Length; place++)
        {
            if (run.State.Places[place].Holder == liao) (run.State.Places[place].Loyalty, run.State.Places[place].Unrest) = (loyalty, unrest);
        }
    };

    [Fact]
    public void Disloyal_alien_levied_places_of_a_weak_lord_rise_and_loyal_ones_do_not()
    {
        var world = World();
        var scenario = world.Playing("revolt", "suppression", "falling");
        var (bad, good) = (scenario.Share(150, Rule(world, 0.1f, 0.9f, 0.9f, 0.1f), Deed.Rebel), scenario.Share(150, Rule(world, 0.9f, 0, 0, 0.9f), Deed.Rebel));
        Assert.InRange(bad, 0.3, 1);
        Assert.InRange(good, 0, 0.12);
        Assert.Equal(0, world.Playing("suppression", "falling").Share(50, Rule(world, 0.1f, 0.9f, 0.9f, 0.1f), Deed.Rebel));
    }

    [Fact]
    public void A_rising_is_a_state_under_a_leader_at_war_with_its_lord()
    {
        var world = World(2);
        var scenario = world.Playing("revolt", "falling");
        var liao = world.Polity("Liao");
        var risings = 0;
        scenario.Mean(100, Rule(world, 0.1f, 0.9f, 0.9f, 0.1f), (run, heard) =>
        {
            foreach (var founding in heard.Where(happening => happening.Kind == Deed.Proclaim))
            {
                risings++;
                Assert.Equal(world.Scenario.Cast.NameOfRising(founding.Place), run.State.Polities[founding.Agent].Name);
                Assert.Contains(heard, happening => happening.Kind == Deed.Rebel && happening.Agent == founding.Agent && happening.Patient == liao && happening.Place == founding.Place);
                if (!run.State.Polities[founding.Agent].Exists || !run.State.Polities[liao].Exists || founding.Turn < run.Now.Number - 10) continue;
                Assert.True(run.State.AtWar(founding.Agent, liao));
                Assert.Equal(founding.Agent, run.State.Places[founding.Place].Holder);
            }

            return 0;
        });
        Assert.InRange(risings, 20, 400);
    }

    [Fact]
    public void It_spreads_to_neighbours_of_like_customs_only()
    {
        var world = World(2);
        var scenario = world.Playing("revolt", "falling");
        var (alike, others) = (0, 0);
        scenario.Mean(150, Rule(world, 0.1f, 0.9f, 0.9f, 0.1f), (run, heard) =>
        {
            foreach (var joined in heard.Where(happening => happening.Kind == Deed.Occupy))
            {
                if (run.State.Places[joined.Place].Customs == run.State.Polities[joined.Agent].Customs) alike++;
                else others++;
            }

            return 0;
        });
        Assert.True(alike >= 10, $"{alike} places joined");
        Assert.Equal(0, others);
    }

    [Fact]
    public void A_strong_lord_puts_most_risings_down_within_a_few_years()
    {
        var world = World(4);
        double Standing(float cohesion, params string[] mechanisms) => world.Playing(mechanisms).Mean(150, run =>
        {
            Rule(world, 0.6f, 0, 0, cohesion)(run);
            var leader = Lives.NewPerson(run, -1, Office.General, 35);
            var slot = Realms.Free(run);
            var told = Realms.Found(run, slot, leader, world.Place("Dongjing"), world.Polity("Liao"), Government.Warband, -1);
            Assert.True(told >= 0);
            Bonds.BeginWar(run, slot, world.Polity("Liao"), told);
            run.State.Polities[slot].Levy = 4000;
        }, (run, _) => run.State.Places[world.Place("Dongjing")].Holder == world.Polity("Liao") ? 0 : 1);
        Assert.InRange(Standing(0.6f, "suppression", "falling"), 0, 0.3);
        Assert.Equal(1, Standing(0.6f, "falling"));
    }

    [Fact]
    public void Places_next_to_their_old_masters_go_back_to_them()
    {
        var world = World(4);
        var (jin, liao, lost) = (world.Polity("Jin"), world.Polity("Liao"), world.Place("Xianzhou"));
        double Back(int home) => world.Playing("revolt", "falling").Share(150, run =>
        {
            Bonds.BeginWar(run, jin, liao, -1);
            (run.State.Places[lost].Home, run.State.Places[lost].Loyalty, run.State.Places[lost].Unrest) = ((short)home, 0, 1);
        }, (_, heard) => heard.Exists(happening => happening.Kind == Deed.Occupy && happening.Agent == jin && happening.Place == lost && heard[happening.Cause].Kind == Deed.Rebel));
        var (theirs, ours) = (Back(jin), Back(liao));
        Assert.InRange(theirs, 0.15, 1);
        Assert.Equal(0, ours);
    }
}
