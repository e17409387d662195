using Tongjian.Language.Parsing;

namespace Tongjian.Language;

/// <summary>Follows includes, loads each file once, and finds those that include themselves.</summary>
internal sealed class IncludeWalk(List<Diagnostic> diagnostics, UnsavedText? unsaved)
{
    private readonly Dictionary<string, SourceText> byFullPath = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceText, List<(SourceText Target, Span Where)>> includes = [];

    public IReadOnlyList<SourceText> Loaded => [.. byFullPath.Values];

    public SourceText Add(string path, string shown)
    {
        var full = Path.GetFullPath(path);
        if (byFullPath.TryGetValue(full, out var known)) return known;
        var source = full == unsaved?.FullPath ? new SourceText(shown, unsaved.Text) : SourceText.Decode(shown, File.ReadAllBytes(path), diagnostics);
        byFullPath[full] = source;
        var targets = includes[source] = [];
        foreach (var (name, where) in IncludesOf(source))
        {
            var target = Path.Combine(Path.GetDirectoryName(path) ?? "", name);
            var shownTarget = Straightened(Path.Combine(Path.GetDirectoryName(shown) ?? "", name).Replace('\\', '/'));
            if (File.Exists(target) || Path.GetFullPath(target) == unsaved?.FullPath) targets.Add((Add(target, shownTarget), where));
            else
            {
                diagnostics.Add(new Diagnostic(
                    "missing-include", Severity.Error, where, $"there is no file \"{name}\" beside this one", "the path of a file, from here",
                    "mend the path, or take the include out"));
            }
        }

        return source;
    }

    /// <summary>Reports every include that leads back to its own file.</summary>
    public void ReportCycles()
    {
        foreach (var (source, targets) in includes)
        {
            foreach (var (target, where) in targets)
            {
                if (!Reaches(target, source, [])) continue;
                diagnostics.Add(new Diagnostic(
                    "include-cycle", Severity.Error, where, $"\"{target.Path}\" leads back to this file", "includes without a circle",
                    "take one of the includes of the circle out; in a folder every file is read anyway"));
            }
        }
    }

    private bool Reaches(SourceText from, SourceText goal, HashSet<SourceText> seen) =>
        from == goal || (seen.Add(from) && includes[from].Exists(include => Reaches(include.Target, goal, seen)));

    /// <summary>A path without "below/..", so that a file is shown alike whoever includes it.</summary>
    private static string Straightened(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join('/', parts);
    }

    private static IEnumerable<(string Path, Span Where)> IncludesOf(SourceText source)
    {
        if (!source.Text.Contains("include", StringComparison.Ordinal)) return [];
        return FileHeader.Of(Blocks.Of(source, []), []).Includes;
    }
}
