using Tongjian.Language;

namespace Tongjian.Server.Tests.Settings;

public sealed class CoursesTests
{
    private const string River = "courses:\n  - { name: Yellow River, kind: river, rank: 1, until: 1194, source: atlas, note: the old bed, course: [[35.0, 110.3], [34.9, 111.2]] }\n";

    [Fact]
    public void A_course_has_its_points_with_the_longitude_first()
    {
        var compiled = SettingsTests.Load(("atlas/courses.yaml", River));
        Assert.Empty(compiled.Settings.Diagnostics);
        var course = Assert.Single(compiled.Settings.Entry(new DayRange(new Day(2_000_000), new Day(3_000_000))).Courses);
        Assert.Equal(("Yellow River", "river", 1, "atlas", "the old bed"), (course.Name, course.Kind, course.Rank, course.Source, course.Note));
        Assert.Null(course.From);
        Assert.Equal([110.3, 35.0, 111.2, 34.9], course.Line);
    }

    [Theory]
    [InlineData("kind: river", "kind: lake", "a course is no \"lake\"")]
    [InlineData("name: Yellow River, ", "", "the course lacks its name, kind, source or line")]
    [InlineData("source: atlas, ", "", "the course lacks its name, kind, source or line")]
    [InlineData("rank: 1", "rank: 9", "\"9\" is no number from 1 to 3")]
    [InlineData("until: 1194", "until: once", "\"once\" is no date")]
    [InlineData("until", "untl", "there is no setting \"untl\"")]
    [InlineData("name: Yellow River", "name: [Yellow]", "this is no text")]
    [InlineData("[[35.0, 110.3], [34.9, 111.2]]", "[[35.0, 110.3]]", "this is no course")]
    [InlineData("[34.9, 111.2]", "[34.9]", "this is no list of that many numbers")]
    [InlineData("[34.9, 111.2]", "[34.9, east]", "\"east\" is no number from -180 to 180")]
    [InlineData("courses:", "course:", "there is no setting \"course\"")]
    [InlineData("  - {", "  first: {", "this is no list of courses")]
    public void A_fault_is_told_with_its_place(string right, string wrong, string found)
    {
        var diagnostics = SettingsTests.Load(("atlas/courses.yaml", River.Replace(right, wrong, StringComparison.Ordinal))).Settings.Diagnostics;
        Assert.StartsWith(found, diagnostics[0].Found, StringComparison.Ordinal);
        Assert.InRange(diagnostics[0].Where.Line, 1, 2);
        Assert.EndsWith("atlas/courses.yaml", diagnostics[0].Where.Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_are_told_where_the_check_tells_everything()
    {
        var compiled = SettingsTests.Load(("atlas/courses.yaml", River.Replace("river", "lake", StringComparison.Ordinal)));
        Assert.Contains("a course is no", System.Text.Encoding.UTF8.GetString(compiled.Record.Json), StringComparison.Ordinal);
    }
}
