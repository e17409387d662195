using System.Collections.Concurrent;

namespace Tongjian.Language.Parsing;

/// <summary>A name and what it stands for during a time.</summary>
internal sealed record NameUse(Entity Entity, string Text, DayRange When);

/// <summary>
/// All declared names, as a tree of words, so that the longest name that starts at a word is found in one walk.
/// </summary>
public sealed class NameTable
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<NameUse>?> uses = [null];
    private readonly List<Entity> entities = [];

    private readonly ConcurrentDictionary<(string Written, EntityKind Kinds), string?> near = new();

    internal NameTable(Words words) => Words = words;

    /// <summary>Everything declared, in the order of names, once <see cref="Number"/> has run.</summary>
    public IReadOnlyList<Entity> Entities => entities;

    internal Words Words { get; }

    internal void Add(Entity entity)
    {
        entities.Add(entity);
        AddName(entity, entity.Name, DayRange.Always);
    }

    internal void AddName(Entity entity, string name, DayRange when)
    {
        var node = 0;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range];
            if (word.IsEmpty) continue;
            var key = Key(node, Words.Add(word));
            if (!edges.TryGetValue(key, out var next))
            {
                next = uses.Count;
                uses.Add(null);
                edges[key] = next;
            }

            node = next;
        }

        (uses[node] ??= []).Add(new NameUse(entity, name, when));
    }

    /// <summary>Numbers the entities in the order of their names, so that numbers do not depend on the order of files.</summary>
    internal void Number()
    {
        entities.Sort(static (a, b) =>
        {
            var order = string.CompareOrdinal(a.Name, b.Name);
            return order != 0 ? order : a.Kind.CompareTo(b.Kind);
        });
        for (var i = 0; i < entities.Count; i++) entities[i].Id = i;
    }

    /// <summary>What a whole name stands for, a leading article aside; empty if nothing.</summary>
    public IReadOnlyList<Entity> Find(ReadOnlySpan<char> name)
    {
        var node = Walk(WithoutArticle(name));
        if (node < 0 || uses[node] is not { } found) return [];
        return found.Select(use => use.Entity).Distinct().ToList();
    }

    /// <summary>The declared name of some kinds that is nearest to one that is not declared; null if none is near.</summary>
    internal string? Nearest(string written, EntityKind kinds) =>
        near.GetOrAdd((written, kinds), key => Spelling.Nearest(key.Written, NamesOf(key.Kinds)));

    private IEnumerable<string> NamesOf(EntityKind kinds) => entities
        .Where(entity => (entity.Kind & kinds) != 0)
        .SelectMany(entity => entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name));

    /// <summary>A name without "the".</summary>
    internal static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
    }

    /// <summary>Follows a word from a node; −1 if no name goes on so.</summary>
    internal int Follow(int node, int word) =>
        word >= 0 && edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>The names that end at a node.</summary>
    internal List<NameUse>? UsesAt(int node) => uses[node];

    private int Walk(ReadOnlySpan<char> name)
    {
        var node = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            node = Follow(node, Words.Find(word));
            if (node < 0) return -1;
        }

        return node;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
