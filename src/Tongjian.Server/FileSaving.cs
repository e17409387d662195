using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Tongjian.Server.Endpoints;

namespace Tongjian.Server;

/// <summary>Saves files of a chronicle so that nothing is lost: not what was changed outside, and not what is replaced.</summary>
/// <param name="opened">The chronicle.</param>
internal sealed class FileSaving(OpenedChronicle opened)
{
    /// <summary>Saves a file, or creates one.</summary>
    /// <param name="path">The path within the chronicle.</param>
    /// <param name="body">The text, with the tag under which the old one was read.</param>
    public IResult Save(string path, FileToSave body)
    {
        lock (opened.Saving)
        {
            var files = ChronicleFiles.Of(opened.Now());
            if (files.Find(path) is { } known) return Replace(files, path, known, body);
            return files.PlaceFor(path) is { } place ? Create(path, place, body) : EditorEndpoints.NoFile(path);
        }
    }

    private IResult Replace(ChronicleFiles files, string path, string place, FileToSave body)
    {
        var bytes = File.ReadAllBytes(place);
        var isWhole = ChronicleFiles.TryDecode(bytes, out var current);
        if (!isWhole) return Problems.Of(StatusCodes.Status422UnprocessableEntity, "not-utf8", $"{path} is not UTF-8, and saving it here would lose some of its bytes", "save it as UTF-8 with another editor first");
        var tag = ChronicleFiles.TagOf(bytes);
        if (body.Tag != tag) return ChangedOutside(path, tag, current);
        files.Keep(path, bytes);
        return Write(path, place, body);
    }

    private IResult Create(string path, string place, FileToSave body)
    {
        if (File.Exists(place))
        {
            var bytes = File.ReadAllBytes(place);
            ChronicleFiles.TryDecode(bytes, out var current);
            return ChangedOutside(path, ChronicleFiles.TagOf(bytes), current);
        }

        if (body.Tag is not null) return ChangedOutside(path, "", "");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return Write(path, place, body);
    }

    private IResult Write(string path, string place, FileToSave body)
    {
        var text = body.Format ? EditorEndpoints.Format(path, body.Text) : body.Text;
        AtomicFile.Write(place, writer => writer.Write(text), keepMark: true);
        opened.Touched();
        var saved = File.ReadAllBytes(place);
        return Results.Ok(new SavedFile(path, text, ChronicleFiles.TagOf(saved), EditorEndpoints.MessagesOn(opened.Now(), path)));
    }

    private static IResult ChangedOutside(string path, string tag, string text) => Results.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status412PreconditionFailed,
        Type = Problems.TypePrefix + "changed-outside",
        Title = tag.Length == 0 ? $"{path} is gone" : $"{path} was changed outside since it was read here",
        Extensions =
        {
            ["remedy"] = "look at both texts; save again with the current tag to replace the other, which is kept",
            ["currentTag"] = tag,
            ["currentText"] = text,
        },
    });
}
