using Tongjian.Server;

namespace Tongjian.Cli;

/// <summary>Writes the file that a command was told to write.</summary>
internal static class OutputFile
{
    /// <summary>Writes it whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced, and keeps its permissions.</param>
    /// <param name="content">Writes the text, with <c>\n</c> as line end.</param>
    /// <param name="keepMark">Whether a byte order mark of the old file stays.</param>
    /// <exception cref="WrongUsage">It cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> content, bool keepMark = false)
    {
        try
        {
            AtomicFile.Write(path, content, keepMark);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage(
                $"{path} cannot be written: {unwritable.Message}", "name a file in a folder that is there and that you may write to");
        }
    }
}
