using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class PlotTests
{
    private const string OneRealm = """
        Jin is a polity.
        Xizong is a person of Jin.
        Shangjing is a capital at 45.50 N, 126.97 E.
        Huanglong is a city at 44.43 N, 125.18 E.
        Ningjiang is a city at 45.13 N, 124.83 E.
        A road runs from Shangjing through Ningjiang to Huanglong.
        1112-01-01   given   Jin holds Shangjing, Huanglong and Ningjiang.
        1112-01-01   given   Xizong rules Jin.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(OneRealm, 5, ("plot.hazard", 0.01), ("succession.contested", 0.02));

    /// <summary>Two generals stand about a ruler who is sure of his throne or not.</summary>
    private static Action<Rerun> Court(float legitimacy, float loyalty, float ambition) => run =>
    {
        var jin = World.Polity("Jin");
        run.State.Polities[jin].Legitimacy = legitimacy;
        for (var general = 0; general < 2; general++)
        {
            var person = Lives.NewPerson(run, jin, Office.General, 40);
            (run.State.Persons[person].Loyalty, run.State.Persons[person].Ambition) = (loyalty, ambition);
        }
    };

    [Fact]
    public void The_ambitious_plot_against_a_weak_ruler_and_the_loyal_do_not_against_a_strong_one()
    {
        var scenario = World.Playing("plot", "succession");
        var (weak, strong, content) = (scenario.Share(200, Court(0.1f, 0.1f, 0.9f), Deed.Plot), scenario.Share(200, Court(1, 0.9f, 0.5f), Deed.Plot), scenario.Share(200, Court(0.1f, 0.1f, 0), Deed.Plot));
        Assert.InRange(weak, 0.3, 1);
        Assert.InRange(strong, 0, 0.15);
        Assert.True(weak > content + 0.2, $"{weak} against {content}");
        Assert.Equal(0, World.Playing("succession").Share(50, Court(0.1f, 0.1f, 0.9f), Deed.Plot));
    }

    [Fact]
    public void Some_plots_kill_the_ruler_and_put_another_on_the_throne()
    {
        var scenario = World.Playing("plot", "succession");
        var jin = World.Polity("Jin");
        var xizong = World.Run.State.Polities[jin].Ruler;
        var killed = 0;
        scenario.Mean(200, Court(0.1f, 0.1f, 0.9f), (run, heard) =>
        {
            foreach (var murder in heard.Where(happening => happening.Kind == Deed.Kill && happening.Person == xizong))
            {
                killed++;
                Assert.False(run.State.Persons[xizong].Lives);
                var next = heard.First(happening => happening.Kind is Deed.Accede or Deed.Usurp && happening.Agent == jin);
                Assert.Equal(murder.Turn, next.Turn);
                Assert.NotEqual(xizong, next.Person);
            }

            return 0;
        });
        Assert.InRange(killed, 20, 160);
    }

    [Fact]
    public void A_plot_that_is_uncovered_costs_the_plotter_his_head_and_the_court_its_servants_hearts()
    {
        var scenario = World.Playing("plot", "succession");
        var uncovered = 0;
        scenario.Mean(200, Court(0.1f, 0.4f, 0.9f), (run, heard) =>
        {
            foreach (var found in heard.Where(happening => happening.Kind == Deed.UncoverPlot))
            {
                uncovered++;
                Assert.Contains(heard, happening => happening.Kind == Deed.Execute && happening.Person == found.Person && happening.Turn == found.Turn);
                for (var person = 0; person < run.State.PersonCount; person++)
                {
                    ref var general = ref run.State.Persons[person];
                    if (general.Lives && general.Office == Office.General && general.Ambition == 0.9f) Assert.True(general.Loyalty < 0.4f);
                }
            }

            return 0;
        });
        Assert.InRange(uncovered, 20, 300);
    }
}
