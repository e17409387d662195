using Tongjian.Cli.Hindcasts;
using Tongjian.Reading;

namespace Tongjian.Cli.Reading;

/// <summary>The documents that a command was told to read, one after another; what cannot be read is told, and the others are read.</summary>
/// <param name="paths">The files.</param>
/// <param name="terminal">Takes complaints, and shows how far the reading is.</param>
internal sealed class DocumentFiles(IReadOnlyList<string> paths, Terminal terminal)
{
    private int unread;

    /// <summary>Ends the reading before the next file.</summary>
    public CancellationToken Interruption { get; init; }

    /// <summary>Whether all could be read: the exit code.</summary>
    public int ExitCode => Interruption.IsCancellationRequested ? Cli.ExitCode.Interrupted : unread == 0 ? Cli.ExitCode.Fine : unread < paths.Count ? Cli.ExitCode.Faults : Cli.ExitCode.WrongUsage;

    /// <summary>Reads them.</summary>
    /// <param name="encoding">Their encoding; null for UTF-8.</param>
    /// <param name="read">Takes each document, with the path of its file.</param>
    public void Read(string? encoding, Action<string, Document> read)
    {
        using var progress = new ProgressLine(terminal);
        for (var i = 0; i < paths.Count; i++)
        {
            if (Interruption.IsCancellationRequested) return;
            progress.Show(i, paths.Count, "files");
            var file = DocumentFile.Read(paths[i], encoding);
            if (file.Document is { } document) read(paths[i], document);
            else Tell(file.Fault!);
        }
    }

    private void Tell(DocumentFault fault)
    {
        unread++;
        terminal.Error.WriteLine($"tongjian: {fault.Path} is not read: {fault.Message} [{fault.Name}]");
        terminal.Error.WriteLine("  remedy: " + fault.Remedy);
    }
}
