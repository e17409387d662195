using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tongjian.Language;
using Tongjian.Server.Documents;

namespace Tongjian.Server.Endpoints;

/// <summary>What the editor needs: files to read and write, messages on a text that is not saved, names and verbs.</summary>
internal static class EditorEndpoints
{
    public static void MapEditor(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("editor");
        api.MapReading("/files", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, List(opened.Now()))).Produces<FileSummary[]>()
            .WithSummary("The files of the chronicle, with how many messages each has.");
        api.MapReading("/files/{**path}", Read).Produces<FileText>().ProducesProblem(404).WithSummary("The text of a file, and the tag by which it is saved.");
        api.MapPut("/files/{**path}", (HttpContext context, OpenedChronicle opened, string path, FileToSave body) => new FileSaving(opened).Save(context, path, body))
            .Produces<SavedFile>().Produces<SavedFile>(201).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422).ProducesProblem(507)
            .WithSummary("Saves a file, if it is still what was read (If-Match, If-None-Match: *, or the tag in the body); what it replaces is kept.");
        api.MapPost("/diagnose", Diagnose).Produces<FindingEntry[]>().ProducesProblem(404)
            .WithSummary("What the check would say of a file with another text; nothing is written.");
        api.MapPost("/format", (TextOfFile body) => Formatted(body.Path, body.Text)).Produces<FormattedText>()
            .WithSummary("A text of annals in its columns.");
        api.MapReading("/vocabulary", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().Vocabulary)).Produces<VocabularyDocument>()
            .WithSummary("Names, sentences and words, for completion and highlighting.");
        api.MapReading("/revision", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, new RevisionOfChronicle(opened.Revision())))
            .Produces<RevisionOfChronicle>().WithSummary("What differs whenever a file of the chronicle does.");
    }

    /// <summary>A text in its columns; as it is where it has none, or where a fault leaves open what its blanks mean.</summary>
    public static FormattedText Formatted(string path, string text)
    {
        if (!ChronicleFiles.IsAnnals(path)) return new FormattedText(text, null);
        var source = new SourceText(path, text);
        return AnnalsReader.Read([source]).Diagnostics.Any(AnnalsFormatter.IsObstacle)
            ? new FormattedText(text, false)
            : new FormattedText(AnnalsFormatter.Format(source), true);
    }

    /// <summary>The messages on one file.</summary>
    public static FindingEntry[] MessagesOn(CompiledChronicle compiled, string path)
    {
        var findings = RecordWriter.Write(compiled.Mirror, compiled.Files, compiled.Settings.Diagnostics).Findings;
        return findings.Where(finding => compiled.Files.Paths[finding.File] == path).ToArray();
    }

    private static FileSummary[] List(CompiledChronicle compiled)
    {
        var counts = compiled.Mirror.Diagnostics.Concat(compiled.Settings.Diagnostics)
            .CountBy(diagnostic => (diagnostic.Where.Source.Path, diagnostic.Severity)).ToDictionary();
        var files = ChronicleFiles.Of(compiled);
        var sources = compiled.Mirror.Chronicle.Annals.Files.Concat(compiled.Settings.Files);
        return compiled.Files.Paths.Zip(sources).Where(file => files.Find(file.First) is not null).Select(file => new FileSummary(
            file.First, file.Second.LineCount, Count(file.Second, Severity.Error), Count(file.Second, Severity.Warning), Count(file.Second, Severity.Finding))).ToArray();

        int Count(SourceText source, Severity severity) => counts.GetValueOrDefault((source.Path, severity));
    }

    private static IResult Read(HttpContext context, OpenedChronicle opened, string path)
    {
        if (ChronicleFiles.Of(opened.Now()).Find(path) is not { } place) return NoFile(path);
        var bytes = File.ReadAllBytes(place);
        var tag = ChronicleFiles.TagOf(bytes);
        // Strong, and sent in one coding only, as the file is saved under it.
        if (Reading.IsKnown(context, $"\"{tag}\"", "no-cache")) return Results.StatusCode(StatusCodes.Status304NotModified);
        var isWhole = ChronicleFiles.TryDecode(bytes, out var text);
        return Results.Ok(new FileText(path, text, tag, isWhole));
    }

    private static IResult Diagnose(OpenedChronicle opened, TextOfFile body)
    {
        var files = ChronicleFiles.Of(opened.Now());
        if (!ChronicleFiles.IsAnnals(body.Path)) return Results.Ok(Array.Empty<FindingEntry>());
        if ((files.Find(body.Path) ?? files.PlaceFor(body.Path)) is null) return NoFile(body.Path);
        var root = opened.Now().Root;
        return Results.Ok(MessagesOn(opened.With(new UnsavedText(Path.Combine(root, body.Path), body.Text)), body.Path));
    }

    internal static IResult NoFile(string path) =>
        Problems.NotFound($"the chronicle has no file {path}", "/api/files lists its files");
}

/// <summary>A file of the chronicle.</summary>
/// <param name="Path">Its path within the chronicle.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Errors">How many errors the check finds in it.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Findings">How many findings.</param>
public sealed record FileSummary(string Path, int Lines, int Errors, int Warnings, int Findings);

/// <summary>The text of a file.</summary>
/// <param name="Path">Its path within the chronicle.</param>
/// <param name="Text">Its text, without byte order mark.</param>
/// <param name="Tag">What tells this content from any other; to be sent back when it is saved.</param>
/// <param name="IsWhole">False if its bytes are not UTF-8, so that saving the text would lose some.</param>
public sealed record FileText(string Path, string Text, string Tag, bool IsWhole);

/// <summary>A text that stands in for a file.</summary>
/// <param name="Path">The path within the chronicle.</param>
/// <param name="Text">The text.</param>
public sealed record TextOfFile(string Path, string Text);

/// <summary>A text in its columns.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsFormatted">False if a fault leaves open what its blanks mean, so that it stays as it is; null if such a file has no columns.</param>
public sealed record FormattedText(string Text, bool? IsFormatted);

/// <summary>A file to be saved.</summary>
/// <param name="Text">Its new text.</param>
/// <param name="Tag">The tag under which it was read; null for a new file, or where If-Match names it.</param>
/// <param name="Format">Whether it is to be set in columns first.</param>
public sealed record FileToSave(string Text, string? Tag = null, bool Format = false);

/// <summary>A file as it was saved.</summary>
/// <param name="Path">Its path within the chronicle.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tag">Its new tag.</param>
/// <param name="IsFormatted">
/// Whether it was set in its columns. False if that was asked for, and a fault leaves open what its blanks mean: it is then saved as it is,
/// as no text must be lost. Null if it was not asked for, or such a file has no columns.
/// </param>
/// <param name="Revision">The state of the files with it.</param>
/// <param name="Messages">What the check says of it.</param>
public sealed record SavedFile(
    string Path, string Text, string Tag, bool? IsFormatted, string Revision, IReadOnlyList<FindingEntry> Messages);

/// <summary>The state of the files.</summary>
/// <param name="Revision">A text that differs when a file does.</param>
public sealed record RevisionOfChronicle(string Revision);
