using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Many short runs of a small world that is prepared alike before each: how often something comes of it, and how much.</summary>
internal static class ManyRuns
{
    /// <summary>The scenario of a small world in which some mechanisms act and no others.</summary>
    public static Scenario Playing(this SmallWorld world, params string[] mechanisms)
    {
        var all = world.Run.Mechanisms.Select(mechanism => mechanism.Name).ToList();
        Assert.All(mechanisms, mechanism => Assert.Contains(mechanism, all));
        return world.Scenario.With(without: [.. all.Except(mechanisms)]);
    }

    /// <summary>What is told in one run.</summary>
    public static List<Happening> Told(this Scenario scenario, Action<Rerun> prepare, int number = 0)
    {
        var told = new List<Happening>();
        scenario.Runs(1, number, prepare, (_, heard) => told = heard);
        return told;
    }

    /// <summary>In what share of the runs something is so in the end.</summary>
    public static double Share(this Scenario scenario, int runs, Action<Rerun> prepare, Func<Rerun, List<Happening>, bool> isSo) =>
        scenario.Mean(runs, prepare, (run, heard) => isSo(run, heard) ? 1 : 0);

    /// <summary>In what share of the runs something of a kind is told.</summary>
    public static double Share(this Scenario scenario, int runs, Action<Rerun> prepare, Deed deed) =>
        scenario.Share(runs, prepare, (_, heard) => heard.Exists(happening => happening.Kind == deed));

    /// <summary>What something comes to in the end, in the mean of the runs.</summary>
    public static double Mean(this Scenario scenario, int runs, Action<Rerun> prepare, Func<Rerun, List<Happening>, double> measure)
    {
        var sum = 0.0;
        scenario.Runs(runs, 0, prepare, (run, heard) => sum += measure(run, heard));
        return sum / runs;
    }

    private static void Runs(this Scenario scenario, int runs, int first, Action<Rerun> prepare, Action<Rerun, List<Happening>> look)
    {
        var run = new Rerun(scenario);
        for (var number = first; number < first + runs; number++)
        {
            var listener = new Listener();
            run.Begin(number, listener);
            prepare(run);
            while (run.Now < scenario.To) run.Step();
            look(run, listener.Heard);
        }
    }

    private sealed class Listener : IRunWatcher
    {
        public List<Happening> Heard { get; } = [];

        public void Turned(Rerun run)
        {
        }

        public void Happened(Rerun run, in Happening happening, int number) => Heard.Add(happening);
    }
}
