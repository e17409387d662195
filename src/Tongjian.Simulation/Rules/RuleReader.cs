using System.Globalization;
using Tongjian.Language;
using Tongjian.Simulation.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Simulation.Rules;

/// <summary>Reads a file of rules: groups of parameters, and what is said of each. What the program asks for it does not know.</summary>
internal sealed class RuleReader(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly YamlText yaml = new(source, diagnostics, YamlSubject.Rules);
    private readonly List<RuleDraft> drafts = [];

    /// <summary>The groups that have a heading in this file, with its place.</summary>
    public Dictionary<string, Span> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The parameters of the file; null, and messages, if it cannot be read.</summary>
    public IReadOnlyList<RuleDraft>? Read()
    {
        var doublets = YamlDoublets.In(source.Text);
        foreach (var (path, first, again) in doublets) Doubled(path, WordAt(first), WordAt(again));
        if (doublets.Count > 0) return null;
        var told = diagnostics.Count;
        if (yaml.Root() is not { } root) return diagnostics.Count > told ? null : [];
        foreach (var (key, group) in root.Children) Group(key, group);
        return drafts;
    }

    /// <summary>Tells that a parameter stands twice.</summary>
    public void Doubled(string name, Span first, Span again) => diagnostics.Add(new Diagnostic(
        "doubled-parameter", Severity.Error, again, $"\"{name}\" stands twice", "each name once", "take one of them out")
    {
        Quotations = [new Quotation("it stands first here", first)],
    });

    private void Group(YamlNode key, YamlNode group)
    {
        if (key is not YamlScalarNode { Value: { } name } || group is not YamlMappingNode parameters)
        {
            yaml.Report(key, "this heading has no parameters below it", "a group such as \"march:\" and its parameters", "indent the parameters below the heading");
            return;
        }

        Groups[name] = Word(key);
        foreach (var (inner, body) in parameters.Children)
        {
            if (inner is YamlScalarNode { Value: { } own } && body is YamlMappingNode) drafts.Add(Draft(new RuleDraft(name, own, Word(inner)), inner, body));
            else yaml.Report(inner, "nothing is said of this parameter", "meaning, value, unit, range and source", "indent them below its name");
        }
    }

    private RuleDraft Draft(RuleDraft draft, YamlNode key, YamlNode body)
    {
        foreach (var (name, node) in yaml.Entries(body, "meaning", "value", "unit", "range", "source", "free"))
        {
            switch (name)
            {
                case "meaning": draft.Meaning = TextOf(node); break;
                case "unit": (draft.Unit, draft.UnitWhere) = (TextOf(node), yaml.Where(node)); break;
                case "source": draft.Source = TextOf(node); break;
                case "free": draft.IsFree = Free(node); break;
                case "range": (draft.IsRanged, draft.Range) = (true, Range(node)); break;
                default: Value(draft, key, node); break;
            }
        }

        return draft;
    }

    /// <summary>A text without blanks around it; null if nothing is left.</summary>
    private static string? TextOf(YamlNode node) => node is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private bool Free(YamlNode node)
    {
        if (node is YamlScalarNode { Value: "true" or "false" } scalar) return scalar.Value == "true";
        yaml.Report(node, "whether calibration may change it is neither true nor false", "true or false", "write \"free: true\", or take the line out");
        return false;
    }

    private RuleRange? Range(YamlNode node)
    {
        if (node is not YamlSequenceNode { Children: [var least, var most] } || NumberOf(least) is not { } low || NumberOf(most) is not { } high)
        {
            yaml.Report("no-number", node, "the range is not two numbers", "two numbers in brackets", "write it as [20, 30]");
            return null;
        }

        if (low <= high) return new RuleRange(low, high);
        yaml.Report("range-upside-down", node, $"the range begins with {RuleSlot.TextOf(low)} and ends with {RuleSlot.TextOf(high)}", "the lesser number first", $"write [{RuleSlot.TextOf(high)}, {RuleSlot.TextOf(low)}]");
        return null;
    }

    private void Value(RuleDraft draft, YamlNode key, YamlNode node)
    {
        draft.ValueWhere = yaml.Where(node);
        draft.IsTable = node is YamlSequenceNode;
        var nodes = node is YamlSequenceNode list ? list.Children : [node];
        // What is referred to by a name stands at another place, and there two parameters could not be told apart.
        var bad = nodes.FirstOrDefault(number => NumberOf(number) is null || !number.Anchor.IsEmpty || number.Start.Index < key.Start.Index);
        if (bad is null && nodes.Count > 0) draft.Values = [.. nodes.Select(number => (NumberOf(number)!.Value, Exactly(number)))];
        else if (bad is null) yaml.Report("no-number", node, "the table has no entries", "numbers in brackets", "write it as [0.2, 0.4]");
        else yaml.Report("no-number", bad, $"{Told(bad)} is no number", "a number such as 25 or 0.4", "write it out with a point, without quotes and unit");
    }

    private static double? NumberOf(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain } scalar
        && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number + 0.0 : null;

    private static string Told(YamlNode node) => node is YamlScalarNode { Value.Length: > 0 } scalar ? $"\"{scalar.Value}\"" : "this";

    private Span Exactly(YamlNode node) => new(source, (int)node.Start.Index, (int)(node.End.Index - node.Start.Index));

    private Span Word(YamlNode key) => WordAt(key.Start);

    /// <summary>A name from its place on, without the colon behind it.</summary>
    private Span WordAt(Mark at)
    {
        var start = Math.Min((int)at.Index, source.Text.Length);
        var end = source.Text.AsSpan(start).IndexOfAny(":\r\n");
        return new Span(source, start, Math.Max(1, end < 0 ? source.Text.Length - start : end));
    }
}
