using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>A small world on which only some mechanisms act, and whose state a test may set before it looks on.</summary>
internal sealed class Stage : IRunWatcher
{
    /// <summary>Sets up a stage.</summary>
    /// <param name="world">The world.</param>
    /// <param name="mechanisms">The names of those that act; all if none is named.</param>
    /// <param name="river">A great river; null for none.</param>
    public Stage(SmallWorld world, string[] mechanisms, RiverCourse? river = null)
    {
        var scenario = river is null
            ? world.Scenario
            : Scenario.Of(world.Scenario.World, world.Scenario.Rules, world.Scenario.From.FirstDay, world.Scenario.To.FirstDay, 1, courses: [river]);
        var all = new Rerun(world.Scenario).Mechanisms.Select(mechanism => mechanism.Name).ToArray();
        Assert.All(mechanisms, name => Assert.Contains(name, all));
        (World, Run) = (world, new Rerun(mechanisms.Length == 0 ? scenario : scenario.With(without: [.. all.Except(mechanisms)])));
    }

    public SmallWorld World { get; }

    public Rerun Run { get; }

    public SystemOfStates State => Run.State;

    public List<Happening> Heard { get; } = [];

    public Stage Begin(int number = 0)
    {
        Heard.Clear();
        Run.Begin(number, this);
        return this;
    }

    public Stage Steps(int turns)
    {
        for (var turn = 0; turn < turns; turn++) Run.Step();
        return this;
    }

    public ref PlaceState Place(string name) => ref State.Places[World.Place(name)];

    public ref PolityState Polity(string name) => ref State.Polities[World.Polity(name)];

    /// <summary>Puts an army on the map.</summary>
    public int Army(string polity, string at, string target, int men, int riders = 0, Order order = Order.Take)
    {
        var army = Simulation.Acts.Armies.Free(State);
        State.Armies[army] = new ArmyState
        {
            Polity = (short)World.Polity(polity), Commander = -1, At = (short)World.Place(at), Next = (short)World.Place(at), Base = (short)World.Place(at),
            Target = (short)World.Place(target), Order = order, Men = men, Riders = riders, Supply = 1000, Morale = 0.7f, Cause = -1,
        };
        return army;
    }

    /// <summary>In what share of runs something is so in the end.</summary>
    public double Share(int runs, int turns, Action<Stage> prepare, Func<Stage, bool> isSo) => Mean(runs, turns, prepare, stage => isSo(stage) ? 1 : 0);

    /// <summary>The mean of something over runs.</summary>
    public double Mean(int runs, int turns, Action<Stage> prepare, Func<Stage, double> measure)
    {
        var sum = 0.0;
        for (var run = 0; run < runs; run++)
        {
            Begin(run);
            prepare(this);
            Steps(turns);
            sum += measure(this);
        }

        return sum / runs;
    }

    public int Count(Deed deed) => Heard.Count(happening => happening.Kind == deed);

    public void Turned(Rerun run)
    {
    }

    public void Happened(Rerun run, in Happening happening, int number) => Heard.Add(happening);
}
