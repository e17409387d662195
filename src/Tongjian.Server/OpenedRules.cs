using System.Globalization;
using System.Text;
using Tongjian.Simulation.Rules;

namespace Tongjian.Server;

/// <summary>The rules of the model on the disk, as they stand now, and what was kept beside them.</summary>
/// <param name="folder">Their folder; null if there is none.</param>
public sealed class OpenedRules(string? folder)
{
    /// <summary>The file beside the rules that tells how good they were; see docs/hindcast.md.</summary>
    internal const string HindcastFile = "hindcast.json";

    private readonly Lock gate = new();
    private string? stamp;
    private RuleBook? book;

    /// <summary>The rules that are meant where none are named.</summary>
    public static OpenedRules Usual() => new(RuleFolder.Default());

    /// <summary>The folder; null if there is none.</summary>
    public string? Folder => folder;

    /// <summary>What differs whenever a file does; nothing is read for it.</summary>
    internal string Revision()
    {
        var text = new StringBuilder();
        foreach (var path in Files())
        {
            var info = new FileInfo(path);
            if (info.Exists) text.Append(CultureInfo.InvariantCulture, $"{path}|{info.Length}|{info.LastWriteTimeUtc.Ticks}\n");
        }

        return text.ToString();
    }

    /// <summary>The rules as the files have them now; null if there are none.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">They must not be read.</exception>
    public RuleBook? Now()
    {
        if (folder is null || !Directory.Exists(folder)) return null;
        lock (gate)
        {
            var found = Revision();
            if (book is null || found != stamp) (book, stamp) = (RuleBook.Load(folder), found);
            return book;
        }
    }

    /// <summary>What was kept of the last hindcast; null if nothing was.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    internal byte[]? Hindcast()
    {
        var path = folder is null ? null : Path.Combine(folder, HindcastFile);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private IEnumerable<string> Files()
    {
        if (folder is null || !Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "*.yaml").Append(Path.Combine(folder, HindcastFile)).Order(StringComparer.Ordinal);
    }
}
