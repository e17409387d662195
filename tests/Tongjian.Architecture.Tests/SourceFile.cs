using System.Text.RegularExpressions;
using Tongjian.Tests;

namespace Tongjian.Architecture.Tests;

/// <summary>A text file of the repository.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "dist", ".git", ".vs", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The path from the root of the repository.</summary>
    public string Name => System.IO.Path.GetRelativePath(Repository.Root, Path);

    public string[] Lines => Text.Split('\n');

    /// <summary>How many lines; a final line end begins no line.</summary>
    public int LineCount => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);

    /// <summary>The text without what stands in comments.</summary>
    public string Code => Regex.Replace(Text, @"//[^\n]*", "");

    /// <summary>The namespace that a file of C# declares, or nothing.</summary>
    public string Namespace => Regex.Match(Text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The names of the types that a file of C# declares.</summary>
    public IEnumerable<string> Types => Regex
        .Matches(Code, @"\b(?:class|struct|interface|enum|record(?: class| struct)?) ([A-Z]\w*)")
        .Select(match => match.Groups[1].Value)
        .Distinct();

    /// <summary>All files below a folder of the repository whose names end in one of some endings.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder, params string[] endings) => Files(Repository.PathOf(folder))
        .Where(path => endings.Length == 0 || endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, File.ReadAllText(path)))
        .ToArray();

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder)
            .Where(below => !NotOurs.Contains(System.IO.Path.GetFileName(below)))
            .SelectMany(Files))
        : [];
}
