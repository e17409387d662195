using System.IO.Compression;
using System.Text;
using Tongjian.Language;
using Tongjian.Server.Guarding;

namespace Tongjian.Server;

/// <summary>A file that was written.</summary>
/// <param name="Name">Its path within the folder, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
public sealed record PublishedFile(string Name, long Bytes);

/// <summary>
/// Writes the atlas of a chronicle as static files: the page, and the documents that the program would serve, under the same names. The same
/// chronicle gives the same bytes.
/// </summary>
/// <param name="chronicle">The chronicle.</param>
/// <param name="page">The files of the page.</param>
public sealed class Publishing(CompiledChronicle chronicle, AtlasFiles page)
{
    /// <summary>The file that marks a folder as written by this program, with the names of all that it wrote.</summary>
    public const string Marker = ".tongjian-atlas";

    private const int LeastCompressed = 1024;

    private static readonly HashSet<string> Texts = [".html", ".js", ".css", ".json", ".svg"];

    /// <summary>How many files will be written, their compressed forms and the marker aside.</summary>
    public int Count => page.Names.Count() + Documents().Count();

    /// <summary>Writes everything, one file after the other. Files of an earlier publication that are not written again are taken away; nothing else is.</summary>
    /// <param name="folder">An empty folder, one that is not there yet, or one that this program wrote before.</param>
    /// <exception cref="InvalidOperationException">The folder holds files of somebody else's.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public IEnumerable<PublishedFile> WriteTo(string folder)
    {
        var earlier = Claim(folder);
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, content) in page.Names.Select(Page).Concat(Documents()))
        {
            var bytes = content();
            foreach (var file in Forms(name, bytes))
            {
                var path = Path.Combine(folder, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes);
                written.Add(file.Name);
                yield return new PublishedFile(file.Name, file.Bytes.Length);
            }
        }

        foreach (var gone in earlier.Except(written)) File.Delete(Path.Combine(folder, gone));
        File.WriteAllText(Path.Combine(folder, Marker), string.Join('\n', written) + "\n");
    }

    /// <summary>Makes sure that the folder is ours, and tells what an earlier publication left in it.</summary>
    private static string[] Claim(string folder)
    {
        Directory.CreateDirectory(folder);
        var marker = Path.Combine(folder, Marker);
        if (File.Exists(marker)) return File.ReadAllLines(marker).Where(name => name.Length > 0 && !name.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(name)).ToArray();
        if (Directory.EnumerateFileSystemEntries(folder).Any()) throw new InvalidOperationException($"{folder} holds other files");
        // From the first file on the folder is ours, even if writing is broken off.
        File.WriteAllText(marker, "");
        return [];
    }

    private (string Name, Func<byte[]> Content) Page(string name) => (name, () =>
    {
        var bytes = File.ReadAllBytes(page.Find(name)!.Path);
        return name == "index.html" ? WithPolicy(bytes) : bytes;
    });

    /// <summary>A page that no server of ours sends carries its policy itself; what only a header can say is left out.</summary>
    private static byte[] WithPolicy(byte[] html)
    {
        var policy = Guard.ContentPolicy.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal);
        var text = Encoding.UTF8.GetString(html);
        return Encoding.UTF8.GetBytes(text.Replace(
            "<meta charset=\"utf-8\" />", $"<meta charset=\"utf-8\" />\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />", StringComparison.Ordinal));
    }

    private IEnumerable<(string Name, Func<byte[]> Content)> Documents()
    {
        yield return ("data/chronicle.json", () => chronicle.Entities.Json);
        yield return ("data/world.json", () => chronicle.World.Json);
        yield return ("data/record.json", () => chronicle.Record.Json);
        yield return ("data/manual.json", () => chronicle.Pages.Json);
        var claimed = chronicle.Mirror.Chronicle.Events.SelectMany(happening => happening.Claims)
            .Select(claim => claim.Source).OfType<Entity>().Distinct().OrderBy(source => source.Id);
        foreach (var source in claimed) yield return ($"data/according-to/{source.Id}.json", () => chronicle.AccordingTo(source.Id)!.Json);
    }

    /// <summary>A file, and beside a text its compressed forms, for servers that send them.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Forms(string name, byte[] bytes)
    {
        yield return (name, bytes);
        if (!Texts.Contains(Path.GetExtension(name)) || bytes.Length < LeastCompressed) yield break;
        yield return (name + ".br", ServedDocument.Compressed(bytes));
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal)) gzip.Write(bytes);
        yield return (name + ".gz", target.ToArray());
    }
}
