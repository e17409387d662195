using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Server.Settings;

/// <summary>Reads <c>courses.yaml</c>: rivers, canals and walls, with the time in which they ran so.</summary>
internal static class CoursesReader
{
    private static readonly string[] Kinds = ["river", "canal", "wall"];

    public static void Read(SourceText source, SettingsDraft draft, List<Diagnostic> diagnostics)
    {
        var yaml = new YamlText(source, diagnostics, YamlSubject.Settings);
        if (yaml.Root() is not { } root) return;
        foreach (var (_, list) in yaml.Entries(root, "courses"))
        {
            if (list is not YamlSequenceNode courses)
            {
                yaml.Report(list, "this is no list of courses", "a list", "begin each course with \"- name:\"");
                continue;
            }

            foreach (var node in courses.Children)
            {
                if (Course(yaml, node) is { } course) draft.Courses.Add(course);
            }
        }
    }

    private static CourseEntry? Course(YamlText yaml, YamlNode node)
    {
        string? name = null, kind = null, source = null, note = null;
        var rank = 2.0;
        int? from = null, to = null;
        IReadOnlyList<double>? line = null;
        foreach (var (key, value) in yaml.Entries(node, "name", "kind", "rank", "from", "until", "source", "note", "course"))
        {
            switch (key)
            {
                case "name": name = yaml.Text(value); break;
                case "kind": kind = yaml.Text(value); break;
                case "rank": rank = yaml.Number(value, 1, 3) ?? rank; break;
                case "from": from = yaml.Days(value)?.Earliest.Number; break;
                case "until": to = yaml.Days(value)?.Latest.Number; break;
                case "source": source = yaml.Text(value); break;
                case "note": note = yaml.Text(value); break;
                default: line = Line(yaml, value); break;
            }
        }

        if (kind is not null && !Kinds.Contains(kind)) yaml.Report(node, $"a course is no \"{kind}\"", string.Join(", ", Kinds), "write one of these as \"kind\"");
        else if (name is null || kind is null || source is null || line is null)
            yaml.Report(node, "the course lacks its name, kind, source or line", "name, kind, source and course", "add what is missing");
        else return new CourseEntry(name, kind, (int)rank, from, to, source, note, line);
        return null;
    }

    private static double[]? Line(YamlText yaml, YamlNode node)
    {
        if (node is not YamlSequenceNode { Children.Count: >= 2 } points)
        {
            yaml.Report(node, "this is no course", "at least two points", "write points as [[35.0, 110.3], [34.9, 111.2]]");
            return null;
        }

        var line = new List<double>(points.Children.Count * 2);
        foreach (var point in points.Children)
        {
            if (yaml.Numbers(point, 2, -180, 180) is not { } at) return null;
            line.Add(at[1]);
            line.Add(at[0]);
        }

        return [.. line];
    }
}
