using System.Text;
using Microsoft.AspNetCore.Http;
using Tongjian.Server.Endpoints;

namespace Tongjian.Server;

/// <summary>Saves files of a chronicle so that nothing is lost: not what was changed outside, and not what is replaced.</summary>
/// <param name="opened">The chronicle.</param>
internal sealed class FileSaving(OpenedChronicle opened)
{
    /// <summary>Saves a file, or creates one.</summary>
    /// <param name="context">Takes the new entity tag.</param>
    /// <param name="path">The path within the chronicle.</param>
    /// <param name="body">The text.</param>
    public IResult Save(HttpContext context, string path, FileToSave body)
    {
        var condition = SavingCondition.Of(context.Request, body.Tag);
        lock (opened.Saving)
        {
            var files = ChronicleFiles.Of(opened.Now());
            if ((files.Find(path) ?? files.PlaceFor(path)) is not { } place)
                return files.TakesNewFiles ? BadName(path) : EditorEndpoints.NoFile(path);
            try
            {
                return Save(context, files, path, place, condition, body);
            }
            catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
            {
                return Problems.Of(
                    StatusCodes.Status507InsufficientStorage, "unwritable", $"{path} cannot be written: {opened.Said(unwritable)}",
                    "see that the folder of the chronicle can be written to and has room, and save again; the old text is still there");
            }
        }
    }

    private IResult Save(HttpContext context, ChronicleFiles files, string path, string place, SavingCondition condition, FileToSave body)
    {
        var old = Bytes(place);
        var tag = old is null ? null : ChronicleFiles.TagOf(old);
        var current = "";
        if (old is not null && !ChronicleFiles.TryDecode(old, out current))
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "not-utf8", $"{path} is not UTF-8, and saving it here would lose some of its bytes", "save it as UTF-8 with another editor first");
        if (!condition.Allows(tag)) return Problems.ChangedOutside(path, tag, current);
        var inColumns = body.Format ? EditorEndpoints.Formatted(path, body.Text) : null;
        var text = inColumns?.Text ?? body.Text;
        var hasMark = old is not null && old.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
        if (old is not null) files.Keep(path, old);
        else Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        // Another program may have written while the bytes went to the disk.
        if (!AtomicFile.Write(place, (Stream stream) => stream.Write(bytes), () => IsStill(old, place))) return Save(context, files, path, place, condition, body);
        opened.Touched();
        return Saved(context, new SavedFile(path, text, ChronicleFiles.TagOf(bytes), inColumns?.IsFormatted, opened.Revision(), EditorEndpoints.MessagesOn(opened.Now(), path)), old is null);
    }

    private static IResult Saved(HttpContext context, SavedFile saved, bool isNew)
    {
        context.Response.Headers.ETag = $"\"{saved.Tag}\"";
        return isNew ? Results.Json(saved, statusCode: StatusCodes.Status201Created) : Results.Ok(saved);
    }

    private static bool IsStill(byte[]? old, string place) => Bytes(place) is var now && (now is null ? old is null : old is not null && now.AsSpan().SequenceEqual(old));

    private static byte[]? Bytes(string place) => File.Exists(place) ? File.ReadAllBytes(place) : null;

    private static IResult BadName(string path) => Problems.Of(
        StatusCodes.Status422UnprocessableEntity, "bad-name", $"no new file can be called \"{path}\"",
        "write letters, digits, blanks and - _ . , ( ) ' in its name, / behind a folder, and .annals at the end");
}
