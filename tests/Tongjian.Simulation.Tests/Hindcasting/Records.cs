using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Rules;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Hindcasting;

/// <summary>A record of four cities, small enough to be scored by hand, and outcomes made up for it.</summary>
internal static class Records
{
    /// <summary>East loses a city to West in 1116; the Hill folk become the state of Hill in 1117; Upstart takes a city in 1118.</summary>
    public const string Four = Names + Given + Events;

    public const string Names = """
        East is a polity.
        West is a polity.
        Upstart is a polity.
        The Hill folk are a people.
        Hill is a polity of the Hill folk.
        Chief is a person of the Hill folk.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Zhongcheng is a city at 35.00 N, 115.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        Shancheng is a town at 36.00 N, 114.00 E.
        The Plain is a region with Dongcheng and Zhongcheng.
        A road runs from Dongcheng through Zhongcheng to Xicheng.
        A road runs from Xicheng to Shancheng.

        """;

    public const string Given = """
        1112-01-01   given   East holds Dongcheng and Zhongcheng.
        1112-01-01   given   West holds Xicheng.
        1112-01-01   given   The Hill folk hold Shancheng.
        1112-01-01   given   Chief rules the Hill folk.
        1112-01-01   given   East is at war with West.

        """;

    public const string Events = """
        1116-07-01   West captures Zhongcheng from East.
        1116-09-01   East and West make peace.
        1117-07-01   Chief proclaims Hill.
        1118-07-01   Upstart captures Dongcheng from East.
        1120-01-01   expect  West holds Zhongcheng.

        """;

    public static RuleBook Rules { get; } = RuleBook.Load(Repository.PathOf("rules"));

    public static HindcastPlan Plan { get; } = new() { FirstOrigin = 1115, Step = 1, Leads = [1, 2, 4], LastCalibration = 1115, Runs = 4, Threads = 1 };

    public static Mirror Read(string annals)
    {
        var world = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("small.annals", annals)])));
        Assert.True(world.IsSound, string.Join("\n", world.Diagnostics));
        return world;
    }

    /// <summary>One origin of the four cities.</summary>
    public static Origin OriginOf(int year) => Origin.All(Read(Four), Rules, Plan, null, wanted => wanted == year).Single();

    /// <summary>The place of a station among those that are held at an origin.</summary>
    public static int Held(this Origin origin, string name) => origin.Held.Select(station => station.Entity.Name).ToList().IndexOf(name);

    /// <summary>The category of a line by the name that it bears at an origin.</summary>
    public static int Line(this Origin origin, string name) => origin.LineNames.ToList().IndexOf(name);

    /// <summary>Outcomes in which every run keeps every holder.</summary>
    public static Outcomes Kept(Origin origin, int runs = 4)
    {
        var outcomes = new Outcomes(origin, runs);
        for (var look = 0; look < origin.Looks.Count; look++)
        {
            for (var at = 0; at < origin.Held.Count; at++)
            {
                outcomes.Holders[look][(at * origin.Categories) + origin.Persistence[at]] = runs;
                if (origin.Looks[look].Seen[at] < 0) continue;
                for (var run = 0; run < runs; run++) outcomes.Counts[look][(origin.Persistence[at] * runs) + run]++;
            }

            for (var line = 0; line < origin.LineNames.Count; line++) outcomes.Survivals[look][line] = runs;
        }

        return outcomes;
    }

    /// <summary>Lets some runs give a place to another line.</summary>
    public static void Give(this Outcomes outcomes, int look, string place, string to, int runs)
    {
        var origin = outcomes.Origin;
        var (at, from, gainer) = (origin.Held(place), origin.Persistence[origin.Held(place)], origin.Line(to));
        outcomes.Holders[look][(at * origin.Categories) + from] -= runs;
        outcomes.Holders[look][(at * origin.Categories) + gainer] += runs;
        for (var run = 0; run < runs; run++)
        {
            outcomes.Counts[look][(from * outcomes.Runs) + run]--;
            outcomes.Counts[look][(gainer * outcomes.Runs) + run]++;
        }
    }
}
