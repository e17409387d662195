using System.Collections.Concurrent;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;
using Tongjian.Server.Settings;
using Tongjian.World;

namespace Tongjian.Server;

/// <summary>A chronicle as it stood at one moment, with the documents that pages are made of. Nothing in it changes.</summary>
public sealed class CompiledChronicle
{
    private readonly ConcurrentDictionary<string, Lazy<ServedDocument>> documents = [];
    private readonly ConcurrentDictionary<int, Lazy<Mirror>> bySource = [];
    private readonly Lazy<ManualPage[]> manual = new(Manual.Pages);

    private CompiledChronicle(string path, Mirror mirror, Showing showing)
    {
        (Mirror, Showing) = (mirror, showing);
        Path = path;
        Root = Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        Settings = AtlasSettings.Load(Root, mirror.Chronicle.Annals);
        Files = FileTable.Of([.. mirror.Chronicle.Annals.Files, .. Settings.Files], Root);
    }

    /// <summary>The world of the whole record.</summary>
    public Mirror Mirror { get; }

    /// <summary>The folder or file that was loaded.</summary>
    public string Path { get; }

    /// <summary>The folder of the chronicle; of a single file, the folder in which it lies.</summary>
    public string Root { get; }

    /// <summary>How it is to be shown.</summary>
    public AtlasSettings Settings { get; }

    /// <summary>Its title; the name of its folder or file where it gives none.</summary>
    public string Title => Mirror.Chronicle.Annals.Title ?? System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(Path)));

    /// <summary>Its files.</summary>
    public FileTable Files { get; }

    private Showing Showing { get; }

    /// <summary>Loads and replays a chronicle.</summary>
    /// <param name="path">A folder, or a file of annals.</param>
    /// <param name="showing">Where it is shown.</param>
    /// <param name="unsaved">A text to be read in place of what one file holds; null for the files as they are.</param>
    /// <exception cref="FileNotFoundException">There is no such folder or file, or the folder holds no annals.</exception>
    public static CompiledChronicle Load(string path, Showing showing, UnsavedText? unsaved = null) =>
        new(path, Mirror.Of(Chronicle.Of(AnnalsFolder.Load(path, unsaved))), showing);

    /// <summary>The document of what the chronicle speaks of.</summary>
    public ServedDocument Entities => Document("chronicle", () => ChronicleWriter.Write(Mirror, Settings, Files, Showing));

    /// <summary>The document of the world.</summary>
    public ServedDocument World => Document("world", () => WorldWriter.Write(Mirror, Files));

    /// <summary>The document of claims and findings.</summary>
    public ServedDocument Record => Document("record", () => RecordWriter.Write(Mirror, Files, Settings.Diagnostics));

    /// <summary>The manual of the language.</summary>
    public ServedDocument Pages => Document("manual", () => manual.Value);

    /// <summary>The document of the model that reruns it, by rules as they stand now.</summary>
    public ServedDocument Model(OpenedRules rules) => Document($"model\n{rules.Revision()}", () => ModelWriter.Write(Mirror.Chronicle, rules));

    /// <summary>The words in which it can be written on.</summary>
    public ServedDocument Vocabulary => Document("vocabulary", () => VocabularyWriter.Write(Mirror.Chronicle.Annals));

    /// <summary>The what-ifs that it brings.</summary>
    public ServedDocument WhatIfs => Document("what-ifs", () => Mirror.Chronicle.Annals.WhatIfs.Select(whatIf => WhatIfWriter.Write(whatIf, Root)).ToArray());

    /// <summary>The document of the world of one source alone; null if there is no such source.</summary>
    /// <param name="source">The place of the source among the entities.</param>
    public ServedDocument? AccordingTo(int source) =>
        source >= 0 && source < Mirror.Chronicle.Annals.Entities.Count && Mirror.Chronicle.Annals.Entities[source] is { Kind: EntityKind.Source } entity
            ? Document($"according-to/{source}", () => WorldWriter.Write(MirrorOf(entity), Files))
            : null;

    /// <summary>The source of a name; null if there is none.</summary>
    public Entity? SourceOf(string name) =>
        Mirror.Chronicle.Annals.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Source && entity.Name == name);

    /// <summary>The world of one source alone.</summary>
    public Mirror MirrorOf(Entity source) =>
        bySource.GetOrAdd(source.Id, _ => new(() => Mirror.Of(Chronicle.Of(Mirror.Chronicle.Annals, source)))).Value;

    /// <summary>A document by its name, made when first asked for.</summary>
    internal ServedDocument Document<T>(string name, Func<T> write) =>
        documents.GetOrAdd(name, _ => new(() => ServedDocument.Of(write()))).Value;
}

/// <summary>Where a chronicle is shown.</summary>
/// <param name="CanWrite">Whether the program stands behind the pages, so that they may ask it and save files.</param>
/// <param name="Beside">The titles of the histories beside it.</param>
public sealed record Showing(bool CanWrite, IReadOnlyList<string> Beside);
