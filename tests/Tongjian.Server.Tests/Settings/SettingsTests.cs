using Tongjian.Language;

namespace Tongjian.Server.Tests.Settings;

public sealed class SettingsTests
{
    public static TheoryData<string, int, int, string> Faults => new()
    {
        { "openning: 1115\n", 1, 1, "there is no setting \"openning\"" },
        { "opening: 1115\n\nopening: 1116\n", 3, 1, "the file cannot be read: Duplicate key" },
        { "opening: soon\n", 1, 10, "\"soon\" is no date" },
        { "opening: [1115]\n", 1, 10, "this is no text" },
        { "opening:\n", 1, 9, "this is no text" },
        { "caption: { a: b }\n", 1, 10, "this is no text" },
        { "play: 1115\n", 1, 7, "this is no list of settings" },
        { "play: { from: 1120, to: 1119 }\n", 1, 7, "the story ends before it begins" },
        { "play: { form: 1120 }\n", 1, 9, "there is no setting \"form\"" },
        { "projection: { kind: mercator }\n", 1, 13, "there is no projection \"mercator\"" },
        { "projection: { centre: [108, 37] }\n", 1, 13, "the projection has no kind" },
        { "projection: { kind: equal-earth }\n", 1, 13, "the projection has no centre" },
        { "projection: { kind: equal-earth, centre: [37, 108] }\n", 1, 13, "the centre lies beyond a pole" },
        { "projection: { kind: equal-earth, centre: [x, 1] }\n", 1, 43, "\"x\" is no number from -180 to 180" },
        { "bounds: [1, 2, 3]\n", 1, 9, "this is no list of that many numbers" },
        { "bounds: [136, 20, 86, 53]\n", 1, 9, "these are no bounds" },
        { "bounds: [86, 20, 136, .inf]\n", 1, 23, "\".inf\" is no number from -180 to 180" },
        { "bounds: [86, 20, 136, NaN]\n", 1, 23, "\"NaN\" is no number from -180 to 180" },
        { "colours: { Jni: \"#c1643f\" }\n", 1, 17, "no polity \"Jni\" is declared" },
        { "colours: { Jin: red }\n", 1, 17, "\"red\" is no colour" },
        { "colours: { Jin: \"#c1643f; background: url(x)\" }\n", 1, 17, "\"#c1643f; background: url(x)\" is no colour" },
        { "colours: { [Jin]: \"#c1643f\" }\n", 1, 12, "there is no setting \"sequence\"" },
        { "? [a, b]\n: 1\n", 1, 3, "there is no setting \"sequence\"" },
        { "- opening\n", 1, 1, "the file holds no settings" },
        { "just words\n", 1, 1, "the file holds no settings" },
        { "caption: \"open\n", 1, 10, "the file cannot be read: " },
        { "caption: Who\n\tbounds: 1\n", 1, 10, "the file cannot be read: " },
        { "bounds: &name [86, 20, 136, 53]\n", 1, 9, "a list is given a name to refer to" },
        { "caption: *name\n", 1, 10, "nothing above is named \"name\"" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place(string yaml, int line, int column, string found)
    {
        var diagnostic = Assert.Single(Load(("atlas/settings.yaml", yaml)).Settings.Diagnostics);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.StartsWith(found, diagnostic.Found, StringComparison.Ordinal);
        Assert.Equal((line, column), diagnostic.Where.Source.PositionOf(diagnostic.Where.Start));
        Assert.EndsWith("atlas/settings.yaml", diagnostic.Where.Source.Path, StringComparison.Ordinal);
        Assert.NotEmpty(diagnostic.Remedy);
    }

    [Fact]
    public void What_is_right_beside_a_fault_is_taken()
    {
        var settings = Load(("atlas/settings.yaml", "caption: Who\nbounds: [1]\nopening: 1115-10-01\ncolours: { Jin: \"#c1643f\", Nobody: \"#000000\" }\n")).Settings;
        Assert.Equal(2, settings.Diagnostics.Count);
        var entry = settings.Entry(new DayRange(new Day(2_000_000), new Day(3_000_000)));
        Assert.Equal("Who", entry.Caption);
        Assert.Null(entry.Bounds);
        Assert.Equal(["Jin"], entry.Colours.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("\uFEFFcaption: Who\n")]
    [InlineData("{}\n")]
    public void A_file_that_says_little_is_no_fault(string yaml)
    {
        var diagnostics = Load(("atlas/settings.yaml", yaml)).Settings.Diagnostics;
        Assert.True(diagnostics.Count == 0 || yaml == "---\n", string.Join('\n', diagnostics));
    }

    [Theory]
    [InlineData("settings.yaml")]
    [InlineData("courses.yaml")]
    public void A_bomb_does_not_go_off(string file)
    {
        var references = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"{(char)('b' + i % 20)}{i}: &n{i} [*a, *a]\n"));
        string[] bombs =
        [
            references, "courses: " + new string('[', 100_000), "courses: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)), string.Concat(Enumerable.Repeat("- ", 100_000)),
            "caption: &a { b: *a }\n", $"caption: &a {new string('x', 1 << 20)}\ncolours: {{" + string.Concat(Enumerable.Range(0, 1000).Select(i => $" k{i}: *a,")) + "}\n", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: 1\n")),
        ];
        foreach (var bomb in bombs)
            Assert.All(Load(($"atlas/{file}", bomb)).Settings.Diagnostics, diagnostic => Assert.True(diagnostic.Found.Length < 300, diagnostic.Found));
    }

    [Fact]
    public void A_text_may_be_referred_to()
    {
        var settings = Load(("atlas/settings.yaml", "caption: &who Who held what\n"), ("atlas/courses.yaml", """
            courses:
              - name: Wei
                kind: river
                source: &map "a map"
                course: [[34, 110], [34, 111]]
              - name: Huai
                kind: river
                source: *map
                course: [[32, 115], [33, 116]]

            """)).Settings;
        Assert.Empty(settings.Diagnostics);
        Assert.Equal(["a map", "a map"], settings.Entry(new DayRange(new Day(2_000_000), new Day(3_000_000))).Courses.Select(course => course.Source));
    }

    [Fact]
    public void The_settings_of_the_chronicles_here_have_no_faults() => Assert.All(
        Directory.GetDirectories(Tongjian.Tests.Repository.PathOf("chronicles")),
        folder => Assert.Empty(CompiledChronicle.Load(folder, new Showing(CanWrite: true, [])).Settings.Diagnostics));

    [Fact]
    public void A_file_without_end_is_not_read()
    {
        var diagnostic = Assert.Single(Load(("atlas/settings.yaml", "caption: " + new string('x', 5 << 20))).Settings.Diagnostics);
        Assert.Equal("the file has 5 MiB, and is not read", diagnostic.Found);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told()
    {
        using var workplace = SmallWar.Workplace();
        File.WriteAllBytes(workplace["atlas/settings.yaml"], [.. "caption: "u8, 0xE9, .. "\n"u8]);
        Assert.Contains(CompiledChronicle.Load(workplace.Folder, new Showing(true, [])).Settings.Diagnostics, diagnostic => diagnostic.Name == "not-utf8");
    }

    internal static CompiledChronicle Load(params (string Name, string Text)[] files)
    {
        using var workplace = new Workplace([("names.annals", SmallWar.Names), .. files]);
        return CompiledChronicle.Load(workplace.Folder, new Showing(CanWrite: true, []));
    }
}
