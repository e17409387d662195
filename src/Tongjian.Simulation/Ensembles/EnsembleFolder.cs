namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// The folder of an ensemble on the disk: <c>manifest.json</c> says what it holds, <c>outcomes.bin</c> grows by each run that is finished,
/// <c>witness.bin</c> tells of every entity in the first run, and <c>summary.json</c> is written when all are there.
/// </summary>
public sealed class EnsembleFolder : IDisposable
{
    /// <summary>The name of the manifest.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The name of the file of outcomes.</summary>
    public const string OutcomesName = "outcomes.bin";

    /// <summary>The name of the file that tells of every entity in the first run.</summary>
    public const string WitnessName = "witness.bin";

    /// <summary>The name of the summary.</summary>
    public const string SummaryName = "summary.json";

    private readonly OutcomeFile outcomes;

    private EnsembleFolder(string path, Manifest manifest, Shard shard)
    {
        (Path, Manifest, Shard, Summary) = (path, manifest, shard, new Summary(manifest));
        outcomes = OutcomeFile.Open(System.IO.Path.Combine(path, OutcomesName), manifest.Identity, (ordinal, payload) => Summary.Add(shard.RunAt(ordinal), payload));
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public Manifest Manifest { get; }

    /// <summary>Which part of the ensemble.</summary>
    public Shard Shard { get; }

    /// <summary>What is known so far.</summary>
    public Summary Summary { get; }

    /// <summary>How many runs are finished.</summary>
    public int Done => outcomes.Count;

    /// <summary>How many runs it is to hold.</summary>
    public int Wanted => Shard.CountOf(Manifest.Runs);

    /// <summary>How many bytes of a torn record were dropped when it was opened.</summary>
    public long Dropped => outcomes.Dropped;

    /// <summary>Opens a folder to play runs into it: a new one, or one that holds some of the same ensemble.</summary>
    /// <param name="path">The folder; made if it is not there.</param>
    /// <param name="wanted">What it shall hold.</param>
    /// <exception cref="Refusal">It holds something else, or cannot be written.</exception>
    public static EnsembleFolder Open(string path, Manifest wanted) => Guarded(path, "nothing was played", () =>
    {
        Directory.CreateDirectory(path);
        var shard = wanted.Shard is { } part ? Ensembles.Shard.Parse(part)!.Value : Ensembles.Shard.Whole;
        var file = System.IO.Path.Combine(path, ManifestName);
        if (File.Exists(file)) Compare(Manifest.Parse(File.ReadAllText(file), file), wanted, path);
        else if (Directory.EnumerateFileSystemEntries(path).Any()) throw new Refusal($"{path} holds files that are no runs", "name a folder that is empty or not there yet");
        var folder = new EnsembleFolder(path, wanted, shard);
        try
        {
            if (folder.Done > folder.Wanted) throw new Refusal($"{path} holds {folder.Done} runs already, more than the {folder.Wanted} that are wanted", "ask for as many or more with --runs, or name another folder");
            Write(file, wanted.ToText());
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    });

    /// <summary>Reads the manifest of a folder.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static Manifest ReadManifest(string path)
    {
        var file = System.IO.Path.Combine(path, ManifestName);
        if (!File.Exists(file)) throw new Refusal($"{path} holds no runs: there is no {file}", "name a folder that rerun has written with -o");
        return Guarded(path, "nothing was touched", () => Manifest.Parse(File.ReadAllText(file), file));
    }

    /// <summary>Plays what is not finished.</summary>
    /// <param name="ensemble">The ensemble of the manifest.</param>
    /// <param name="threads">How many threads play.</param>
    /// <param name="finished">Hears of each run that is finished; null if nobody does.</param>
    /// <param name="stop">Lets the runs that are being played be the last.</param>
    /// <returns>Whether all are there.</returns>
    /// <exception cref="Refusal">The folder cannot be written any more; what is finished stays.</exception>
    public bool Play(Ensemble ensemble, int threads, Action? finished, CancellationToken stop) => Guarded(Path, () => $"the {Done} runs that are finished stay, and the same command goes on", () =>
    {
        new EnsemblePlaying(ensemble, Shard, threads).Play(Done, Wanted, Keep, stop);
        if (Done < Wanted) return false;
        if (Shard.Part == 1 && Wanted > 0 && !File.Exists(In(WitnessName))) WriteBytes(In(WitnessName), stream => Witness.Write(stream, ensemble, 0));
        Write(In(SummaryName), SummaryWriter.Text(Summary));
        return true;

        void Keep(int ordinal, ReadOnlySpan<byte> payload)
        {
            outcomes.Append(payload);
            if (!Summary.Add(Shard.RunAt(ordinal), payload)) throw new InvalidOperationException($"the outcome of run {Shard.RunAt(ordinal)} cannot be read back");
            finished?.Invoke();
        }
    });

    /// <inheritdoc/>
    public void Dispose() => outcomes.Dispose();

    /// <summary>Adds a record that another folder holds.</summary>
    internal void Take(ReadOnlySpan<byte> payload)
    {
        var run = Shard.RunAt(Done);
        outcomes.Append(payload);
        if (!Summary.Add(run, payload)) throw new Refusal($"the record of run {run} cannot be read", "play the shard that holds it again, into an empty folder");
    }

    /// <summary>Writes the summary.</summary>
    internal void Finish() => Write(In(SummaryName), SummaryWriter.Text(Summary));

    /// <summary>Does something with a folder; what the disk refuses is told with what is kept.</summary>
    internal static T Guarded<T>(string path, string kept, Func<T> work) => Guarded(path, () => kept, work);

    private static T Guarded<T>(string path, Func<string> kept, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"{path} cannot be written or read: {unwritable.Message.TrimEnd('.')}; {kept()}", "make room, or name a folder that you may write to and that no other command is writing to");
        }
    }

    private static void Compare(Manifest there, Manifest wanted, string path)
    {
        var differences = there.DifferencesTo(wanted);
        if (differences.Count > 0)
            throw new Refusal($"{path} holds runs of something else, there and here: {string.Join("; ", differences)}", "name another folder with -o, or ask for what this one holds");
        if (there.Shard != wanted.Shard)
            throw new Refusal($"{path} holds {Told(there.Shard)}, and {Told(wanted.Shard)} is wanted", "give each shard a folder of its own");
    }

    private static string Told(string? shard) => shard is null ? "the whole ensemble" : $"shard {shard}";

    private static void Write(string path, string text) => WriteBytes(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file whole or not at all.</summary>
    private static void WriteBytes(string path, Action<Stream> content)
    {
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            content(stream);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
