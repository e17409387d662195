namespace Tongjian.Simulation.Yaml;

/// <summary>What a file of YAML is about, for the words of its messages.</summary>
/// <param name="Fault">The name of a message about what is not as it should be.</param>
/// <param name="NotYaml">The name of the message that the file is no YAML.</param>
/// <param name="Things">What the file holds, in the plural.</param>
/// <param name="Thing">One of them.</param>
/// <param name="Example">A line that such a file may begin with.</param>
internal sealed record YamlSubject(string Fault, string NotYaml, string Things, string Thing, string Example)
{
    /// <summary>The settings of an atlas.</summary>
    public static YamlSubject Settings { get; } = new("bad-setting", "settings-not-yaml", "settings", "setting", "opening: 1127-01-09");

    /// <summary>The rules of the model.</summary>
    public static YamlSubject Rules { get; } = new("bad-rule", "rules-not-yaml", "rules", "entry", "march:");
}
