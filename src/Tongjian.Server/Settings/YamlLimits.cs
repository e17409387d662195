using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongjian.Server.Settings;

/// <summary>
/// What settings need of YAML and no more. Whoever opens a chronicle from elsewhere runs these limits over it: nesting without end would
/// overflow the stack, and references to references would grow without end when they are told.
/// </summary>
internal static class YamlLimits
{
    /// <summary>The most bytes that a file of settings may have.</summary>
    public const long LargestFile = 4 << 20;

    private const int Deepest = 20;

    /// <summary>The first thing in a text that settings do not need; null if there is none.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static (Mark At, string Found, string Remedy)? Excess(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var part = parser.Current!;
            depth += part.NestingIncrease;
            switch (part)
            {
                case AnchorAlias: return (part.Start, "a setting refers to another one", "write out what is meant");
                case NodeEvent { Anchor.IsEmpty: false }: return (part.Start, "a setting is given a name to refer to", "take the name behind & out");
                case MappingStart or SequenceStart when depth > Deepest: return (part.Start, $"the settings are nested more than {Deepest} deep", "close the brackets");
            }
        }

        return null;
    }
}
