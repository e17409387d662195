using System.Collections.Immutable;
using Tongjian.Language;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Rules;

/// <summary>Two records of rules and the file that fits them.</summary>
internal static class SmallRules
{
    public const string Fitting = """
        # How armies go.
        wagon:
          daily-way:   # on a plain road
            meaning: how far a wagon goes in a day
            value: 25          # the middle
            unit: km a day
            range: [20, 30]
            source: "A. Carter, On Wagons, p. 3"
            free: true
          oxen:
            meaning: oxen before a wagon
            value: 4
            unit: oxen
            range: [2, 8]
            source: "editor: what a wagon of that size needs"
        rampart:
          storm-success:
            meaning: chance that a storm succeeds, by class of wall
            value: [0.5, 0.25,  0.125]
            unit: chance
            range: [0, 1]
            source: "B. Mason, On Walls, p. 7"

        """;

    public static IReadOnlyList<RuleShape> Shapes { get; } = RuleShape.Of([typeof(WagonRules), typeof(RampartRules)]);

    public static RuleBook Read(string text) => RuleBook.Read([new SourceText("small.yaml", text)], Shapes, []);

    /// <summary>The messages about the fitting file with one stretch of it changed.</summary>
    public static string MessagesWith(string old, string changed)
    {
        Assert.Contains(old, Fitting, StringComparison.Ordinal);
        return string.Join("\n\n", Read(Fitting.Replace(old, changed, StringComparison.Ordinal)).Diagnostics);
    }

    public sealed record WagonRules([Rule("km a day")] double DailyWay, [Rule("oxen")] int Oxen);

    public sealed record RampartRules([Rule("chance")] ImmutableArray<double> StormSuccess);
}
