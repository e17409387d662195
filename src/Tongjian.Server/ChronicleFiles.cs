using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tongjian.Language;

namespace Tongjian.Server;

/// <summary>
/// The files of a chronicle that an editor may read and write: those that were loaded and lie within its folder. A request only ever picks
/// one of them, or makes a new one of annals under a name that leads nowhere else.
/// </summary>
public sealed class ChronicleFiles
{
    private const string Ending = ".annals";

    /// <summary>How many bytes of UTF-8 a part of a new path may have; disks take 255, and the kept one is longer.</summary>
    private const int LongestPart = 200;

    private const int LongestPath = 1000;

    private readonly string root;
    private readonly Enclosure enclosure;
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    private ChronicleFiles(string root, bool isFolder, IEnumerable<(string Name, string Path)> files)
    {
        (this.root, enclosure, TakesNewFiles) = (Path.GetFullPath(root), new Enclosure(root), isFolder);
        foreach (var (name, path) in files)
        {
            if (enclosure.Contains(path)) byName[name] = Path.GetFullPath(path);
        }
    }

    /// <summary>The paths within the chronicle, with forward slashes, in their order.</summary>
    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether the chronicle is a folder, so that files can be added to it.</summary>
    public bool TakesNewFiles { get; }

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
        if (!TakesNewFiles || name.Length > LongestPath || !IsAnnals(name)) return null;
        if (!name.Split('/').All(IsSane)) return null;
        var path = Path.Combine(root, Path.Combine(name.Split('/')));
        return enclosure.Contains(path) ? path : null;
    }

    /// <summary>Keeps the bytes that a file is about to lose: in <c>.tongjian/kept</c>, under a name that their content gives.</summary>
    /// <exception cref="IOException">They cannot be kept.</exception>
    public void Keep(string name, byte[] bytes)
    {
        var folder = Path.Combine(root, ".tongjian", "kept", Path.GetDirectoryName(name)!);
        // Not *.annals, lest the old text be read as part of the chronicle.
        var path = Path.Combine(folder, $"{Shortened(Path.GetFileName(name))}.{TagOf(bytes)[..12]}");
        if (!enclosure.Contains(path)) throw new IOException("the folder .tongjian leads out of the chronicle");
        if (File.Exists(path)) return;
        Directory.CreateDirectory(folder);
        AtomicFile.Write(path, (Stream stream) => stream.Write(bytes));
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

    /// <summary>Whether a part of a path means the same on every system: some drop blanks and dots at the end, and hide what begins with one.</summary>
    private static bool IsSane(string part) =>
        part.Length > 0 && Encoding.UTF8.GetByteCount(part) <= LongestPart
        && part[0] is not ('.' or ' ') && part[^1] is not ('.' or ' ') && part.EnumerateRunes().All(IsSane);

    /// <summary>Whether it is a sign of some script, a blank, or one of the few marks that no system reads as more than itself.</summary>
    private static bool IsSane(Rune sign) => Rune.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || Rune.IsLetterOrDigit(sign) || sign.Value is ' ' or '-' or '_' or '.' or ',' or '(' or ')' or '\'' or '·' or '–' or '’';

    private static string Shortened(string name)
    {
        var runes = name.EnumerateRunes().ToArray();
        var count = runes.Length;
        while (runes.Take(count).Sum(rune => rune.Utf8SequenceLength) > LongestPart) count--;
        return string.Concat(runes.Take(count));
    }
}
