using System.Security.Cryptography;

namespace Tongjian.Server;

/// <summary>
/// A folder into which an atlas is published. A file in it, the marker, lists what was written there and the digest of each file, as
/// <c>sha256sum</c> does; what is not listed, or was changed since, is somebody else's and stays. The list grows before the files do, so that
/// a folder whose writing was broken off is still known as ours.
/// </summary>
internal sealed class PublishedFolder
{
    /// <summary>The name of the marker.</summary>
    public const string Marker = ".tongjian-atlas";

    private const int DigestLength = 64;
    private const string Gap = "  ";

    private readonly string folder;
    private readonly Enclosure enclosure;
    private readonly HashSet<(string Name, string Digest)> earlier;
    private readonly SortedDictionary<string, string> written = new(StringComparer.Ordinal);

    private PublishedFolder(string folder)
    {
        this.folder = folder;
        enclosure = new Enclosure(folder);
        earlier = File.Exists(MarkerPath) ? File.ReadLines(MarkerPath).Select(Listed).OfType<(string, string)>().ToHashSet() : [];
    }

    private string MarkerPath => Path.Combine(folder, Marker);

    /// <summary>Takes a folder.</summary>
    /// <param name="folder">An empty folder, one that is not there yet, or one that this program wrote before.</param>
    /// <exception cref="InvalidOperationException">The folder holds files of somebody else's.</exception>
    /// <exception cref="IOException">The folder cannot be made or read.</exception>
    public static PublishedFolder Claim(string folder)
    {
        Directory.CreateDirectory(folder);
        // A link bears the name of the marker, and is none that was written here.
        var marker = new FileInfo(Path.Combine(folder, Marker));
        if ((!marker.Exists || marker.LinkTarget is not null) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InvalidOperationException($"{folder} holds other files");
        return new PublishedFolder(folder);
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="name">Its path within the folder, with forward slashes.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="InvalidOperationException">A link leads out of the folder.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string name, byte[] bytes)
    {
        written[name] = Digest(bytes);
        if (earlier.Add((name, written[name]))) File.AppendAllText(MarkerPath, Line(name, written[name]));
        Put(name, bytes);
    }

    /// <summary>Takes away what an earlier publication wrote and this one did not, and lists the rest.</summary>
    public void Close()
    {
        foreach (var (name, digest) in earlier)
        {
            if (!written.ContainsKey(name)) TakeAway(name, digest);
        }

        Put(Marker, System.Text.Encoding.UTF8.GetBytes(string.Concat(written.Select(file => Line(file.Key, file.Value)))));
    }

    private void Put(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        var parent = Path.GetDirectoryName(path)!;
        if (parent != folder && !enclosure.Contains(parent)) throw new InvalidOperationException($"a link leads {name} out of {folder}");
        Directory.CreateDirectory(parent);
        // What is moved takes the place of a link, and not of what the link leads to.
        var temporary = Path.Combine(parent, $".tongjian-{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private void TakeAway(string name, string digest)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!enclosure.Contains(file.FullName) || !file.Exists || file.LinkTarget is not null) return;
        if (Digest(File.ReadAllBytes(file.FullName)) != digest) return;
        file.Delete();
        for (var parent = file.Directory!; enclosure.Contains(parent.FullName) && !parent.EnumerateFileSystemInfos().Any(); parent = parent.Parent!) parent.Delete();
    }

    /// <summary>A line of the marker; null if it is none, or names a file in another way than this program does.</summary>
    private static (string Name, string Digest)? Listed(string line)
    {
        if (line.Length <= DigestLength + Gap.Length || line[DigestLength..(DigestLength + Gap.Length)] != Gap) return null;
        var name = line[(DigestLength + Gap.Length)..];
        var isPlain = !Path.IsPathRooted(name) && name.Split('/').All(part => part is not ("" or "." or "..")) && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains('\0', StringComparison.Ordinal);
        return isPlain ? (name, line[..DigestLength]) : null;
    }

    private static string Line(string name, string digest) => $"{digest}{Gap}{name}\n";

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
