using System.Xml.Linq;
using Tongjian.Tests;

namespace Tongjian.Architecture.Tests;

public sealed class ProjectTests
{
    /// <summary>What each project may refer to.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Tongjian.Language"] = [],
        ["Tongjian.Record"] = ["Tongjian.Language"],
        ["Tongjian.World"] = ["Tongjian.Record"],
        ["Tongjian.Reading"] = ["Tongjian.World"],
        ["Tongjian.Simulation"] = ["Tongjian.World"],
        ["Tongjian.Server"] = ["Tongjian.Reading", "Tongjian.Simulation", "Tongjian.World"],
        ["Tongjian.Cli"] = ["Tongjian.Server", "Tongjian.World"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_one_below_it(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no place in the house: add it to DESIGN and to this test");
        Assert.Empty(ReferencesOf(project).Except(Allowed[project]));
    }

    [Fact]
    public void The_language_needs_no_package() =>
        Assert.Empty(XDocument.Load(Repository.PathOf("src", "Tongjian.Language", "Tongjian.Language.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("Tongjian.slnx"));
        foreach (var project in SourceFile.Below("src", ".csproj").Concat(SourceFile.Below("tests", ".csproj")))
            Assert.Contains(project.Name.Replace('\\', '/'), solution, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file() =>
        Assert.All(SourceFile.Below("", ".csproj"), project =>
            Assert.DoesNotContain(XDocument.Parse(project.Text).Descendants("PackageReference"), package => package.Attribute("Version") is not null));

    private static IEnumerable<string> ReferencesOf(string project) => XDocument
        .Load(Repository.PathOf("src", project, project + ".csproj"))
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
