using System.Text.RegularExpressions;

namespace Tongjian.Architecture.Tests;

public sealed class SourceTests
{
    private static readonly IReadOnlyList<SourceFile> Source = SourceFile.Below("src", ".cs");

    public static TheoryData<string> AmbientThings =>
    [
        @"\bDateTime\b", @"\bDateTimeOffset\b", @"\bStopwatch\b", @"(?<!\.)\bRandom\b", @"\bGuid\.NewGuid\b",
        @"\bEnvironment\.TickCount", @"\bThread\.Sleep\b", @"\bTimeProvider\b",
    ];

    [Fact]
    public void The_files_are_found() => Assert.True(Source.Count > 100);

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(
        Source.Concat(SourceFile.Below("tests", ".cs")).Concat(SourceFile.Below("chronicles", ".annals"))
            .Where(file => file.LineCount > 300)
            .Select(file => $"{file.Name} has {file.LineCount} lines: that is two concepts"));

    [Theory]
    [MemberData(nameof(AmbientThings))]
    public void No_clock_and_no_chance_from_outside(string pattern) => Assert.Empty(
        Source.Where(file => !file.Name.Contains("Tongjian.Cli") && Regex.IsMatch(file.Code, pattern)).Select(file => file.Name));

    [Fact]
    public void No_type_bears_the_name_of_its_namespace() => Assert.Empty(
        Source.SelectMany(file => file.Types.Where(type => type == file.Namespace.Split('.')[^1]).Select(type => $"{file.Name}: {type}")));

    [Fact]
    public void No_type_is_a_drawer_for_everything()
    {
        var drawer = new Regex("(Utils?|Utilities|Helpers?|Managers?|Services?|Common)$");
        Assert.Empty(Source.SelectMany(file => file.Types.Append(Path.GetFileNameWithoutExtension(file.Path)).Where(name => drawer.IsMatch(name)))
            .Concat(Source.Select(file => Path.GetFileName(Path.GetDirectoryName(file.Path)!)).Where(name => drawer.IsMatch(name))));
    }

    [Fact]
    public void There_are_no_regions() => Assert.Empty(
        Source.Concat(SourceFile.Below("tests", ".cs"))
            .Where(file => file.Lines.Any(line => line.TrimStart().StartsWith("#" + "region", StringComparison.Ordinal)))
            .Select(file => file.Name));

    [Fact]
    public void Every_file_has_the_namespace_of_its_project() => Assert.Empty(
        Source.Where(file => file.Namespace.Length > 0 && !file.Namespace.StartsWith(file.Name.Split('/', '\\')[1], StringComparison.Ordinal))
            .Select(file => $"{file.Name}: {file.Namespace}"));

    [Fact]
    public void Every_public_type_says_what_it_is() => Assert.Empty(Source.SelectMany(Unspoken));

    [Fact]
    public void No_test_is_skipped() => Assert.Empty(
        SourceFile.Below("tests", ".cs")
            .Where(file => Regex.IsMatch(file.Code, @"\[(Fact|Theory)[^\]]*\bSkip\s*="))
            .Select(file => file.Name));

    [Fact]
    public void A_suppression_bears_its_reason() => Assert.Empty(
        Source.SelectMany(file => file.Lines
            .Where(line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//"))
            .Select(line => $"{file.Name}: {line}")));

    /// <summary>Public types without a summary in the lines right above them.</summary>
    private static IEnumerable<string> Unspoken(SourceFile file)
    {
        var lines = file.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Regex.IsMatch(lines[i], @"^\s*public [\w ]*\b(class|struct|interface|enum|record)\b \w")) continue;
            var above = i - 1;
            while (above >= 0 && lines[above].TrimStart().StartsWith('[')) above--;
            var from = above;
            while (from >= 0 && lines[from].TrimStart().StartsWith("///", StringComparison.Ordinal)) from--;
            var words = string.Join('\n', lines[(from + 1)..(above + 1)]);
            var isPartial = lines[i].Contains(" partial ");
            if (!isPartial && !words.Contains("<summary>") && !words.Contains("<inheritdoc")) yield return $"{file.Name}:{i + 1}";
        }
    }
}
