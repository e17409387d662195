using System.Text;
using Tongjian.Language;
using Tongjian.Server.Guarding;
using Tongjian.Server.Reruns;

namespace Tongjian.Server;

/// <summary>A file that was written.</summary>
/// <param name="Name">Its path within the folder, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
public sealed record PublishedFile(string Name, long Bytes);

/// <summary>
/// Writes the atlas of a chronicle as static files: the page, and the documents that the program would serve, under the same names. The same
/// chronicle gives the same bytes.
/// </summary>
/// <param name="page">The files of the page.</param>
/// <param name="chronicle">The chronicle.</param>
/// <param name="beside">The histories beside it.</param>
public sealed class Publishing(AtlasFiles page, CompiledChronicle chronicle, params IReadOnlyList<CompiledChronicle> beside)
{
    /// <summary>The ensembles that it carries.</summary>
    public IReadOnlyList<KeptEnsemble> Ensembles { get; init; } = [];

    private const string Head = "<meta charset=\"utf-8\" />";
    private const int LeastCompressed = 1024;

    /// <summary>The rules of the model; the usual ones by default.</summary>
    public OpenedRules Rules { get; init; } = OpenedRules.Usual();

    private static readonly HashSet<string> Texts = [".html", ".js", ".css", ".json", ".svg"];

    /// <summary>Writes everything, one file after the other. Files of an earlier publication that are not written again are taken away; nothing else is.</summary>
    /// <param name="folder">An empty folder, one that is not there yet, or one that this program wrote before.</param>
    /// <exception cref="InvalidOperationException">The folder holds files of somebody else's, or a link leads out of it.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public IEnumerable<PublishedFile> WriteTo(string folder)
    {
        var target = PublishedFolder.Claim(folder);
        foreach (var (name, content) in page.Names.Select(Page).Concat(Documents()))
        {
            foreach (var (form, bytes) in Forms(name, content()))
            {
                target.Write(form, bytes);
                yield return new PublishedFile(form, bytes.Length);
            }
        }

        target.Close();
    }

    private (string Name, Func<byte[]> Content) Page(string name) => (name, () =>
    {
        var bytes = page.Find(name)!.Bytes;
        return name == "index.html" ? WithPolicy(bytes) : bytes;
    });

    /// <summary>A page that no server of ours sends carries its policy itself; what only a header can say is left out.</summary>
    private static byte[] WithPolicy(byte[] html)
    {
        var text = Encoding.UTF8.GetString(html);
        var at = text.IndexOf(Head, StringComparison.Ordinal);
        if (at < 0) throw new InvalidDataException($"the page has no {Head}, behind which its policy belongs");
        var policy = Guard.ContentPolicy.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Insert(at + Head.Length, $"\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />"));
    }

    private IEnumerable<(string Name, Func<byte[]> Content)> Documents()
    {
        foreach (var document in DocumentsOf(chronicle, "data")) yield return document;
        yield return ("data/manual.json", () => chronicle.Pages.Json);
        yield return ("data/model.json", () => chronicle.Model(Rules).Json);
        yield return ("data/what-ifs.json", () => chronicle.WhatIfs.Json);
        yield return ("data/reruns.json", () => ServedDocument.Of(Ensembles.Select(ensemble => ensemble.Entry).ToArray()).Json);
        foreach (var (name, content) in Ensembles.SelectMany(ensemble => ensemble.Documents())) yield return ($"data/reruns/{name}", content);
        var claimed = chronicle.Mirror.Chronicle.Events.SelectMany(happening => happening.Claims)
            .Select(claim => claim.Source).OfType<Entity>().Distinct().OrderBy(source => source.Id);
        foreach (var source in claimed) yield return ($"data/according-to/{source.Id}.json", () => chronicle.AccordingTo(source.Id)!.Json);
        foreach (var (number, other) in beside.Index())
        {
            foreach (var document in DocumentsOf(other, $"data/beside/{number}")) yield return document;
        }
    }

    private static IEnumerable<(string Name, Func<byte[]> Content)> DocumentsOf(CompiledChronicle history, string folder) =>
    [
        ($"{folder}/chronicle.json", () => history.Entities.Json),
        ($"{folder}/world.json", () => history.World.Json),
        ($"{folder}/record.json", () => history.Record.Json),
    ];

    /// <summary>A file, and beside a text its compressed forms, for servers that send them.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Forms(string name, byte[] bytes)
    {
        yield return (name, bytes);
        if (!Texts.Contains(Path.GetExtension(name)) || bytes.Length < LeastCompressed) yield break;
        yield return (name + ".br", ContentCodings.Brotli(bytes));
        yield return (name + ".gz", ContentCodings.Gzip(bytes));
    }
}
