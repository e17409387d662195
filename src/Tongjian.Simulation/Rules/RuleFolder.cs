using Tongjian.Language;
using Tongjian.Simulation.Yaml;

namespace Tongjian.Simulation.Rules;

/// <summary>The folder of the rules on the disk.</summary>
public static class RuleFolder
{
    private const string Name = "rules";

    /// <summary>The rules that are meant where none are named: below the folder in which one stands, or below one above the program; null if they lie in neither.</summary>
    public static string? Default()
    {
        if (HoldsRules(Name)) return Name;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Name);
            if (HoldsRules(path)) return path;
        }

        return null;
    }

    /// <summary>The files of a folder in ordinal order of their names, or the one file, decoded; messages tell of what is no text, too long, or not there.</summary>
    internal static IReadOnlyList<SourceText> Read(string path, List<Diagnostic> diagnostics)
    {
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml") : File.Exists(path) ? [path] : [];
        if (files.Length == 0)
        {
            diagnostics.Add(new Diagnostic("no-rules", Severity.Error, new Span(new SourceText(Shown(path), ""), 0, 0),
                Directory.Exists(path) ? "the folder holds no *.yaml files" : "there is no such folder or file", "files of rules such as march.yaml", "name the folder that holds the rules of the model"));
        }

        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => Decode(file, diagnostics)).OfType<SourceText>()];
    }

    private static SourceText? Decode(string file, List<Diagnostic> diagnostics)
    {
        if (new FileInfo(file).Length <= YamlLimits.LargestFile) return SourceText.Decode(Shown(file), File.ReadAllBytes(file), diagnostics);
        diagnostics.Add(new Diagnostic("bad-rule", Severity.Error, new Span(new SourceText(Shown(file), ""), 0, 0),
            $"the file is larger than {YamlLimits.LargestFile >> 20} MiB", "a file of rules", "split it into several"));
        return null;
    }

    private static bool HoldsRules(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.yaml").Any();

    private static string Shown(string path) => path.Replace('\\', '/');
}
