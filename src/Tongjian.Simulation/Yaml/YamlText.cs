using System.Globalization;
using Tongjian.Language;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Simulation.Yaml;

/// <summary>A file of YAML whose parts are asked for one by one; what is wrong with them is told with its place.</summary>
internal sealed class YamlText(SourceText source, List<Diagnostic> diagnostics, YamlSubject subject)
{
    /// <summary>The mapping at the root; null, and a message, if the file is no YAML or holds something else.</summary>
    public YamlMappingNode? Root()
    {
        try
        {
            if (YamlLimits.Excess(source.Text, subject.Things) is { } excess)
            {
                Report(excess.At, subject.Fault, excess.Found, null, excess.Remedy);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            if (stream.Documents.Count == 0) return null;
            if (stream.Documents[0].RootNode is YamlMappingNode root) return root;
            Report(stream.Documents[0].RootNode, $"the file holds no {subject.Things}", $"lines such as \"{subject.Example}\"", $"write {subject.Things} as \"name: value\"");
        }
        catch (YamlException broken)
        {
            Report(broken.Start, subject.NotYaml, $"the file cannot be read: {broken.Message}", null, "mend it at this place; the rest is left out");
        }
        catch (InvalidOperationException)
        {
            // What the reader of YAML throws, without a place, where a bracket stays open before a brace.
            Report(Mark.Empty, subject.NotYaml, "the file cannot be read: a bracket or brace is not closed", null, "close it; the file is left out");
        }

        return null;
    }

    /// <summary>The entries of a mapping, those with an unknown name told and left out.</summary>
    public IEnumerable<(string Name, YamlNode Value)> Entries(YamlNode node, params string[] known)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(node, $"this is no list of {subject.Things}", "lines such as \"name: value\"", $"indent the {subject.Things} below their heading");
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.NodeType.ToString().ToLowerInvariant();
            if (key is YamlScalarNode && (known.Length == 0 || known.Contains(name)))
            {
                yield return (name, value);
                continue;
            }

            var near = Spelling.Nearest(name, known);
            Report(key, $"there is no {subject.Thing} \"{name}\"", string.Join(", ", known), near is null ? "take it out" : $"write \"{near}\" if that is meant");
        }
    }

    /// <summary>A text; null, and a message, if it is none.</summary>
    public string? Text(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        Report(node, "this is no text", "a text", "write it behind the colon");
        return null;
    }

    /// <summary>A number within bounds; null, and a message, if it is none.</summary>
    public double? Number(YamlNode node, double least, double most)
    {
        if (node is YamlScalarNode scalar && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Report(node, $"\"{(node as YamlScalarNode)?.Value ?? "a list"}\" is no number from {least} to {most}", $"a number from {least} to {most}", "write it with a point, without a unit");
        return null;
    }

    /// <summary>Some numbers within bounds; null, and a message, if they are not as many.</summary>
    public IReadOnlyList<double>? Numbers(YamlNode node, int count, double least, double most)
    {
        if (node is YamlSequenceNode list && list.Children.Count == count)
        {
            var numbers = list.Children.Select(child => Number(child, least, most)).ToArray();
            return numbers.All(number => number is not null) ? numbers.Select(number => number!.Value).ToArray() : null;
        }

        Report(node, "this is no list of that many numbers", $"{count} numbers in brackets", "write them as [1.5, 2]");
        return null;
    }

    /// <summary>The days of a date; null, and a message, if it is none.</summary>
    public DayRange? Days(YamlNode node)
    {
        if (Text(node) is not { } text) return null;
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        if (date is not null && problems.Count == 0 && date.Bounds.IsBounded) return date.Bounds;
        Report(node, problems.Count > 0 ? $"\"{text}\" is no date: {problems[0].Message}" : $"\"{text}\" is no date", "a date such as 1128-12", "write it as year, month and day");
        return null;
    }

    /// <summary>Tells what is wrong at a node.</summary>
    public void Report(YamlNode node, string found, string? expected, string remedy) => Report(node.Start, subject.Fault, found, expected, remedy);

    /// <summary>Tells what is wrong at a node, under a name of its own.</summary>
    public void Report(string name, YamlNode node, string found, string? expected, string remedy) => Report(node.Start, name, found, expected, remedy);

    /// <summary>The text from the beginning of a node to the end of its line.</summary>
    public Span Where(YamlNode node) => Where(node.Start);

    private Span Where(Mark at)
    {
        var start = Math.Clamp((int)at.Index, 0, Math.Max(0, source.Text.Length - 1));
        var end = source.Text.IndexOf('\n', start);
        var length = Math.Max(1, (end < 0 ? source.Text.Length : end) - start);
        return new Span(source, start, Math.Min(length, source.Text.Length - start));
    }

    private void Report(Mark at, string name, string found, string? expected, string remedy) =>
        diagnostics.Add(new Diagnostic(name, Severity.Error, Where(at), found, expected, remedy));
}
