using System.Globalization;
using System.Runtime.CompilerServices;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Scenarios;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>
/// A run is the same in Debug and in Release, on every machine, on any number of threads. The hashes in <c>same-everywhere.txt</c> are those of the
/// model and rules as they are; whoever changes either writes them anew with TONGJIAN_ACCEPT=1, and whoever does not must find them again.
/// </summary>
public sealed class SameEverywhereTests : IDisposable
{
    private static readonly Lazy<Mirror> Record = new(() => Mirror.Of(Chronicle.Of(AnnalsFolder.Load(Repository.PathOf("chronicles/jurchen-wars")))));

    private readonly ThreeRealms realms = new();

    [Fact]
    public void The_hashes_of_runs_are_those_that_were_written_down()
    {
        var found = string.Concat(
            Hashes("three realms", new Rerun(ThreeRealms.Scenario(years: 12)), 3).Concat(Hashes("Jurchen wars", new Rerun(Jurchens()), 2)).Select(line => line + "\n"));
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "same-everywhere.txt");
        if (Environment.GetEnvironmentVariable("TONGJIAN_ACCEPT") == "1") File.WriteAllText(path, found);
        Assert.Equal(File.ReadAllText(path), found);
    }

    [Fact]
    public void An_ensemble_of_the_Jurchen_wars_is_the_same_on_threads_and_in_shards()
    {
        const int Runs = 5;
        const string Ask = "Song holds Kaifeng on 1126-01-01";
        realms.Play("one", new Ensemble(Jurchens(), asks: [Ask]), Runs);
        realms.Play("two", new Ensemble(Jurchens(), asks: [Ask]), Runs, threads: 2);
        var shards = Enumerable.Range(1, 2).Select(part => realms.Play($"shard{part}", new Ensemble(Jurchens(), asks: [Ask]), Runs, shard: new Shard(part, 2))).ToArray();
        Merging.Merge(shards, realms.In("merged"));
        foreach (var file in (string[])[EnsembleFolder.OutcomesName, EnsembleFolder.SummaryName])
        {
            Assert.Equal(realms.Bytes("one", file), realms.Bytes("two", file));
            Assert.Equal(realms.Bytes("one", file), realms.Bytes("merged", file));
        }

        Assert.Null(new Verification(realms.In("merged"), new Ensemble(Jurchens(), asks: [Ask])).Verify(int.MaxValue, null, CancellationToken.None));
    }

    public void Dispose() => realms.Dispose();

    private static Scenario Jurchens() => Scenario.Of(
        Record.Value, ThreeRealms.Rules, Day.Of(CalendarSystem.Julian, 1125, 10, 1), Day.Of(CalendarSystem.Julian, 1126, 4, 1));

    private static IEnumerable<string> Hashes(string name, Rerun run, int count)
    {
        for (var number = 0; number < count; number++)
        {
            run.Play(number);
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}, run {number}: {run.State.Hash():x16}");
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
