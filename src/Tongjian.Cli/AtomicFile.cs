using System.Text;

namespace Tongjian.Cli;

/// <summary>Writes a file whole or not at all: to a file beside it, which then takes its place.</summary>
internal static class AtomicFile
{
    /// <summary>Writes.</summary>
    /// <param name="path">The file; one that is there is replaced, and keeps its permissions.</param>
    /// <param name="content">Writes the text, with <c>\n</c> as line end.</param>
    /// <param name="keepMark">Whether a byte order mark of the old file stays.</param>
    /// <exception cref="WrongUsage">It cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> content, bool keepMark = false)
    {
        string? temporary = null;
        try
        {
            if (Directory.Exists(path)) throw new IOException("it is a folder");
            var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
            var target = link?.FullName ?? Path.GetFullPath(path);
            var folder = Path.GetDirectoryName(target)!;
            if (!Directory.Exists(folder)) throw new IOException($"there is no folder {Path.GetDirectoryName(path)}");
            temporary = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            var hasMark = keepMark && HasMark(target);
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(hasMark)) { NewLine = "\n" }) content(writer);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage(
                $"{path} cannot be written: {unwritable.Message}", "name a file in a folder that is there and that you may write to");
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private static bool HasMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
