using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>A world of a few places with a what-if, played from 1112-01-01.</summary>
internal sealed class WhatIfWorld
{
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    /// <summary>A great realm at war with a small one, a third far away, and a people that is the small one's vassal.</summary>
    public const string FourRealms = """
        East is a polity.
        West is a polity.
        South is a polity.
        The Hill People are a people.
        Hill Kingdom is a polity of the Hill People.
        Old Li is a person of East.
        Young Li is a person of East.
        General Wu is a person of East.
        Lord Zhou is a person of West.
        Chief Ge is a person of the Hill People.
        Stranger is a person of West.
        Fire arrows are a weapon.
        The Treaty of Zhongcheng is a treaty.
        The Eastern Land is a region with Dongcheng and Zhongcheng.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Zhongcheng is a city at 35.00 N, 115.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        Ximen is a city at 35.00 N, 113.00 E.
        Shancheng is a town at 36.00 N, 113.00 E.
        Nancheng is a capital at 25.00 N, 102.00 E.
        Nanmen is a city at 25.00 N, 101.00 E.
        Donghai is a city at 35.00 N, 117.00 E.
        Dongshan is a city at 36.00 N, 116.00 E.
        Donghe is a city at 34.00 N, 116.00 E.
        Dongmen is a city at 35.00 N, 118.00 E.
        A road runs from Dongmen through Donghai to Dongcheng.
        A road runs from Dongshan through Dongcheng to Donghe.
        A road runs from Dongcheng through Zhongcheng and Xicheng to Ximen.
        A road runs from Ximen to Shancheng.
        A road runs from Nancheng to Nanmen.
        1100-01-01   given   South holds Nancheng and Nanmen.
        1112-01-01   given   East holds Dongcheng, Zhongcheng, Donghai, Dongshan, Donghe and Dongmen.
        1112-01-01   given   West holds Xicheng and Ximen.
        1112-01-01   given   The Hill People hold Shancheng.
        1112-01-01   given   The Hill People are a vassal of West.
        1112-01-01   given   East is at war with West.
        1112-01-01   given   Old Li rules East.
        1112-01-01   given   Young Li serves East.
        1112-01-01   given   General Wu serves East.
        1112-01-01   given   Lord Zhou rules West.
        1112-01-01   given   Chief Ge rules the Hill People.
        1200-01-01           East raises troops.

        """;

    private WhatIfWorld(Scenario scenario) => (Scenario, Run) = (scenario, new Rerun(scenario));

    public Scenario Scenario { get; }

    public Rerun Run { get; }

    public SystemOfStates State => Run.State;

    /// <summary>Four realms with a what-if.</summary>
    /// <param name="lines">The lines of the what-if behind its title: "from …" may be left out.</param>
    /// <param name="without">The mechanisms that are left out; "all" for all of them.</param>
    public static WhatIfWorld Of(string lines, params string[] without)
    {
        var from = lines.StartsWith("from", StringComparison.Ordinal) ? "" : "from 1112-01-01\n";
        var annals = AnnalsReader.Read([new SourceText("world.annals", $"{FourRealms}\nwhat if \"so\"\n{from}{lines}\nend\n")]);
        var world = Mirror.Of(Chronicle.Of(annals));
        Assert.True(world.IsSound, string.Join("\n", world.Diagnostics.Where(message => message.Severity == Severity.Error)));
        var day = Day.Of(CalendarSystem.Julian, 1112, 1, 1);
        var scenario = Scenario.Of(world, Book, day, Day.Of(CalendarSystem.Julian, 1122, 1, 1), seed: 1);
        if (without is ["all"]) without = [.. new Rerun(scenario).Mechanisms.Select(mechanism => mechanism.Name)];
        return new WhatIfWorld(scenario.With(whatIf: world.Chronicle.Annals.WhatIfs.Single(), without: without));
    }

    public Entity Named(string name) => Scenario.World.Chronicle.Annals.Entities.Single(entity => entity.Name == name);

    public int Place(string name) => Scenario.Map.IndexOf(Named(name));

    public int Polity(string name) => new Roster(Run).PolityOf(Named(name));

    public int Person(string name) => new Roster(Run).PersonOf(Named(name));

    /// <summary>Who holds a place now, by name; null for nobody.</summary>
    public string? HolderOf(string place) => State.Places[Place(place)].Holder is >= 0 and var holder ? new Roster(Run).EntityOfPolity(holder)?.Name : null;

    /// <summary>Plays some runs to their end, and gives everything that happened in any.</summary>
    public List<Happening> PlayAll(int runs) => [.. Enumerable.Range(0, runs).SelectMany(run => Play(run: run))];

    /// <summary>Plays until a number of turns are over, and gives what happened.</summary>
    public List<Happening> Play(int turns = 360, int run = 0)
    {
        var listener = new Listener();
        Run.Begin(run, listener);
        for (var turn = 0; turn < turns; turn++) Run.Step();
        return listener.Heard;
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
