using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>A small war of three realms for tests of ensembles, and folders for what comes of it.</summary>
internal sealed class ThreeRealms : IDisposable
{
    public const string Text = """
        chronicle "Three realms"
        East is a polity.
        West is a polity.
        North is a people.
        Gao is a person of East.
        Bai is a person of West.
        Fire lances are a weapon.
        Yuan is an era of East.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Zhongcheng is a city at 35.00 N, 115.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        Beicheng is a town at 36.00 N, 115.00 E.
        Nowhere is a town.
        Heartland is a region with Zhongcheng and Xicheng.
        A road runs from Dongcheng through Zhongcheng to Xicheng.
        A road runs from Zhongcheng to Beicheng.
        1112-01-01   given   East holds Dongcheng and Zhongcheng.
        1112-01-01   given   West holds Xicheng.
        1112-01-01   given   The North holds Beicheng.
        1112-01-01   given   Gao rules East.
        1112-01-01   given   Bai serves West.
        1112-01-01   given   East is at war with West.
        """;

    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("tongjian-ensembles-").FullName;

    public static Scenario Scenario(int years = 3, uint seed = 1, string more = "", RuleBook? rules = null, int months = 0)
    {
        var world = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("small.annals", Text + "\n" + more)])));
        Assert.DoesNotContain(world.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return Simulation.Scenarios.Scenario.Of(
            world, rules ?? Book, Day.Of(CalendarSystem.Julian, 1112, 1, 1), Day.Of(CalendarSystem.Julian, 1112 + years, 1 + months, 1), seed);
    }

    public static Ensemble Ensemble(int years = 3, uint seed = 1, params string[] asks) => new(Scenario(years, seed), asks: asks);

    public static RuleBook Rules => Book;

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Plays an ensemble into a folder, and gives where it lies.</summary>
    public string Play(string name, Ensemble ensemble, int runs, int threads = 1, Shard? shard = null, CancellationToken stop = default, Action? finished = null)
    {
        using var folder = EnsembleFolder.Open(In(name), Manifest.Of(ensemble, "small", runs, shard ?? Shard.Whole));
        folder.Play(ensemble, threads, finished, stop);
        return In(name);
    }

    public byte[] Bytes(string name, string file) => File.ReadAllBytes(Path.Combine(In(name), file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
