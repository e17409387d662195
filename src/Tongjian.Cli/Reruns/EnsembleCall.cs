using Tongjian.Language;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Cli.Reruns;

/// <summary>One call that plays an ensemble: with progress, until it is done or ended, and with its answer.</summary>
internal sealed class EnsembleCall(Ensemble ensemble, Manifest manifest, int threads, Terminal terminal, CancellationToken stop)
{
    private const string Playing = "Playing";

    /// <summary>Whether the answer is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Plays, and keeps nothing but the summary.</summary>
    public int InMemory()
    {
        var summary = new Summary(manifest);
        RunProgress.Show(terminal, Playing, 0, manifest.Runs, finished =>
        {
            new EnsemblePlaying(ensemble, Shard.Whole, threads).Play(0, manifest.Runs, Keep, stop);
            return true;

            void Keep(int run, ReadOnlySpan<byte> outcome)
            {
                summary.Add(run, outcome);
                finished?.Invoke();
            }
        });
        if (summary.Runs == manifest.Runs) return Answer(summary);
        terminal.Error.WriteLine($"tongjian: ended after {Counted.Of(summary.Runs, "run")} of {Counted.Number(manifest.Runs)}, which are not kept");
        terminal.Error.WriteLine("  remedy: name a folder with -o, and the same command goes on where it was ended");
        return ExitCode.Interrupted;
    }

    /// <summary>Plays into a folder.</summary>
    public int Into(string path)
    {
        using var folder = EnsembleFolder.Open(path, manifest);
        if (folder.Dropped > 0) terminal.Error.WriteLine($"tongjian: {path} ended with {Counted.Of((int)Math.Min(int.MaxValue, folder.Dropped), "byte")} of a record that was not finished; run {folder.Shard.RunAt(folder.Done)} is played again");
        var isWhole = RunProgress.Show(terminal, Playing, folder.Done, folder.Wanted, finished => folder.Play(ensemble, threads, finished, stop));
        if (isWhole) return Answer(folder.Summary);
        terminal.Error.WriteLine($"tongjian: ended after {Counted.Of(folder.Done, "run")} of {Counted.Number(folder.Wanted)}, which are kept in {path}");
        terminal.Error.WriteLine("  remedy: the same command goes on where it was ended");
        return ExitCode.Interrupted;
    }

    /// <summary>Plays runs of a folder again.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="sample">How many.</param>
    public int Verify(string path, int sample)
    {
        var count = Math.Min(sample, (manifest.Shard is { } part ? Shard.Parse(part)!.Value : Shard.Whole).CountOf(manifest.Runs));
        var parting = RunProgress.Show(terminal, "Verifying", 0, count, finished => new Verification(path, ensemble).Verify(sample, finished, stop));
        if (stop.IsCancellationRequested) return ExitCode.Interrupted;
        if (parting is not null) return Tell(parting, path, terminal);
        terminal.Error.WriteLine($"verified: {Counted.Of(count, "run")} played again, each as its record has it");
        return ExitCode.Fine;
    }

    /// <summary>Tells where a run parts from its record.</summary>
    public static int Tell(Departure parting, string path, Terminal terminal)
    {
        var history = parting.WhatIf is null ? "" : $" of the what-if \"{parting.WhatIf}\"";
        var where = parting.Turn is { } turn ? $"in the ten days from {turn.FirstDay.ToString(CalendarSystem.Julian)}" : "in what was written down of it";
        var entity = parting.Entity is null ? "" : $", first in {parting.Entity}";
        terminal.Output.Flush();
        terminal.Error.WriteLine($"tongjian: run {parting.Run}{history} parts from its record in {path} {where}{entity}");
        terminal.Error.WriteLine("  remedy: the runs were made by another program or on a machine that reckons otherwise, or the record is damaged; play them again, into an empty folder");
        return ExitCode.Faults;
    }

    private int Answer(Summary summary)
    {
        if (IsJson) terminal.Output.Write(SummaryWriter.Text(summary));
        else new SummaryTables(summary).Write(terminal);
        return ExitCode.Fine;
    }
}
