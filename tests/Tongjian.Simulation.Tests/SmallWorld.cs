using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests;

/// <summary>A scenario of a few places and polities, written in annals, and what happens when it is played.</summary>
internal sealed class SmallWorld
{
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    private SmallWorld(Scenario scenario) => (Scenario, Run) = (scenario, new Rerun(scenario));

    public Scenario Scenario { get; }

    public Rerun Run { get; }

    /// <summary>Reads a world; the rules are those of the repository but for some numbers.</summary>
    /// <param name="annals">Declarations, routes and givens of 1112-01-01.</param>
    /// <param name="years">How long it is played.</param>
    /// <param name="changed">Rules that are otherwise.</param>
    public static SmallWorld Of(string annals, int years = 10, params (string Rule, double Value)[] changed)
    {
        var rules = changed.Aggregate(Book, (book, change) => book.With(change.Rule, change.Value));
        var world = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("small.annals", annals)])));
        Assert.True(world.IsSound, string.Join("\n", world.Diagnostics));
        return new SmallWorld(Scenario.Of(
            world, rules, Day.Of(CalendarSystem.Julian, 1112, 1, 1), Day.Of(CalendarSystem.Julian, 1112 + years, 1, 1), seed: 1));
    }

    /// <summary>The same world without some mechanisms.</summary>
    public SmallWorld Without(params string[] mechanisms) => new(Scenario.With(without: mechanisms));

    /// <summary>The same world with some mechanisms and no others.</summary>
    public SmallWorld Only(params string[] mechanisms) =>
        new(Scenario.With(without: [.. new Rerun(Scenario.With(without: [])).Mechanisms.Select(mechanism => mechanism.Name).Except(mechanisms)]));

    public int Place(string name) => Scenario.Map.IndexOf(Scenario.World.Chronicle.Annals.Entities.Single(entity => entity.Name == name));

    public int Polity(string name) => Scenario.Polities.ToList().FindIndex(polity => polity.Name == name);

    /// <summary>Plays one run and gives everything that happened in it.</summary>
    public List<Happening> Play(int run = 0)
    {
        var watcher = new Listener();
        Run.Play(run, watcher);
        return watcher.Heard;
    }

    /// <summary>In what share of so many runs something happens.</summary>
    public double ShareWith(int runs, Func<Happening, bool> isIt)
    {
        var count = 0;
        for (var run = 0; run < runs; run++)
        {
            if (Play(run).Exists(happening => isIt(happening))) count++;
        }

        return (double)count / runs;
    }

    /// <summary>In what share of so many runs something is so in the end.</summary>
    public double Share(int runs, Func<Rerun, bool> isSo)
    {
        var count = 0;
        for (var run = 0; run < runs; run++)
        {
            Run.Play(run);
            if (isSo(Run)) count++;
        }

        return (double)count / runs;
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
