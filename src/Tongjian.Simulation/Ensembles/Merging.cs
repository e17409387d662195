namespace Tongjian.Simulation.Ensembles;

/// <summary>Puts the shards of an ensemble together: the folder is then byte for byte the one that the whole would have made.</summary>
public static class Merging
{
    /// <summary>Merges.</summary>
    /// <param name="shards">The folders of all shards, in any order.</param>
    /// <param name="path">The folder of the whole; empty or not there yet.</param>
    /// <returns>The summary of the whole.</returns>
    /// <exception cref="Refusal">They do not belong together, one is missing or not finished, or the folder cannot be written.</exception>
    public static Summary Merge(IReadOnlyList<string> shards, string path)
    {
        if (shards.Count == 0) throw new Refusal("no shard was named", "name the folder of each shard");
        var manifests = shards.Select(EnsembleFolder.ReadManifest).ToArray();
        for (var at = 1; at < shards.Count; at++) Compare(shards[0], manifests[0], shards[at], manifests[at]);
        var sorted = Sorted(shards, manifests);
        return EnsembleFolder.Guarded(path, "the shards are as they were", () => Merge(sorted, Moved(EnsembleFolder.ReadManifest(sorted[0]), sorted[0], path), path));
    }

    private static Summary Merge(string[] shards, Manifest whole, string path)
    {
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) throw new Refusal($"{path} is not empty", "name a folder that is empty or not there yet");
        using var folder = EnsembleFolder.Open(path, whole);
        var files = shards.Select(shard => OutcomeFile.Read(Path.Combine(shard, EnsembleFolder.OutcomesName))).ToArray();
        try
        {
            for (var run = 0; run < whole.Runs; run++)
            {
                if (!files[run % files.Length].Next(out var record)) throw new Refusal($"{shards[run % files.Length]} is not finished: run {run} is missing", "play it to its end with the command that began it");
                folder.Take(record);
            }
        }
        finally
        {
            foreach (var file in files) file.Dispose();
        }

        var witness = Path.Combine(shards[0], EnsembleFolder.WitnessName);
        if (File.Exists(witness)) File.Copy(witness, Path.Combine(path, EnsembleFolder.WitnessName));
        folder.Finish();
        return folder.Summary;
    }

    /// <summary>The manifest of a shard as that of the whole, in another folder.</summary>
    private static Manifest Moved(Manifest shard, string from, string to) => shard with
    {
        Shard = null,
        ChroniclePath = Moved(shard.ChroniclePath, from, to),
        RulesPath = Moved(shard.RulesPath, from, to),
    };

    private static string? Moved(string? path, string from, string to) =>
        path is null ? null : Path.GetRelativePath(to, Path.Combine(from, path)).Replace('\\', '/');

    private static void Compare(string onePath, Manifest one, string otherPath, Manifest other)
    {
        var differences = one.DifferencesTo(other);
        if (differences.Count > 0) throw new Refusal($"{onePath} and {otherPath} hold runs of different scenarios: {string.Join("; ", differences)}", "merge shards of one ensemble only");
        if (one.Runs != other.Runs) throw new Refusal($"{onePath} is of {one.Runs} runs, and {otherPath} of {other.Runs}", "play all shards with the same --runs");
    }

    /// <summary>The folders in the order of their parts.</summary>
    private static string[] Sorted(IReadOnlyList<string> paths, Manifest[] manifests)
    {
        var shards = manifests.Select(manifest => manifest.Shard is { } text ? Shard.Parse(text)!.Value : Shard.Whole).ToArray();
        var sorted = new string?[shards[0].Of];
        for (var at = 0; at < shards.Length; at++)
        {
            if (shards[at].Of != sorted.Length) throw new Refusal($"{paths[0]} is one of {sorted.Length} shards, and {paths[at]} one of {shards[at].Of}", "merge shards of one ensemble only");
            ref var place = ref sorted[shards[at].Part - 1];
            if (place is not null) throw new Refusal($"{place} and {paths[at]} are both shard {shards[at]}", "name each shard once");
            place = paths[at];
        }

        var missing = Array.IndexOf(sorted, null);
        if (missing >= 0) throw new Refusal($"shard {missing + 1}/{sorted.Length} is missing", "name the folders of all shards");
        return sorted!;
    }
}
