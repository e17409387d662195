using System.Text;

namespace Tongjian.Server;

/// <summary>Writes a file whole or not at all: to a file beside it, which then takes its place.</summary>
public static class AtomicFile
{
    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="path">The file; one that is there is replaced, and keeps its permissions.</param>
    /// <param name="content">Writes the text, with <c>\n</c> as line end.</param>
    /// <param name="keepMark">Whether a byte order mark of the old file stays.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static void Write(string path, Action<TextWriter> content, bool keepMark = false) => Write(path, (Stream stream) =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(keepMark && HasMark(path)), leaveOpen: true) { NewLine = "\n" };
        content(writer);
    });

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; one that is there is replaced, and keeps its permissions.</param>
    /// <param name="content">Writes the bytes.</param>
    /// <param name="isWanted">Asked when the bytes are on the disk and about to take the old file's place; null for yes.</param>
    /// <returns>Whether they took it.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public static bool Write(string path, Action<Stream> content, Func<bool>? isWanted = null)
    {
        if (Directory.Exists(path)) throw new IOException("it is a folder");
        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var target = link?.FullName ?? Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder)) throw new IOException($"there is no folder {Path.GetDirectoryName(path)}");
        // Not after the file, whose name may be as long as a name can be.
        var temporary = Path.Combine(folder, $".tongjian-{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                content(stream);
                // What takes the old file's place must be on the disk before it does.
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            if (isWanted?.Invoke() == false) return false;
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private static bool HasMark(string path)
    {
        if (!File.Exists(path)) return false;
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
