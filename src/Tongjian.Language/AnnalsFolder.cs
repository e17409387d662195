namespace Tongjian.Language;

/// <summary>Loads a chronicle from the disk: a folder with all its annals, or one file with what it includes.</summary>
public static class AnnalsFolder
{
    /// <summary>Loads and reads.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <param name="unsaved">A text to be read in place of what one file holds; null for the files as they are.</param>
    /// <exception cref="FileNotFoundException">There is no such folder or file, or the folder holds no annals.</exception>
    public static Annals Load(string path, UnsavedText? unsaved = null)
    {
        var diagnostics = new List<Diagnostic>();
        var files = Files(path, diagnostics, unsaved);
        return AnnalsReader.Read(files, diagnostics);
    }

    /// <summary>The files of a chronicle, decoded, each once.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <param name="diagnostics">Takes what is wrong with encodings and includes.</param>
    /// <param name="unsaved">A text to be read in place of what one file holds; a folder has it even if the file is not there yet.</param>
    public static IReadOnlyList<SourceText> Files(string path, List<Diagnostic> diagnostics, UnsavedText? unsaved = null)
    {
        string[] roots;
        if (Directory.Exists(path))
        {
            roots = [.. Directory.EnumerateFiles(path, "*.annals", SearchOption.AllDirectories).Where(LeadsToFile)];
            if (unsaved is not null && !File.Exists(unsaved.Path) && IsBelow(unsaved.FullPath, path)) roots = [.. roots, unsaved.Path];
            if (roots.Length == 0) throw new FileNotFoundException($"the folder {path} holds no *.annals files");
        }
        else if (File.Exists(path))
        {
            roots = [path];
        }
        else
        {
            throw new FileNotFoundException($"there is no folder or file {path}");
        }

        Array.Sort(roots, StringComparer.Ordinal);
        var include = new IncludeWalk(diagnostics, unsaved);
        foreach (var root in roots) include.Add(root, Shown(root));
        include.ReportCycles();
        return include.Loaded;
    }

    /// <summary>Whether it is more than a link that leads nowhere, such as the lock of an editor.</summary>
    private static bool LeadsToFile(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is not { Exists: false };
        }
        catch (IOException)
        {
            // Links that lead in a ring.
            return false;
        }
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Shown(string path) => path.Replace('\\', '/');
}
