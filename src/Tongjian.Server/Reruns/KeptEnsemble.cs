using System.Text;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Reruns;

/// <summary>An ensemble that <c>rerun -o</c> has kept in a folder, with the world from which it is played again.</summary>
public sealed class KeptEnsemble
{
    /// <summary>So many runs of each history go into a published atlas, to be shown one by one.</summary>
    private const int MostShown = 3;

    private readonly string summary;
    private readonly SingleRuns runs;
    private readonly IReadOnlyList<WhatIfEntry> whatIfs;

    private KeptEnsemble(Manifest manifest, string summary, SingleRuns runs, IReadOnlyList<WhatIfEntry> whatIfs) =>
        (Manifest, this.summary, this.runs, this.whatIfs) = (manifest, summary, runs, whatIfs);

    /// <summary>What its runs are runs of.</summary>
    public Manifest Manifest { get; }

    /// <summary>The name under which it is published.</summary>
    public string Id => PlayedEnsemble.IdOf(Manifest with { ChroniclePath = null, RulesPath = null });

    private int Shown => Math.Min(MostShown, Manifest.Runs);

    /// <summary>What a page is told of it.</summary>
    public EnsembleEntry Entry => new(
        Id, Manifest.From, Manifest.To, Manifest.Seed, Manifest.Runs, Manifest.Runs, "done", null, whatIfs,
        [.. whatIfs.Select(whatIf => whatIf.Title)], null, AsksBeside(), [.. Enumerable.Range(0, Shown)]);

    /// <summary>Reads a folder, and makes sure that its runs are runs of a chronicle as it is now.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="rules">Where the rules lie now; null for where they lay.</param>
    /// <exception cref="Refusal">It holds no runs, not all of them, or runs of something else.</exception>
    public static KeptEnsemble Read(string folder, CompiledChronicle chronicle, string? rules = null)
    {
        var manifest = EnsembleFolder.ReadManifest(folder);
        var path = Path.Combine(folder, EnsembleFolder.SummaryName);
        if (manifest.Shard is { } shard) throw new Refusal($"{folder} holds shard {shard} of an ensemble, and not the whole", "put the shards together with rerun merge, and name the folder of the whole");
        var summary = File.Exists(path) ? File.ReadAllText(path) : "";
        if (RunsIn(summary) != manifest.Runs) throw new Refusal($"{folder} does not hold all of its {manifest.Runs} runs yet", "play them to the end with the same rerun command");
        var (ensemble, world) = Again(manifest, folder, chronicle.Path, rules);
        var entries = world.WhatIfs.Select(whatIf => WhatIfWriter.Write(whatIf, chronicle.Root)).ToArray();
        return new KeptEnsemble(manifest, summary, new SingleRuns(chronicle, ensemble), entries);
    }

    /// <summary>Makes the ensemble of a manifest anew.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="folder">The folder in which it lies.</param>
    /// <param name="chronicle">Where the chronicle lies now.</param>
    /// <param name="rules">Where the rules lie now; null for where they lay.</param>
    /// <exception cref="Refusal">The chronicle or the rules are not what they were.</exception>
    public static (Ensemble Ensemble, RerunWorld World) Again(Manifest manifest, string folder, string chronicle, string? rules)
    {
        var book = RerunWorld.Rules(rules ?? (manifest.RulesPath is { } own ? Path.Combine(folder, own) : null));
        var titles = manifest.WhatIfs.Select(whatIf => whatIf.Title).ToHashSet();
        var world = RerunWorld.Load(chronicle, [.. manifest.WhatIfs.Select(note => WhatIfFile.Of(note, chronicle))], book).Only(titles);
        var ensemble = new Ensemble(world.Scenario(DayOf(manifest.From), DayOf(manifest.To), manifest.Seed), world.WhatIfs, manifest.Asks);
        var differences = manifest.DifferencesTo(world.Manifest(ensemble, manifest.Runs, Shard.Whole));
        if (differences.Count > 0) throw new Refusal($"{folder} holds runs of something else than is there now: {string.Join("; ", differences)}", "name the chronicle and the rules as they were, or play the runs again");
        return (ensemble, world);
    }

    /// <summary>What is published of it: its summary, and some runs with why they parted.</summary>
    /// <returns>Names below the folder of ensembles, and what makes their content.</returns>
    internal IEnumerable<(string Name, Func<byte[]> Content)> Documents()
    {
        yield return ($"{Id}/summary.json", () => Encoding.UTF8.GetBytes(summary));
        for (var history = 0; history < runs.Histories; history++)
        {
            for (var number = 0; number < Shown; number++)
            {
                var (of, run) = (history, number);
                yield return ($"{Id}/runs/{of}/{run}.json", () => runs.Run(of, run).Json);
                if (of > 0) yield return ($"{Id}/partings/{of}/{run}.json", () => ServedDocument.Of(runs.Parting(of, run)).Json);
            }
        }
    }

    /// <summary>What was asked and no what-if asks.</summary>
    private string[] AsksBeside()
    {
        var own = whatIfs.SelectMany(whatIf => whatIf.Asks).Select(Bare).ToHashSet();
        return [.. Manifest.Asks.Where(ask => !own.Contains(Bare(ask)))];

        static string Bare(string ask) => ask.Trim().Replace(".", "", StringComparison.Ordinal);
    }

    private static int RunsIn(string summary)
    {
        try
        {
            using var json = JsonDocument.Parse(summary);
            return json.RootElement.GetProperty("scenario").GetProperty("runs").GetInt32();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return -1;
        }
    }

    private static Day DayOf(string text) => HistoricalDate.Parse(text, DateReading.Annals, [])!.Bounds.Earliest;
}
