using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongjian.Simulation.Yaml;

/// <summary>
/// What settings and rules need of YAML and no more. Whoever opens a chronicle from elsewhere runs these limits over it: nesting without end would
/// overflow the stack, and references to references would grow without end when they are told. A text may be referred to, such as a source
/// that many courses have.
/// </summary>
internal static class YamlLimits
{
    /// <summary>The most bytes that a file of them may have.</summary>
    public const long LargestFile = 4 << 20;

    private const int Deepest = 20;

    /// <summary>The first thing in a text that they do not need; null if there is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="things">What it holds, in the plural, for the words of the message.</param>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static (Mark At, string Found, string Remedy)? Excess(string text, string things)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        var referred = 0L;
        var texts = new Dictionary<AnchorName, int>();
        while (parser.MoveNext())
        {
            var part = parser.Current!;
            depth += part.NestingIncrease;
            switch (part)
            {
                case AnchorAlias alias when !texts.ContainsKey(alias.Value):
                    return (part.Start, $"nothing above is named \"{alias.Value}\"", "write out what is meant");
                case AnchorAlias alias when (referred += texts[alias.Value]) > LargestFile:
                    return (part.Start, $"the references grow to more than {LargestFile >> 20} MiB", "shorten what is referred to");
                case Scalar { Anchor.IsEmpty: false } named: texts[named.Anchor] = named.Value.Length; break;
                case NodeEvent { Anchor.IsEmpty: false }: return (part.Start, "a list is given a name to refer to", "refer to texts only, and write lists out");
                case MappingStart or SequenceStart when depth > Deepest: return (part.Start, $"the {things} are nested more than {Deepest} deep", "close the brackets");
            }
        }

        return null;
    }
}
