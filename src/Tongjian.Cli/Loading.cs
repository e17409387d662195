using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Cli;

/// <summary>Loads chronicles, and says in plain words why one cannot be loaded.</summary>
internal static class Loading
{
    /// <summary>Loads the text of a chronicle.</summary>
    /// <exception cref="WrongUsage">There is none, or it cannot be read.</exception>
    public static Annals Annals(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new WrongUsage("no folder was named", "give the folder that holds the *.annals files");
        if (File.Exists(path) && !path.EndsWith(".annals", StringComparison.Ordinal))
            throw new WrongUsage($"{path} is no file of annals", "give a folder of annals, or a file whose name ends in .annals");
        try
        {
            return AnnalsFolder.Load(path);
        }
        catch (FileNotFoundException none)
        {
            var sibling = Sibling(path);
            throw new WrongUsage(none.Message, sibling is null
                ? "give the folder that holds the *.annals files"
                : $"give \"{sibling}\" if that is meant; the folder must hold *.annals files");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage($"{path} cannot be read: {unreadable.Message}", "make all its files readable to you");
        }
    }

    /// <summary>Makes sure that a chronicle is there, without reading it.</summary>
    /// <exception cref="WrongUsage">There is none.</exception>
    public static void Exists(string path)
    {
        if (Directory.Exists(path) && Directory.EnumerateFiles(path, "*.annals", SearchOption.AllDirectories).Any()) return;
        if (!File.Exists(path) || !path.EndsWith(".annals", StringComparison.Ordinal)) Annals(path);
    }

    /// <summary>The folder in which a chronicle lies: itself, or that of its one file.</summary>
    public static string Root(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>Loads a chronicle and replays it.</summary>
    /// <param name="path">A folder or file.</param>
    /// <param name="terminal">Shows that something moves.</param>
    /// <param name="accordingTo">The name of a source to hear alone; null for the whole record.</param>
    public static Mirror Mirror(string path, Terminal terminal, string? accordingTo = null) => terminal.While($"Reading {path}", () =>
    {
        var annals = Annals(path);
        var source = accordingTo is null ? null : SourceNames.Find(annals, accordingTo);
        return World.Mirror.Of(Chronicle.Of(annals, source));
    });

    /// <summary>Says on the error output that a chronicle has errors, where a command goes on all the same.</summary>
    /// <returns>The exit code that follows: 1 if there are errors.</returns>
    public static int Caution(IEnumerable<Diagnostic> diagnostics, string path, Terminal terminal)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors == 0) return ExitCode.Fine;
        terminal.Output.Flush();
        var count = Counted.Of(errors, "error");
        terminal.Error.WriteLine($"tongjian: the chronicle has {count}, and what rests on them may be wrong");
        terminal.Error.WriteLine($"  remedy: tongjian check {path} lists them");
        return ExitCode.Faults;
    }

    /// <summary>The nearest name of a folder beside one that does not exist.</summary>
    private static string? Sibling(string path)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } folder ? folder : ".";
        if (Directory.Exists(path) || !Directory.Exists(parent)) return null;
        var wanted = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var near = Spelling.Nearest(wanted, Directory.EnumerateDirectories(parent).Select(name => Path.GetFileName(name)!));
        return near is null ? null : Path.Combine(parent == "." ? "" : parent, near);
    }
}
