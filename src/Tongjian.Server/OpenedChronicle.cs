using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tongjian.Language;
using Tongjian.Server.Settings;

namespace Tongjian.Server;

/// <summary>A chronicle on the disk, as it stands now: whoever asks after a file has changed gets it loaded anew.</summary>
/// <param name="path">A folder, or a file of annals.</param>
/// <param name="beside">The histories that are opened beside it.</param>
public sealed class OpenedChronicle(string path, params IReadOnlyList<OpenedChronicle> beside)
{
    private readonly Lock gate = new();
    private string stamp = "";
    private CompiledChronicle? compiled;

    /// <summary>The folder or file.</summary>
    public string Path => path;

    /// <summary>The histories that are opened beside it.</summary>
    public IReadOnlyList<OpenedChronicle> Beside => beside;

    /// <summary>Held while a file is saved, so that no two savings mix.</summary>
    internal Lock Saving { get; } = new();

    /// <summary>The chronicle as the files have it now.</summary>
    /// <exception cref="IOException">The files are gone or cannot be read, and were never loaded.</exception>
    public CompiledChronicle Now()
    {
        lock (gate)
        {
            try
            {
                var found = Stamp(compiled);
                if (compiled is not null && found == stamp) return compiled;
                var before = compiled;
                compiled = CompiledChronicle.Load(path, Showing());
                // What is included from elsewhere was not known before; what changed while it was read is read again.
                stamp = Stamp(before) == found ? Stamp(compiled) : "";
            }
            catch (Exception gone) when (compiled is not null && gone is IOException or UnauthorizedAccessException)
            {
                // Half-way through somebody's saving a file may be missing; the next question finds it.
            }

            return compiled;
        }
    }

    /// <summary>What differs whenever a file of the chronicle does; nothing is read for it.</summary>
    public string Revision()
    {
        lock (gate) return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Stamp(compiled))).AsSpan(0, 12));
    }

    /// <summary>The chronicle as it would be if a text were saved; nothing is written.</summary>
    public CompiledChronicle With(UnsavedText unsaved) => CompiledChronicle.Load(path, Showing(), unsaved);

    /// <summary>What an exception says, without the folder of this machine in which the chronicle lies.</summary>
    internal string Said(Exception exception) => WithoutFolder(exception.Message);

    /// <summary>A text without the folder of this machine in which the chronicle lies.</summary>
    internal string WithoutFolder(string text)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var name = System.IO.Path.GetFileName(full);
        return text.Replace(full, name, StringComparison.Ordinal).Replace(path, name, StringComparison.Ordinal);
    }

    /// <summary>Has the files read again, even if one was written twice within a tick of the disk's clock.</summary>
    internal void Touched()
    {
        lock (gate) stamp = "";
    }

    private Showing Showing() => new(CanWrite: true, beside.Select(other => other.Now().Title).ToArray());

    /// <summary>The names, lengths and times of all files: what differs when one was touched.</summary>
    private string Stamp(CompiledChronicle? known)
    {
        var included = known?.Mirror.Chronicle.Annals.Files.Select(file => file.Path) ?? [];
        var text = new StringBuilder();
        foreach (var file in FilesOf(path).Concat(included).Select(System.IO.Path.GetFullPath).Distinct().Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(file);
            if (info.Exists) text.Append(CultureInfo.InvariantCulture, $"{file}|{info.Length}|{info.LastWriteTimeUtc.Ticks}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path)) return [path];
        var settings = System.IO.Path.Combine(path, AtlasSettings.Folder);
        return Directory.EnumerateFiles(path, "*.annals", SearchOption.AllDirectories)
            .Concat(Directory.Exists(settings) ? Directory.EnumerateFiles(settings, "*.yaml") : []);
    }
}
