using System.Collections.Concurrent;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;
using Tongjian.Simulation;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.World;

namespace Tongjian.Server.Reruns;

/// <summary>Single runs of an ensemble, each played again when it is asked for.</summary>
/// <param name="chronicle">The chronicle that the ensemble leaves.</param>
/// <param name="ensemble">The ensemble.</param>
internal sealed class SingleRuns(CompiledChronicle chronicle, Ensemble ensemble)
{
    /// <summary>A document has some 2 MB for a run of a hundred years.</summary>
    private const int MostKept = 12;

    private readonly ConcurrentDictionary<(int History, int Number), Lazy<ServedDocument>> documents = [];

    /// <summary>How many histories there are: the base and each what-if.</summary>
    public int Histories => ensemble.Histories.Count;

    /// <summary>A run as a history that can be shown.</summary>
    /// <param name="history">0 for the base, else the place of the what-if from 1.</param>
    /// <param name="number">The number of the run, from 0.</param>
    public ServedDocument Run(int history, int number)
    {
        if (documents.Count >= MostKept) documents.Clear();
        return documents.GetOrAdd((history, number), key => new(() => ServedDocument.Of(Play(key.History, key.Number)))).Value;
    }

    /// <summary>Why a run of a what-if parted from that of the base.</summary>
    /// <param name="history">The place of the what-if, from 1.</param>
    /// <param name="number">The number of the run, from 0.</param>
    public PartingEntry Parting(int history, int number)
    {
        var pair = Pair.Of(ensemble.Histories[history], number);
        return new PartingEntry(number, ensemble.WhatIfs[history - 1].Title, pair.IsSame, [.. Simulation.Scenarios.Parting.Why(pair).Select(LineOf)]);
    }

    private RunDocument Play(int history, int number)
    {
        var run = new Rerun(ensemble.Histories[history]);
        var text = RunAnnals.Tell(run, RunRecord.Of(run, number));
        var source = new SourceText(Path.Combine(chronicle.Root, $"run-{number}.annals").Replace('\\', '/'), text.Text);
        var mirror = Mirror.Of(Chronicle.Of(AnnalsReader.Read([source])));
        var files = FileTable.Of([source], chronicle.Root);
        var shown = ChronicleWriter.Write(mirror, chronicle.Settings, files, new Showing(CanWrite: false, []));
        var world = WorldWriter.Write(mirror, files);
        var eventAt = new Dictionary<int, int>();
        for (var index = 0; index < world.Events.Count; index++) eventAt[world.Events[index].Line] = index;
        var causes = world.Events.Select(happening => text.Causes.TryGetValue(happening.Line, out var cause) ? eventAt.GetValueOrDefault(cause, -1) : -1).ToArray();
        return new RunDocument(number, history == 0 ? null : ensemble.WhatIfs[history - 1].Title, shown, world, causes);
    }

    private PartingLineEntry LineOf(PartingLine line) => new(
        NameOf(line.Part),
        line.Date?.Number,
        line.Text,
        line.Where is { } where ? Path.GetRelativePath(chronicle.Root, where.Source.Path).Replace('\\', '/') : null,
        line.Where?.Line);

    private static string NameOf(PartingPart part) => part switch
    {
        PartingPart.CouldNotBe => "could-not-be",
        PartingPart.InBase => "in-base",
        PartingPart.InWhatIf => "in-what-if",
        _ => part.ToString().ToLowerInvariant(),
    };
}
