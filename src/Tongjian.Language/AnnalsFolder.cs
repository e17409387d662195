namespace Tongjian.Language;

/// <summary>Loads a chronicle from the disk: a folder with all its annals, or one file with what it includes.</summary>
public static class AnnalsFolder
{
    /// <summary>Loads and reads.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <exception cref="FileNotFoundException">There is no such folder or file, or the folder holds no annals.</exception>
    public static Annals Load(string path)
    {
        var diagnostics = new List<Diagnostic>();
        var files = Files(path, diagnostics);
        return AnnalsReader.Read(files, diagnostics);
    }

    /// <summary>The files of a chronicle, decoded, each once.</summary>
    /// <param name="path">A folder, or a file.</param>
    /// <param name="diagnostics">Takes what is wrong with encodings and includes.</param>
    public static IReadOnlyList<SourceText> Files(string path, List<Diagnostic> diagnostics)
    {
        string[] roots;
        if (Directory.Exists(path))
        {
            roots = Directory.GetFiles(path, "*.annals", SearchOption.AllDirectories);
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
        var include = new IncludeWalk(diagnostics);
        foreach (var root in roots) include.Add(root, Shown(root));
        include.ReportCycles();
        return include.Loaded;
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
