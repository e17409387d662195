using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Server.Endpoints;

namespace Tongjian.Server.Proposing;

/// <summary>
/// Writes accepted lines into a chronicle: checked among all its files first, behind what the file has, and nothing at all where one is not
/// understood. What is understood and clashes with the world is written only when that is asked for: sources are often at odds.
/// </summary>
/// <param name="opened">The chronicle.</param>
internal sealed class ProposalWriting(OpenedChronicle opened)
{
    /// <summary>What would be said of the lines; nothing is written.</summary>
    public IResult Check(LinesToWrite body)
    {
        if (Faults(body) is { } fault) return fault;
        if (PlaceOf(body.Path) is not { } place) return BadName(body.Path);
        return TryRead(place, out var before) ? Results.Ok(Checked(body, place, before, out _)) : NotUtf8(body.Path);
    }

    /// <summary>Writes them.</summary>
    public IResult Write(HttpContext context, LinesToWrite body)
    {
        if (Faults(body) is { } fault) return fault;
        if (body.Lines.Count == 0) return Problems.BadRequest("no line was accepted", "accept at least one proposal");
        lock (opened.Saving)
        {
            if (PlaceOf(body.Path) is not { } place) return BadName(body.Path);
            if (!TryRead(place, out var before)) return NotUtf8(body.Path);
            var checkedLines = Checked(body, place, before, out var text);
            if (checkedLines.NotUnderstood > 0 || (checkedLines.Errors > 0 && !body.DespiteClashes)) return Refused(body.Path, checkedLines);
            var tag = before is null ? null : ChronicleFiles.TagOf(File.ReadAllBytes(place));
            return new FileSaving(opened).Save(context, body.Path, new FileToSave(text, tag, Format: true));
        }
    }

    private CheckedLines Checked(LinesToWrite body, string place, string? before, out string text)
    {
        var now = opened.Now();
        var isDeclared = now.SourceOf(body.Source.Id) is not null;
        var lines = AcceptedLines.Behind(before, body, isDeclared);
        text = lines.Text;
        var then = opened.With(new UnsavedText(place, text));
        var known = Messages(now).Select(message => KeyOf(message, now)).ToHashSet();
        var fresh = Messages(then).Where(message => !known.Contains(KeyOf(message, then))).Select(message => About(message, then, body, lines)).ToArray();
        var language = then.Mirror.Chronicle.Annals.Diagnostics.Select(message => message.Name).ToHashSet(StringComparer.Ordinal);
        var errors = fresh.Where(message => message.Severity == "error").ToArray();
        return new CheckedLines(body.Path, before is null, lines.FirstLine, errors.Length, errors.Count(message => language.Contains(message.Name)), fresh);
    }

    /// <summary>What is the same of a message that was there before: lines that are added behind a file move none of it.</summary>
    private static (string, int, int, string, string) KeyOf(FindingEntry message, CompiledChronicle compiled) =>
        (compiled.Files.Paths[message.File], message.Line, message.Column, message.Name, message.Found);

    private static IReadOnlyList<FindingEntry> Messages(CompiledChronicle compiled) =>
        RecordWriter.Write(compiled.Mirror, compiled.Files, compiled.Settings.Diagnostics).Findings;

    /// <summary>A message, by the proposal whose line it is about.</summary>
    private static LineMessage About(FindingEntry message, CompiledChronicle compiled, LinesToWrite body, AcceptedLines lines)
    {
        var path = compiled.Files.Paths[message.File];
        var own = path == body.Path ? body.Lines.LastOrDefault(line => lines.Places[line.Id] <= message.Line) : null;
        var line = own is null ? message.Line : message.Line - lines.Places[own.Id] + 1;
        return new LineMessage(own?.Id, path, message.Name, message.Severity, message.Found, message.Remedy, line, message.Column, message.Length);
    }

    private string? PlaceOf(string path)
    {
        var files = ChronicleFiles.Of(opened.Now());
        return ChronicleFiles.IsAnnals(path) ? files.Find(path) ?? files.PlaceFor(path) : null;
    }

    private static bool TryRead(string place, out string? text)
    {
        text = null;
        if (!File.Exists(place)) return true;
        var isWhole = ChronicleFiles.TryDecode(File.ReadAllBytes(place), out var found);
        text = found;
        return isWhole;
    }

    private static IResult? Faults(LinesToWrite body)
    {
        if (body.Source is not { Id: { Length: > 0 and < 100 } id, Title.Length: < 1000, Rank: >= 1 and <= 9 } || id.Any(char.IsWhiteSpace) || id.AsSpan().ContainsAny("[];:\""))
            return Problems.BadRequest("the source has no identifier of one word, or no rank from 1 to 9", "call it as in \"jin-liao\", rank 3");
        return body.Lines.GroupBy(line => line.Id, StringComparer.Ordinal).Any(group => group.Count() > 1)
            ? Problems.BadRequest("two lines come from one proposal", "write what belongs together as one line with indented lines below it")
            : null;
    }

    private static IResult Refused(string path, CheckedLines lines) => Results.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Type = Problems.TypePrefix + "lines-do-not-hold",
        Title = lines.Errors == 1 ? $"one error stands in the way of writing into {path}" : $"{lines.Errors} errors stand in the way of writing into {path}",
        Extensions =
        {
            ["remedy"] = lines.NotUnderstood > 0
                ? "mend the lines that are marked, or reject them; nothing was written"
                : "mend the lines that are marked, reject them, or write them all the same; nothing was written",
            ["notUnderstood"] = lines.NotUnderstood,
            ["messages"] = lines.Messages,
        },
    });

    private static IResult NotUtf8(string path) => Problems.Of(
        StatusCodes.Status422UnprocessableEntity, "not-utf8", $"{path} is not UTF-8, and writing into it would lose some of its bytes", "save it as UTF-8 with another editor first");

    private static IResult BadName(string path) => Problems.Of(
        StatusCodes.Status422UnprocessableEntity, "bad-name", $"no file of the chronicle can be called \"{path}\"",
        "choose one of its files of annals, or write letters, digits, blanks and - _ . , ( ) ' in its name, / behind a folder, and .annals at the end");
}

/// <summary>What the check says of accepted lines.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsNew">Whether it is not there yet.</param>
/// <param name="FirstLine">The first line that would be new, from 1.</param>
/// <param name="Errors">How many errors stand in the way.</param>
/// <param name="NotUnderstood">How many of them because a line is not understood; the others clash with the world.</param>
/// <param name="Messages">What the chronicle would say that it does not say now, disagreements among them.</param>
public sealed record CheckedLines(string Path, bool IsNew, int FirstLine, int Errors, int NotUnderstood, IReadOnlyList<LineMessage> Messages);

/// <summary>A message on an accepted line, or on what it does to another.</summary>
/// <param name="Id">The proposal whose line it is about; null for a declaration or another file.</param>
/// <param name="File">The file.</param>
/// <param name="Name">The stable name of the message.</param>
/// <param name="Severity">error, warning or finding.</param>
/// <param name="Found">What is so.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Line">The line, from 1, within the text of the proposal where it is about one, else within the file.</param>
/// <param name="Column">The column, from 1, in code points.</param>
/// <param name="Length">How many code points it is about.</param>
public sealed record LineMessage(string? Id, string File, string Name, string Severity, string Found, string Remedy, int Line, int Column, int Length);
