namespace Tongjian.Server;

/// <summary>A folder out of which no path may lead, links followed.</summary>
/// <param name="root">The folder.</param>
internal sealed class Enclosure(string root)
{
    private const int MostLinks = 40;

    private readonly string inside = Path.TrimEndingDirectorySeparator(Followed(root, MostLinks)!) + Path.DirectorySeparatorChar;

    /// <summary>Whether a path lies within; it need not be there.</summary>
    public bool Contains(string path) => Followed(path, MostLinks)?.StartsWith(inside, StringComparison.Ordinal) == true;

    /// <summary>A path with all its links followed; what is not there stays as it is, and a ring of links leads nowhere.</summary>
    private static string? Followed(string path, int links)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (info.LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            // A target is seen from the folder of its link, and may lie behind further links.
            if (links == 0 || Followed(Path.Combine(at, target), links - 1) is not { } led) return null;
            at = led;
        }

        return at;
    }
}
