namespace Tongjian.Cli.Reading;

/// <summary>A folder that takes one file for each that is read, under the same name.</summary>
internal sealed class OutputFolder
{
    private readonly string folder;
    private readonly string? ending;

    /// <summary>Makes the folder, and sees to it that no file would be written over another.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="ending">The ending that takes the place of the old one, with its dot; null if names stay.</param>
    /// <param name="paths">The files that are read.</param>
    /// <exception cref="WrongUsage">Two files have one name, one would be written over itself, or there can be no such folder.</exception>
    public OutputFolder(string folder, string? ending, IReadOnlyList<string> paths)
    {
        (this.folder, this.ending) = (folder, ending);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var target = PathOf(path);
            if (Path.GetFullPath(target) == Path.GetFullPath(path))
                throw new WrongUsage($"{path} would be written over itself", "name another folder with -o");
            if (!taken.TryAdd(target, path))
                throw new WrongUsage($"{taken[target]} and {path} would both be written to {target}", "read them one after the other, with a folder for each");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception unmakeable) when (unmakeable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsage($"the folder {folder} cannot be made: {unmakeable.Message}", "name a folder where you may write with -o");
        }
    }

    /// <summary>The file that is written for one that is read.</summary>
    public string PathOf(string path)
    {
        var name = Path.GetFileName(path);
        return Path.Join(folder, ending is null ? name : Path.ChangeExtension(name, ending));
    }
}
