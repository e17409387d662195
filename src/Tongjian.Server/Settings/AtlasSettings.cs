using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Yaml;

namespace Tongjian.Server.Settings;

/// <summary>
/// How a chronicle wants to be shown: <c>atlas/settings.yaml</c> and <c>atlas/courses.yaml</c> in its folder. Both may be missing; what they
/// do not say follows from the chronicle.
/// </summary>
public sealed class AtlasSettings
{
    /// <summary>The folder of the settings within a chronicle.</summary>
    public const string Folder = "atlas";

    private AtlasSettings(SettingsDraft draft, IReadOnlyList<SourceText> files, IReadOnlyList<Diagnostic> diagnostics) =>
        (Draft, Files, Diagnostics) = (draft, files, diagnostics);

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>Everything that is wrong with them; what is wrong is left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The courses of rivers, in the order of the file: what a map of the simulation is built with.</summary>
    public IReadOnlyList<RiverCourse> Rivers => [.. Draft.Courses.Where(course => course.Kind == "river").Select(course => course.ToRiver())];

    private SettingsDraft Draft { get; }

    /// <summary>Loads the settings of a chronicle.</summary>
    /// <param name="root">The folder of the chronicle.</param>
    /// <param name="annals">The chronicle, whose names the settings use.</param>
    public static AtlasSettings Load(string root, Annals annals)
    {
        var diagnostics = new List<Diagnostic>();
        var draft = new SettingsDraft();
        var files = new List<SourceText>();
        Read("settings.yaml", text => SettingsReader.Read(text, annals, draft, diagnostics));
        Read("courses.yaml", text => CoursesReader.Read(text, draft, diagnostics));
        return new AtlasSettings(draft, files, diagnostics);

        void Read(string name, Action<SourceText> reader)
        {
            var path = Path.Combine(root, Folder, name);
            if (!File.Exists(path)) return;
            var shown = path.Replace('\\', '/');
            if (new FileInfo(path).Length is var length && length > YamlLimits.LargestFile)
            {
                var none = new SourceText(shown, "");
                files.Add(none);
                diagnostics.Add(new Diagnostic(
                    "bad-setting", Severity.Error, new Span(none, 0, 0), $"the file has {length >> 20} MiB, and is not read",
                    $"at most {YamlLimits.LargestFile >> 20} MiB", "leave out points that no map shows"));
                return;
            }

            var text = SourceText.Decode(shown, File.ReadAllBytes(path), diagnostics);
            files.Add(text);
            reader(text);
        }
    }

    /// <summary>What the page is told.</summary>
    /// <param name="span">The days that the chronicle vouches for.</param>
    internal AtlasEntry Entry(DayRange span)
    {
        var opening = Draft.Opening is { } day && span.Contains(day) ? day : span.Earliest;
        return new AtlasEntry(
            opening.Number,
            Draft.Caption,
            (Draft.PlayFrom ?? span.Earliest).Number,
            (Draft.PlayTo ?? span.Latest).Number,
            Draft.Projection,
            Draft.Bounds,
            Draft.Colours,
            Draft.Courses);
    }
}

/// <summary>Settings while they are read.</summary>
internal sealed class SettingsDraft
{
    public Day? Opening { get; set; }

    public string? Caption { get; set; }

    public Day? PlayFrom { get; set; }

    public Day? PlayTo { get; set; }

    public ProjectionEntry? Projection { get; set; }

    public IReadOnlyList<double>? Bounds { get; set; }

    public SortedDictionary<string, string> Colours { get; } = new(StringComparer.Ordinal);

    public List<CourseEntry> Courses { get; } = [];
}
