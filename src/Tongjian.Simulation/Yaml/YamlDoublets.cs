using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongjian.Simulation.Yaml;

/// <summary>Finds names that stand twice in one mapping. The reader of YAML would only say that there is one, and read nothing.</summary>
internal static class YamlDoublets
{
    /// <summary>Each name that stood before in its mapping: its path, the place where it stood first, and its own.</summary>
    /// <param name="text">A text of YAML; broken text is read up to where it breaks.</param>
    public static IReadOnlyList<(string Path, Mark First, Mark Again)> In(string text)
    {
        var found = new List<(string, Mark, Mark)>();
        try
        {
            Walk(new Parser(new StringReader(text)), found);
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // Told by whoever reads the file.
        }

        return found;
    }

    private static void Walk(Parser parser, List<(string Path, Mark First, Mark Again)> found)
    {
        var open = new Stack<Level>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar when open.TryPeek(out var level) && level.AwaitsName:
                    level.Name = scalar.Value;
                    level.AwaitsName = false;
                    if (!level.Seen.TryAdd(scalar.Value, scalar.Start))
                        found.Add((string.Join('.', open.Reverse().Where(above => above.IsMapping).Select(above => above.Name)), level.Seen[scalar.Value], scalar.Start));
                    break;
                case Scalar or AnchorAlias: Finish(open); break;
                case MappingStart: open.Push(new Level(true)); break;
                case SequenceStart: open.Push(new Level(false)); break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    Finish(open);
                    break;
            }
        }
    }

    /// <summary>A node is read to its end: in a mapping the next one is a name, or, if it was a name itself, what stands behind it.</summary>
    private static void Finish(Stack<Level> open)
    {
        if (open.TryPeek(out var level) && level.IsMapping) level.AwaitsName = !level.AwaitsName;
    }

    private sealed class Level(bool isMapping)
    {
        public bool IsMapping { get; } = isMapping;
        public bool AwaitsName { get; set; } = isMapping;
        public string Name { get; set; } = "";
        public Dictionary<string, Mark> Seen { get; } = new(StringComparer.Ordinal);
    }
}
