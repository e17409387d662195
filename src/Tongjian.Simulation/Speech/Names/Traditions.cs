using System.Reflection;
using Tongjian.Language;
using Tongjian.Simulation.Ground;
using YamlDotNet.RepresentationModel;

namespace Tongjian.Simulation.Speech.Names;

/// <summary>The traditions of <c>traditions.yaml</c>, which is part of the program.</summary>
internal static class Traditions
{
    /// <summary>All traditions, in the order of the file.</summary>
    public static IReadOnlyList<Tradition> All { get; } = Read();

    /// <summary>The tradition of a polity: by its name, by the name of its people, by the customs of its court; the first for anybody else.</summary>
    /// <param name="polity">The polity; null for one that no source names.</param>
    /// <param name="customs">The customs of its court.</param>
    public static Tradition Of(Entity? polity, Customs customs) =>
        All.FirstOrDefault(tradition => polity is not null && tradition.Of.Contains(polity.Name))
        ?? All.FirstOrDefault(tradition => polity?.Of is { } people && tradition.Of.Contains(people.Name))
        ?? All.FirstOrDefault(tradition => tradition.Customs.Contains(customs.ToString()))
        ?? All[0];

    private static Tradition[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("traditions.yaml")
            ?? throw new InvalidOperationException("the program lacks its list of names");
        var yaml = new YamlStream();
        yaml.Load(new StreamReader(stream));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return [.. root.Children.Select(pair => TraditionOf(((YamlScalarNode)pair.Key).Value!, (YamlMappingNode)pair.Value))];
    }

    private static Tradition TraditionOf(string name, YamlMappingNode node) => new(
        name, Text(node, "source"), List(node, "of"), List(node, "customs"), Houses(node), Names(Text(node, "family")), Names(Text(node, "given")));

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node.Children[key]).Value ?? "";

    private static string[] List(YamlMappingNode node, string key) =>
        [.. ((YamlSequenceNode)node.Children[key]).Children.Select(item => ((YamlScalarNode)item).Value!)];

    private static Dictionary<string, string> Houses(YamlMappingNode node) => ((YamlMappingNode)node.Children["houses"]).Children
        .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!);

    /// <summary>Names divided by commas where one of them has two words, else by blanks; each once.</summary>
    private static string[] Names(string list)
    {
        var names = list.Split(list.Contains(',', StringComparison.Ordinal) ? ',' : ' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0 ? [""] : [.. names.Distinct()];
    }
}
