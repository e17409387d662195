using System.Security.Cryptography;
using System.Text;
using Tongjian.Language;

namespace Tongjian.Server;

/// <summary>
/// The files of a chronicle that an editor may read and write: those that were loaded and lie within its folder. A request only ever picks
/// one of them, and never makes a path of its own.
/// </summary>
public sealed class ChronicleFiles
{
    private const string Ending = ".annals";
    private const int LongestName = 200;

    private readonly string root;
    private readonly bool isFolder;
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    private ChronicleFiles(string root, bool isFolder, IEnumerable<(string Name, string Path)> files)
    {
        (this.root, this.isFolder) = (Path.GetFullPath(root), isFolder);
        foreach (var (name, path) in files)
        {
            if (IsWithin(path)) byName[name] = Path.GetFullPath(path);
        }
    }

    /// <summary>The paths within the chronicle, with forward slashes, in their order.</summary>
    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files of a chronicle as it was loaded.</summary>
    public static ChronicleFiles Of(CompiledChronicle compiled) => new(
        compiled.Root,
        Directory.Exists(compiled.Path),
        compiled.Files.Paths.Zip(compiled.Mirror.Chronicle.Annals.Files.Concat(compiled.Settings.Files).Select(file => file.Path)));

    /// <summary>Whether a file is one of annals; otherwise it holds settings.</summary>
    public static bool IsAnnals(string name) => name.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Where a file lies; null if it is none of the chronicle's.</summary>
    public string? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Where a new file of annals would lie; null if none can be called so.</summary>
    public string? PlaceFor(string name)
    {
        if (!isFolder || name.Length > LongestName || !IsAnnals(name)) return null;
        if (!name.Split('/').All(IsSane)) return null;
        var path = Path.Combine(root, Path.Combine(name.Split('/')));
        return IsWithin(path) ? path : null;
    }

    /// <summary>Keeps the bytes that a file is about to lose: in <c>.tongjian/kept</c>, under a name that their content gives.</summary>
    /// <exception cref="IOException">They cannot be kept.</exception>
    public void Keep(string name, byte[] bytes)
    {
        // Not *.annals, lest the old text be read as part of the chronicle.
        var path = Path.Combine(root, ".tongjian", "kept", $"{name}.{TagOf(bytes)[..12]}");
        if (!IsWithin(path)) throw new IOException("the folder .tongjian leads out of the chronicle");
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, stream => stream.Write(bytes));
    }

    /// <summary>What tells one content of a file from another.</summary>
    public static string TagOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12));

    /// <summary>The text of a file without byte order mark; false if its bytes are not UTF-8, and a text would lose some.</summary>
    public static bool TryDecode(byte[] bytes, out string text)
    {
        var body = bytes.AsSpan();
        if (body.StartsWith(Encoding.UTF8.Preamble)) body = body[3..];
        text = Encoding.UTF8.GetString(body);
        return System.Text.Unicode.Utf8.IsValid(body);
    }

    private static bool IsSane(string part) =>
        part.Length > 0 && part[0] != '.' && part.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>Whether a path lies in the folder of the chronicle, links followed.</summary>
    private bool IsWithin(string path) =>
        Followed(path).StartsWith(Path.TrimEndingDirectorySeparator(Followed(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>A path with all its links followed; what is not there stays as it is.</summary>
    private static string Followed(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            // A target may lie behind further links.
            at = info.LinkTarget is null ? next : Followed(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }

        return at;
    }
}
